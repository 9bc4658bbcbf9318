import type { Article, Mention, Quote, Span } from '../../contract/article.ts';
import type { Entity, EntityType } from '../../contract/entity.ts';
import type { QuoteSummary, TextRange } from '../../contract/files.ts';
import type { Headline } from '../../contract/headline.ts';
import { articleSkeleton, passageOf } from '../../contract/passage.ts';
import { firstWords, lastWords } from './excerpt.ts';

/** The quotes of an article as lists show them, in the order of the text. */
export function articleQuotes(article: Article): QuoteSummary[] {
  const skeleton = articleSkeleton(article);
  const { id, slug, title, paragraphs, mentions } = article;
  const texts = paragraphs.map(({ text }) => text);
  return article.quotes.map((quote) => ({
    ...summarise(id, quote, texts, mentions),
    source: {
      kind: 'article',
      id,
      slug,
      title: title.text,
      passage: passageOf(article, quote.spans, skeleton),
    },
  }));
}

/** The quotes of a headline as lists show them. */
export function headlineQuotes({ id, slug, text, quotes, mentions }: Headline): QuoteSummary[] {
  return quotes.map((quote) => ({
    ...summarise(id, quote, [text], mentions),
    source: { kind: 'headline', id, slug, title: text },
  }));
}

/** How many quotes the front page shows. */
const ON_THE_RECORD = 6;

/** Shorter quotes say little by themselves, longer ones are no glance. UTF-16 code units. */
const SHORTEST_ALONE = 50;
const LONGEST_ALONE = 240;

/** Whoever speaks for themselves, by name or by role ("a council clerk"). */
const SPEAKING: readonly (EntityType | undefined)[] = ['person', 'role'];

/** A few attributed direct quotes that stand well alone: whole sentences, one a speaker. */
export function onTheRecord(
  quotes: readonly QuoteSummary[],
  entities: ReadonlyMap<string, Entity>,
): QuoteSummary[] {
  const heard = new Set<string>();
  return quotes
    .filter(({ source, quote, texts }) => {
      const [speaker, second] = quote.attribution.speakers;
      const [text = '', rest] = texts;
      return (
        source.kind === 'article' &&
        quote.kind === 'direct' &&
        quote.certainty !== 'suggested' &&
        quote.attribution.certainty !== 'suggested' &&
        speaker !== undefined &&
        second === undefined &&
        SPEAKING.includes(entities.get(speaker.entity)?.type) &&
        rest === undefined &&
        text.length >= SHORTEST_ALONE &&
        text.length <= LONGEST_ALONE &&
        /^\p{Lu}/u.test(text)
      );
    })
    .filter(({ quote }) => {
      const speaker = quote.attribution.speakers[0]?.entity ?? '';
      return heard.has(speaker) ? false : heard.add(speaker);
    })
    .slice(0, ON_THE_RECORD);
}

function summarise(
  home: string,
  { id, spans, quoted, cue, ...told }: Quote,
  texts: readonly string[],
  mentions: readonly Mention[],
): Omit<QuoteSummary, 'source'> {
  const words = ({ paragraph, start, end }: Span): string =>
    texts[paragraph]?.slice(start, end) ?? '';
  const first = spans[0];
  const last = spans.at(-1);
  const inside = mentions.filter((mention) => spans.some((span) => holds(span, mention)));
  return {
    id: `${home}-${id}`,
    quote: told,
    texts: spans.map(words),
    between: spans.slice(1).map((span, index) => wordsBetween(texts, spans[index] ?? span, span)),
    quoted: quoted.flatMap((one) => rangesIn(spans, one)),
    cue: cue === null ? null : words(cue),
    mentions: told.attribution.speakers.map(({ mention }) =>
      mention === null ? null : words(mention),
    ),
    before: lastWords(
      first === undefined ? '' : (texts[first.paragraph] ?? '').slice(0, first.start),
      LONGEST_CONTEXT,
    ),
    after: firstWords(
      last === undefined ? '' : (texts[last.paragraph] ?? '').slice(last.end),
      LONGEST_CONTEXT,
    ),
    about: [...new Set(inside.map(({ entity }) => entity))],
  };
}

/** More than this between two parts of a quote is cut in its middle. UTF-16 code units. */
const LONGEST_BETWEEN = 240;

function wordsBetween(texts: readonly string[], one: Span, next: Span): string {
  const [first = '', ...others] = texts.slice(one.paragraph, next.paragraph + 1);
  const words =
    others.length === 0
      ? first.slice(one.end, next.start)
      : [
          first.slice(one.end),
          ...others.slice(0, -1),
          others.at(-1)?.slice(0, next.start) ?? '',
        ].join('\n');
  if (words.length <= LONGEST_BETWEEN) return words;
  const half = LONGEST_BETWEEN / 2;
  return `${firstWords(words, half)} … ${lastWords(words, half)}`;
}

function rangesIn(spans: readonly Span[], inner: Span): TextRange[] {
  const text = spans.findIndex((span) => holds(span, inner));
  const from = spans[text]?.start ?? 0;
  return text < 0 ? [] : [{ text, start: inner.start - from, end: inner.end - from }];
}

/** Of what stands around a quote, lists need no more than this. UTF-16 code units. */
const LONGEST_CONTEXT = 200;

function holds(outer: Span, inner: Span): boolean {
  return (
    outer.paragraph === inner.paragraph && outer.start <= inner.start && inner.end <= outer.end
  );
}
