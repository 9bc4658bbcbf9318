import {
  idFromParameter,
  meansPassage,
  passageFromFragment,
  quoteFromParameter,
} from '../../contract/addresses.ts';
import type { Problem } from '../../contract/dump.ts';
import type { Correction, NamedSpeaker, Target } from './correction.ts';

export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
}

/**
 * A reader's corrections. The file is a JSON list of objects, each with a link as the site gives it and
 * what is so:
 *
 *     [{ "at": "https://example.org/articles/…#at=…", "speaker": "Ada Moore", "why": "the recording" },
 *      { "at": "/quotes/6bc51733e6-45-58", "speaker": null },
 *      { "at": "/articles/…#at=…", "quote": false },
 *      { "at": "/articles/…#at=…", "quote": "direct", "speaker": "Harbor Desk", "type": "organisation" },
 *      { "at": "/articles/…", "title": "Quay closed" }]
 *
 * What cannot be used is left out and reported.
 */
export function readCorrections(file: string, json: string): ReadCorrections {
  const problems: Problem[] = [];
  const corrections: Correction[] = [];
  const content = parse(json);
  if (!Array.isArray(content)) {
    const what = content === undefined ? 'it is no JSON' : 'it is no list';
    problems.push({ file, line: null, severity: 'error', what, remedy: SHAPE });
    return { corrections, problems };
  }
  const lineOf = linesIn(json);
  for (const entry of content as readonly unknown[]) {
    const line = lineOf(entry);
    try {
      corrections.push({ line, ...readEntry(entry) });
    } catch (error) {
      if (!(error instanceof UnusableEntry)) throw error;
      problems.push({ file, line, severity: 'error', what: error.message, remedy: error.remedy });
    }
  }
  return { corrections, problems };
}

const SHAPE = 'Write [{ "at": "a link to the words", "speaker": "a name" }], for instance.';

class UnusableEntry extends Error {
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(what);
    this.remedy = remedy;
  }
}

const FIELDS = ['at', 'speaker', 'type', 'quote', 'title', 'why'];

function readEntry(entry: unknown): Omit<Correction, 'line'> {
  if (!isObject(entry)) throw new UnusableEntry('a correction is no object', SHAPE);
  const unknown = Object.keys(entry).find((key) => !FIELDS.includes(key));
  if (unknown !== undefined) {
    throw new UnusableEntry(`a correction has no “${unknown}”`, `Use ${FIELDS.join(', ')}.`);
  }
  const target = readTarget(entry['at']);
  const correction = {
    target,
    title: readText(entry, 'title'),
    quote: readQuote(entry['quote']),
    speakers: readSpeakers(entry),
    why: readText(entry, 'why'),
  };
  const { title, quote, speakers } = correction;
  if (title === null && quote === null && speakers === null) {
    throw new UnusableEntry('a correction says nothing', 'Give a speaker, quote or title.');
  }
  if (title !== null && target.kind !== 'article') {
    throw new UnusableEntry('a title is given to some words', 'Link to the article alone.');
  }
  if (title === null && target.kind === 'article') {
    throw new UnusableEntry('the link leads to no words', 'Copy the link of the passage or quote.');
  }
  if (target.kind === 'quote' && quote !== null && quote !== 'none') {
    throw new UnusableEntry('the link leads to a quote already', 'Copy the link of the passage.');
  }
  if (quote === 'none' && speakers !== null) {
    throw new UnusableEntry('what is no quote has no speaker', 'Leave one of them out.');
  }
  return correction;
}

const LINK = /(?:^|\/)(articles|quotes)\/([^/?#]+?)(?:\.html)?(?:\?[^#]*)?(?:#(.*))?$/s;

function readTarget(at: unknown): Target {
  const [, place, name = '', fragment = ''] = typeof at === 'string' ? (LINK.exec(at) ?? []) : [];
  if (place === 'quotes') {
    const quote = quoteFromParameter(name);
    if (quote !== null) {
      return { kind: 'quote', home: quote.article, quote: `${quote.start}-${quote.end}` };
    }
  }
  const article = place === 'articles' ? idFromParameter(name) : null;
  if (article === null) {
    throw new UnusableEntry(
      '“at” is no link to an article or a quote of this site',
      'Copy the link of the passage, quote or article.',
    );
  }
  if (!meansPassage(fragment)) return { kind: 'article', home: article };
  const passage = passageFromFragment(fragment);
  if (passage === null) throw new UnusableEntry('the link is cut off', 'Copy the whole of it.');
  return { kind: 'passage', home: article, passage };
}

function readText(entry: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = entry[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') {
    throw new UnusableEntry(`“${key}” is no text`, 'Write it in quotation marks, or leave it out.');
  }
  if (isText(value)) return value.trim();
  throw new UnusableEntry(`“${key}” has no letters`, 'Write it in words, or leave it out.');
}

function readQuote(value: unknown): Correction['quote'] {
  if (value === undefined) return null;
  if (value === false) return 'none';
  if (value === 'direct' || value === 'indirect') return value;
  throw new UnusableEntry('“quote” says no kind of quote', 'Use "direct", "indirect" or false.');
}

function readSpeakers({ speaker, type = null }: Readonly<Record<string, unknown>>) {
  if (speaker === undefined) return null;
  if (speaker === null) return [];
  const known = TYPES.find((each) => each === type) ?? null;
  if (known === null && type !== null) {
    throw new UnusableEntry('“type” is no kind of name', `Use ${TYPES.join(', ')}.`);
  }
  const names: readonly unknown[] = Array.isArray(speaker) ? speaker : [speaker];
  if (names.length === 0 || !names.every(isText)) {
    const remedy = 'Give a name, a list of names, or null where nobody is named.';
    throw new UnusableEntry('“speaker” is no name', remedy);
  }
  return names.map((name): NamedSpeaker => ({ name: name.trim(), type: known }));
}

const TYPES: readonly NonNullable<NamedSpeaker['type']>[] = [
  'person',
  'organisation',
  'place',
  'event',
];

function isText(value: unknown): value is string {
  return typeof value === 'string' && /[\p{L}\p{N}]/u.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * Tells the line, counted from 1, where an entry's link stands; null where that is written with escapes.
 * Asked in the order of the entries, since it counts on from the last one.
 */
function linesIn(json: string): (entry: unknown) => number | null {
  let from = 0;
  let counted = 0;
  let line = 1;
  return (entry) => {
    const link = isObject(entry) ? JSON.stringify(entry['at']) : undefined;
    const at = link === undefined ? -1 : json.indexOf(link, from);
    if (at < 0 || link === undefined) return null;
    line += json.slice(counted, at).split('\n').length - 1;
    counted = at;
    from = at + link.length;
    return line;
  };
}
