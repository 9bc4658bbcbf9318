import type { Problem } from '../../contract/dump.ts';
import type { GazetteerFile, NameType } from './gazetteer.ts';

export interface OwnGazetteer {
  readonly names: GazetteerFile;
  readonly problems: readonly Problem[];
}

/**
 * A reader's own gazetteer. The file is a JSON object with any of the keys `person`, `organisation`,
 * `place` and `event`, each an object that gives a name the other wordings that stand for it:
 *
 *     { "organisation": { "Harbor Desk": ["HD"] }, "place": { "Norland": [] } }
 *
 * `source` and `date` may say where it comes from. What cannot be used is left out and reported.
 */
export function readGazetteer(file: string, json: string): OwnGazetteer {
  const problems: Problem[] = [];
  const report = (key: string | null, what: string, remedy: string): void => {
    const line = key === null ? null : lineOf(json, key);
    problems.push({ file, line, severity: 'error', what, remedy });
  };
  const names: Partial<Record<NameType, Record<string, readonly string[]>>> = {};
  const content = parse(json);
  if (!isObject(content)) {
    report(null, 'The gazetteer is no JSON object.', SHAPE);
    return { names, problems };
  }
  for (const [key, entries] of Object.entries(content)) {
    if (key === 'source' || key === 'date') continue;
    const type = TYPES.find((known) => known === key);
    if (type === undefined) {
      report(key, `“${key}” is no kind of name.`, `Use ${TYPES.join(', ')}.`);
    } else if (!isObject(entries)) {
      report(key, `“${key}” does not hold names.`, SHAPE);
    } else {
      const good: Record<string, readonly string[]> = {};
      for (const [name, wordings] of Object.entries(entries)) {
        if (name.trim() !== '' && isWordings(wordings)) good[name] = wordings;
        else report(name, `“${name}” has no list of wordings.`, 'Give a list of texts, or [].');
      }
      names[type] = good;
    }
  }
  return { names, problems };
}

const TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'event'];
const SHAPE = 'Write { "place": { "Norland": ["the North"] } }, for instance.';

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWordings(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((wording) => typeof wording === 'string' && wording.trim() !== '')
  );
}

/** The line, counted from 1, where a key first stands; null where it is written with escapes. */
function lineOf(json: string, key: string): number | null {
  const at = json.indexOf(JSON.stringify(key));
  return at < 0 ? null : json.slice(0, at).split('\n').length;
}
