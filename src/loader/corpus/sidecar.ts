import type { Problem } from '../../contract/dump.ts';
import { momentOf } from './moment.ts';

/** What its owner knows of a dump beyond its text: `NAME.meta.json` beside `NAME.txt`. */
export interface Sidecar {
  readonly title: string | null;
  /** ISO 8601, a day or a moment; one without a zone is UTC. */
  readonly date: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

export interface ReadSidecar {
  readonly sidecar: Sidecar | null;
  readonly problems: readonly Problem[];
}

const FIELDS = ['title', 'date', 'outlet', 'url'] as const;

/** Reads a sidecar. What is wrong in it is a problem each and leaves the rest of it valid. */
export function readSidecar(file: string, json: string): ReadSidecar {
  const problems: Problem[] = [];
  const report = (what: string, remedy: string): void => {
    problems.push({ file, line: null, severity: 'error', what, remedy });
  };
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    report(`not JSON (${what})`, 'Mend or remove the file.');
    return { sidecar: null, problems };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report('not an object', 'Write {"title": …, "date": …, "outlet": …, "url": …}.');
    return { sidecar: null, problems };
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const known = Object.fromEntries(
    FIELDS.map((name) => {
      const field = fields.get(name) ?? null;
      if (field === null) return [name, null];
      if (typeof field !== 'string' || field.trim() === '') {
        report(`"${name}" is no text`, 'Write it in quotation marks, or leave it out.');
        return [name, null];
      }
      return [name, field.trim()];
    }),
  ) as Record<(typeof FIELDS)[number], string | null>;
  if (known.date !== null && Number.isNaN(momentOf(known.date))) {
    report(`"date" is no ISO 8601 date: ${known.date}`, 'Write it like 2025-05-03.');
    known.date = null;
  }
  if (known.url !== null && !isWebAddress(known.url)) {
    report(`"url" is no web address: ${known.url}`, 'Write it with https:// or http:// before it.');
    known.url = null;
  }
  return { sidecar: known, problems };
}

/** Only these two are safe to make a link of. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
