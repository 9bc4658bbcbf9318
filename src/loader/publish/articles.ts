import type { Article } from '../../contract/article.ts';
import type { Dump } from '../../contract/dump.ts';
import type { ArticleLink, ArticleSummary, DumpReference } from '../../contract/files.ts';
import { skeletonOf } from '../../contract/skeleton.ts';
import type { CorpusArticle } from '../corpus/corpus.ts';
import { firstWords } from './excerpt.ts';

/** An article as lists show it. */
export function summariseArticle({ article, tags, date, outlet }: CorpusArticle): ArticleSummary {
  const { id, slug, title, paragraphs, quotes } = article;
  const speakers = quotes.flatMap(({ attribution }) =>
    attribution.speakers.map(({ entity }) => entity),
  );
  return {
    id,
    slug,
    title,
    standfirst: standfirst(article),
    tags,
    date,
    outlet,
    words: paragraphs.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
    quotes: quotes.length,
    speakers: new Set(speakers).size,
    repairs: countRepairs(article),
    names: mostMentioned(article),
  };
}

export function articleLink({ id, slug, title }: Article): ArticleLink {
  return { id, slug, title: title.text };
}

export function dumpReference({ id, file, sha256, bytes, encoding }: Dump): DumpReference {
  return { id, file, sha256, bytes, encoding };
}

/** A standfirst ends with a sentence once it is this long, and at a word at the latest at the other. */
const ENOUGH_STANDFIRST = 120;
const LONGEST_STANDFIRST = 260;

function standfirst({ title, paragraphs }: Article): string {
  const [opening] = paragraphs;
  if (opening === undefined) return '';
  const rest = withoutOpening(opening.text, title.text).replace(/^[^\p{L}\p{N}"'‘“(]+/u, '');
  // A closing mark alone may be left.
  if (!/[\p{L}\p{N}]/u.test(rest)) return '';
  if (rest.length <= LONGEST_STANDFIRST) return rest;
  for (const { index, 0: mark } of rest.matchAll(/[.?!]["'’”]?(?=\s)/g)) {
    const end = index + mark.length;
    if (end >= ENOUGH_STANDFIRST && end <= LONGEST_STANDFIRST) return rest.slice(0, end);
  }
  const space = rest.lastIndexOf(' ', LONGEST_STANDFIRST);
  return `${space > 0 ? rest.slice(0, space) : firstWords(rest, LONGEST_STANDFIRST)} …`;
}

/** The text behind `opening`'s words, where it begins with them; else the whole text. */
function withoutOpening(text: string, opening: string): string {
  const bones = skeletonOf(opening, 'unicode');
  let end = 0;
  let matched = 0;
  while (matched < bones.length && end < text.length) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    end += character.length;
    const bone = skeletonOf(character, 'unicode');
    if (!bones.startsWith(bone, matched)) return text;
    matched += bone.length;
  }
  // A title cut within a word is no opening.
  return matched < bones.length || /^[\p{L}\p{N}]/u.test(text.slice(end)) ? text : text.slice(end);
}

function countRepairs({ title, paragraphs }: Article): number {
  const edits = [title, ...paragraphs].flatMap((part) => part.edits);
  const breaks = paragraphs.filter((paragraph) => paragraph.break !== null);
  return edits.filter(({ certainty }) => certainty !== 'suggested').length + breaks.length;
}

function mostMentioned({ mentions }: Article): string[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([entity]) => entity);
}
