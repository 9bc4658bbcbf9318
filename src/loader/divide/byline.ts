import { wordsOf } from './section-label.ts';

/** Whether a line says who wrote the text, or when: it belongs above it. */
export function isByline(line: string): boolean {
  return isNamedByline(line) || isDateLine(line);
}

/** "By Jo Hill", "Words: Jo Hill". */
export const isNamedByline = (line: string): boolean => BYLINE.test(line);

export function isDateLine(line: string): boolean {
  return DATED.test(line) || (DATE.test(line) && wordsOf(line).length <= LONGEST_DATE_LINE);
}

/** "Transport reporter, Eastport", "BBC News Health Editor": under a byline. */
export const isJob = (line: string): boolean =>
  JOB.test(line) && wordsOf(line).length <= LONGEST_JOB;

const BYLINE =
  /^by:? \p{L}|^(?:words|written|reported|story|text|filed|photo(?:graph)?s?|pictures|edited) by\b|^(?:author|words|written by|reporter|photographs|filed by):/iu;
const DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{1,2}:\d\d\b|^(?:updated|published|posted)\b|\bmin(?:ute)?s? read\b/i;

/** "Published 3 March", behind a name and a bar too. */
const DATED =
  /(?:^|[|·•–—-] ?)(?:first |last )?(?:updated|published|posted)\b:?(?: on)? (?:\p{L}{3,9}\.? )?\S*\d/iu;

/** Without a date's own words around it a line this long is a title that names a day. */
const LONGEST_DATE_LINE = 8;

const JOB =
  /\b(?:reporter|correspondent|editor|writer|columnist|producer|journalist|presenter|analyst|photographer|contributor|staff|critic|bureau chief)s?(?:(?:,| in| at| -| –| —) ?[\p{L} .,’'-]{2,40})?$/iu;
const LONGEST_JOB = 8;
