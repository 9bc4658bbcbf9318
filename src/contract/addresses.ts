import type { Passage } from './passage.ts';

/** Route patterns, relative to the site's root. What each holds is told by its builder below. */
export const PATTERNS = {
  feed: '/',
  articles: '/articles',
  article: '/articles/:article',
  quotes: '/quotes',
  quote: '/quotes/:quote',
  entities: '/names',
  entity: '/names/:entity',
  tags: '/tags',
  tag: '/tags/:tag',
  headline: '/headlines/:headline',
  dump: '/dumps/:dump',
  health: '/health',
  search: '/search',
} as const;

/** `/articles/SLUG-HEX#at=…`: the hex finds the article, the slug is for people. */
export function articleAddress(
  article: { readonly id: string; readonly slug: string },
  passage?: Passage,
): string {
  const path = `/articles/${encodeURIComponent(article.slug)}-${article.id}`;
  return passage === undefined ? path : `${path}#${passageFragment(passage)}`;
}

/** `/quotes/HEX-START-END`: the id of an article's quote, with its article's. */
export function quoteAddress(article: string, quote: string): string {
  return `/quotes/${article}-${quote}`;
}

export function entityAddress(id: string): string {
  return `/names/${encodeURIComponent(id)}`;
}

export function tagAddress(slug: string): string {
  return `/tags/${encodeURIComponent(slug)}`;
}

/** `/headlines/SLUG-HEX` */
export function headlineAddress(headline: { readonly id: string; readonly slug: string }): string {
  return `/headlines/${encodeURIComponent(headline.slug)}-${headline.id}`;
}

/** `/dumps/HEX#line=7`. Lines count from 1. */
export function dumpAddress(id: string, line?: number): string {
  return line === undefined ? `/dumps/${id}` : `/dumps/${id}#line=${line}`;
}

/** The ten hex digits at the end of a `SLUG-HEX` route parameter; null where there are none. */
export function idFromParameter(parameter: string): string | null {
  return /(?:^|-)([0-9a-f]{10})$/.exec(parameter)?.[1] ?? null;
}

/** The parts of a `HEX-START-END` route parameter; null where it is no such thing. */
export function quoteFromParameter(
  parameter: string,
): { readonly article: string; readonly start: number; readonly end: number } | null {
  const match = /^([0-9a-f]{10})-(\d+)-(\d+)$/.exec(parameter);
  if (match === null) return null;
  const [, article = '', start = '', end = ''] = match;
  return { article, start: Number(start), end: Number(end) };
}

/** A passage as a fragment, without the `#`. */
export function passageFragment(passage: Passage): string {
  const fields = [
    ['at', `${passage.start}-${passage.end}`],
    ['from', passage.from],
    ['to', passage.to],
    ['sum', passage.sum],
  ];
  return fields
    .map(([name, value = '']) => `${name}=${encodeURIComponent(value).replaceAll('%20', '+')}`)
    .join('&');
}

/**
 * The passage in a fragment (with or without `#`); null where it holds none, or not all of one. What
 * mail and web pages do to links is forgiven as far as every field stays as it was.
 */
export function passageFromFragment(fragment: string): Passage | null {
  const fields = fieldsOf(fragment);
  const at = /^(\d+)-(\d+)$/.exec(fields.get('at') ?? '');
  const from = decoded(fields.get('from'));
  const to = decoded(fields.get('to'));
  // It comes last: a full stop, a bracket or a quote mark that was taken into the link stands behind it.
  const sum = /^[0-9a-f]{8}/.exec(fields.get('sum') ?? '')?.[0];
  if (at === null || from === null || to === null || sum === undefined) return null;
  return { start: Number(at[1]), end: Number(at[2]), from, to, sum };
}

/** Whether a fragment means to hold a passage, be it whole or cut off. */
export function meansPassage(fragment: string): boolean {
  return fieldsOf(fragment).has('at');
}

/** URLSearchParams belongs to the browser and to Node, and this folder to neither. */
function fieldsOf(fragment: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const field of fragment.replace(/^#/, '').split(/&(?:amp;)?/)) {
    const [name = '', value = ''] = field.split(/=(.*)/s);
    fields.set(name, value);
  }
  return fields;
}

/** Null for a field that is missing or whose escapes are broken. */
function decoded(value: string | undefined): string | null {
  try {
    return value === undefined ? null : decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
