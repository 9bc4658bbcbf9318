import { articleAddress, quoteAddress } from '../../contract/addresses.ts';
import type { Article, Quote } from '../../contract/article.ts';
import type { CorrectionNote } from '../../contract/correction.ts';
import type { Dump, Problem } from '../../contract/dump.ts';
import type { Headline } from '../../contract/headline.ts';
import { articleSkeleton, findPassage, passageOf } from '../../contract/passage.ts';
import { slugOf } from '../../contract/slug.ts';
import type { Correction, Target } from './correction.ts';
import { correctQuotes, rangeOf, type Speech } from './quotes.ts';
import { Uncorrectable } from './uncorrectable.ts';

export interface CorrectedDumps {
  readonly dumps: readonly Dump[];
  readonly notes: readonly CorrectionNote[];
  /** Corrections that could not be made, each with its line of `file`. */
  readonly problems: readonly Problem[];
}

/** Puts right what a person says is so, in every dump that holds the article or headline, one after the other. */
export function correctDumps(
  dumps: readonly Dump[],
  corrections: readonly Correction[],
  file: string,
): CorrectedDumps {
  const corrected = [...dumps];
  const holders = holdersOf(dumps);
  const notes: CorrectionNote[] = [];
  const problems: Problem[] = [];
  for (const correction of corrections) {
    try {
      const made = homesOf(correction.target, holders).map((index) => {
        const dump = corrected[index];
        if (dump === undefined) throw new RangeError(`There is no dump ${index}.`);
        const result = correctDump(dump, correction);
        corrected[index] = result.dump;
        return result.note;
      });
      notes.push(...made.slice(0, 1));
    } catch (error) {
      if (!(error instanceof Uncorrectable)) throw error;
      const { message: what, remedy } = error;
      problems.push({ file, line: correction.line, severity: 'error', what, remedy });
    }
  }
  return { dumps: corrected, notes, problems };
}

/** By the id of an article or a headline, which dumps hold it. */
function holdersOf(dumps: readonly Dump[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  dumps.forEach(({ article, headlines }, index) => {
    const ids = new Set([
      ...(article === null ? [] : [article.id]),
      ...headlines.map(({ id }) => id),
    ]);
    for (const id of ids) holders.set(id, [...(holders.get(id) ?? []), index]);
  });
  return holders;
}

function homesOf(
  target: Target,
  holders: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const home = target.kind === 'quote' ? target.home : target.article;
  const indexes = holders.get(home) ?? [];
  if (indexes.length > 0) return indexes;
  throw new Uncorrectable(
    `no page holds what has the id ${home}`,
    'Copy the link anew, or remove the correction.',
  );
}

interface Corrected {
  readonly dump: Dump;
  readonly note: CorrectionNote;
}

function correctDump(dump: Dump, correction: Correction): Corrected {
  const { target, title } = correction;
  const { article } = dump;
  if (target.kind === 'quote' && article?.id !== target.home) {
    return correctHeadline(dump, correction, target.home, target.quote);
  }
  if (article === null) throw new RangeError('A dump without an article holds none.');
  if (title !== null) return correctTitle(dump, article, title, correction.why);
  const { speech, address } = speechOf(article, target);
  const { quotes, entities, ...told } = correctQuotes(speech, dump.entities, correction);
  return {
    dump: { ...dump, article: { ...article, quotes }, entities },
    note: { ...told, why: correction.why, address },
  };
}

/** Where in an article a link leads. */
function speechOf(article: Article, target: Target): { speech: Speech; address: string } {
  const { paragraphs, quotes } = article;
  if (target.kind === 'quote') {
    const quote = quoteWith(quotes, target.quote);
    const address = quoteAddress(article.id, quote.id);
    return { speech: { paragraphs, quotes, spans: quote.spans, range: rangeOf(quote) }, address };
  }
  if (target.kind === 'article') throw new RangeError('A whole article is no speech.');
  const skeleton = articleSkeleton(article);
  const landing = findPassage(article, target.passage, skeleton);
  if (landing.kind === 'gone') {
    const { from, to } = target.passage;
    throw new Uncorrectable(
      `the words “${from} … ${to}” are not in the article`,
      'Copy the link anew, or remove the correction.',
    );
  }
  const { spans } = landing;
  const passage = passageOf(article, spans, skeleton);
  const range = [passage.start, passage.end] as const;
  return {
    speech: { paragraphs, quotes, spans, range },
    address: articleAddress(article, passage),
  };
}

function correctHeadline(
  dump: Dump,
  correction: Correction,
  home: string,
  quoteId: string,
): Corrected {
  const headline = dump.headlines.find(({ id }) => id === home);
  if (headline === undefined) throw new RangeError(`The dump has no headline ${home}.`);
  const { text, quotes: known } = headline;
  const quote = quoteWith(known, quoteId);
  const { quotes, entities, ...told } = correctQuotes(
    { paragraphs: [{ text }], quotes: known, spans: quote.spans, range: rangeOf(quote) },
    dump.entities,
    correction,
  );
  const corrected: Headline = { ...headline, quotes };
  const headlines = dump.headlines.map((each) => (each === headline ? corrected : each));
  return {
    dump: { ...dump, headlines, entities },
    note: { ...told, why: correction.why, address: quoteAddress(home, quoteId) },
  };
}

function correctTitle(dump: Dump, article: Article, text: string, why: string | null): Corrected {
  const title = { text, origin: 'correction', place: null, edits: [] } as const;
  const slug = slugOf(text);
  return {
    dump: { ...dump, article: { ...article, slug, title } },
    note: {
      words: article.title.text,
      was: 'title',
      is: `title “${text}”`,
      why,
      address: articleAddress({ id: article.id, slug }),
    },
  };
}

function quoteWith(quotes: readonly Quote[], id: string): Quote {
  const quote = quotes.find((each) => each.id === id);
  if (quote !== undefined) return quote;
  throw new Uncorrectable(
    `there is no quote ${id} any more`,
    'Copy the link of its words in the article.',
  );
}
