import type { Dump, Problem } from '../../contract/dump.ts';
import { skeletonOf } from '../../contract/skeleton.ts';
import { lineFinder } from '../lines.ts';

/** An article told anew shares paragraphs with the older one; three articles hardly do. */
const FEWEST_ARTICLES = 3;
/** Words of a line that a notice cites, in UTF-16 code units. */
const CITED_LENGTH = 60;

/**
 * Lines that stand as a paragraph of several different articles, as a portal's own lines do where no
 * single dump can tell them. They are reported, one notice a line, and stay where they are: a motto or
 * an author's last line is repeated too.
 */
export function findRepeatedLines(dumps: readonly Dump[]): Problem[] {
  const lines = new Map<
    string,
    { articles: Set<string>; dump: Dump; start: number; end: number }
  >();
  for (const dump of dumps) {
    if (dump.article === null) continue;
    for (const { text, start, end } of dump.article.paragraphs) {
      const key = skeletonOf(text);
      if (key === '') continue;
      const line = lines.get(key) ?? { articles: new Set<string>(), dump, start, end };
      line.articles.add(dump.article.id);
      lines.set(key, line);
    }
  }
  return [...lines.values()]
    .filter(({ articles }) => articles.size >= FEWEST_ARTICLES)
    .map(({ articles, dump, start, end }) => ({
      file: dump.file,
      line: lineFinder(dump.text)(start),
      severity: 'notice',
      what: `${articles.size} articles have this line, as a portal's own lines are repeated: “${cite(dump.text.slice(start, end))}”`,
      remedy: 'If it is no part of the articles, leave it out when the pages are scraped.',
    }));
}

function cite(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= CITED_LENGTH ? words : `${words.slice(0, CITED_LENGTH).trimEnd()}…`;
}
