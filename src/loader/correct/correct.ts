import { articleAddress, headlineAddress } from '../../contract/addresses.ts';
import type { Article, Quote } from '../../contract/article.ts';
import type { CorrectionNote } from '../../contract/correction.ts';
import type { Dump, Problem } from '../../contract/dump.ts';
import type { Headline } from '../../contract/headline.ts';
import { articleSkeleton, findPassage, passageOf } from '../../contract/passage.ts';
import { slugOf } from '../../contract/slug.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { Correction } from './correction.ts';
import { KnownNames } from './known-names.ts';
import { settleCorrections, type StandingCorrection } from './overruled.ts';
import { correctQuotes, rangeOf, shortened, type Speech } from './quotes.ts';
import { Uncorrectable } from './uncorrectable.ts';

export interface CorrectedDumps {
  readonly dumps: readonly Dump[];
  readonly notes: readonly CorrectionNote[];
  /** Corrections that were not made, each with its line of `file`. */
  readonly problems: readonly Problem[];
}

/** What is known beside the dumps. */
export interface KnownBeside {
  readonly gazetteer: Gazetteer | null;
  /** The titles of the dumps' sidecars, in the order of the dumps. */
  readonly titles: readonly (string | null)[];
}

/**
 * Puts right what a person says is so, in every dump that holds the article or headline and where it can
 * be done. Of corrections that contradict each other the last one is made, unless it cannot be.
 */
export function correctDumps(
  dumps: readonly Dump[],
  corrections: readonly Correction[],
  file: string,
  beside: KnownBeside = { gazetteer: null, titles: [] },
): CorrectedDumps {
  const read: Read = { dumps, holders: holdersOf(dumps), beside };
  const failed = new Map<Correction, Uncorrectable>();
  for (;;) {
    const { standing, overruled } = settleCorrections(
      // Words that are no quote already are what the correction says: it overrules others all the same.
      corrections.filter((each) => !failed.has(each) || each.quote === 'none'),
      (home) => dumps[read.holders.get(home)?.[0] ?? -1] ?? null,
    );
    const attempt = makeCorrections(
      read,
      standing.filter(({ correction }) => !failed.has(correction)),
    );
    if (attempt.failed.size === 0) {
      const problems = corrections.flatMap((correction) =>
        problemOf(correction, failed.get(correction), overruled.get(correction), file),
      );
      return { dumps: attempt.dumps, notes: attempt.notes, problems };
    }
    for (const [correction, error] of attempt.failed) failed.set(correction, error);
  }
}

/** All as it was before any correction. */
interface Read {
  readonly dumps: readonly Dump[];
  /** By the id of an article or a headline, which dumps hold it. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  readonly beside: KnownBeside;
}

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

function problemOf(
  { line }: Correction,
  error: Uncorrectable | undefined,
  overruling: Correction | undefined,
  file: string,
): Problem[] {
  if (error !== undefined) {
    return [{ file, line, severity: 'error', what: error.message, remedy: error.remedy }];
  }
  if (overruling === undefined) return [];
  const where = overruling.line === null ? '' : ` in line ${overruling.line}`;
  const what = `a later correction of the same overrules it${where}`;
  return [{ file, line, severity: 'notice', what, remedy: 'Remove one of the two.' }];
}

interface Attempt {
  readonly dumps: readonly Dump[];
  readonly notes: readonly CorrectionNote[];
  readonly failed: ReadonlyMap<Correction, Uncorrectable>;
}

function makeCorrections(read: Read, standing: readonly StandingCorrection[]): Attempt {
  const { gazetteer } = read.beside;
  const dumps = [...read.dumps];
  const everywhere = new KnownNames(read.dumps, gazetteer);
  const notes: CorrectionNote[] = [];
  const failed = new Map<Correction, Uncorrectable>();
  const touched = new Set<number>();
  for (const { correction, says } of standing) {
    const made: CorrectionNote[] = [];
    const errors: Uncorrectable[] = [];
    for (const index of read.holders.get(says.target.home) ?? []) {
      const [dump, before] = [dumps[index], read.dumps[index]];
      if (dump === undefined || before === undefined) continue;
      try {
        const title = read.beside.titles[index] ?? before.article?.title.text ?? null;
        const result = correctDump(dump, says, { before, title, everywhere });
        everywhere.add(result.dump.entities.slice(dump.entities.length));
        dumps[index] = result.dump;
        touched.add(index);
        made.push(result.note);
      } catch (error) {
        if (!(error instanceof Uncorrectable)) throw error;
        errors.push(error);
      }
    }
    const [note] = made;
    if (note === undefined) failed.set(correction, errors[0] ?? noPage(says.target.home));
    else notes.push(note);
  }
  for (const index of touched) {
    const [dump, before] = [dumps[index], read.dumps[index]];
    if (dump !== undefined && before !== undefined) dumps[index] = withoutUnheard(dump, before);
  }
  return { dumps, notes, failed };
}

function noPage(home: string): Uncorrectable {
  return new Uncorrectable(
    `no page holds what has the id ${home}`,
    'Copy the link anew, or remove the correction.',
  );
}

/** Leaves out whom one correction brought in and another took every quote from. */
function withoutUnheard(dump: Dump, before: Dump): Dump {
  const quotes = [dump.article, ...dump.headlines].flatMap((text) => text?.quotes ?? []);
  const named = new Set([
    ...before.entities.map(({ id }) => id),
    ...quotes.flatMap(({ attribution }) => attribution.speakers.map(({ entity }) => entity)),
  ]);
  return { ...dump, entities: dump.entities.filter(({ id }) => named.has(id)) };
}

interface Corrected {
  readonly dump: Dump;
  readonly note: CorrectionNote;
}

interface Surroundings {
  /** The dump as it was read. */
  readonly before: Dump;
  /** Its title before any correction: the sidecar's, else the dump's own. */
  readonly title: string | null;
  readonly everywhere: KnownNames;
}

function correctDump(dump: Dump, correction: Correction, around: Surroundings): Corrected {
  const { target, why } = correction;
  const { article } = dump;
  if (article?.id !== target.home) return correctHeadline(dump, correction, around);
  if (target.kind === 'article') return correctTitle(dump, article, correction, around);
  const { speech, address } = speechOf(article, dump, target, around);
  const { quotes, entities, ...told } = correctQuotes(speech, correction, around.everywhere);
  return {
    dump: { ...dump, article: { ...article, quotes }, entities },
    note: { ...told, why, address },
  };
}

/** Where in an article a link leads. */
function speechOf(
  article: Article,
  { entities }: Dump,
  target: Exclude<Correction['target'], { kind: 'article' }>,
  { before }: Surroundings,
): { speech: Speech; address: string } {
  const { paragraphs, quotes } = article;
  const text = { paragraphs, quotes, read: before.article?.quotes ?? [], entities };
  if (target.kind === 'quote') {
    const quote = quoteWith(quotes, target.quote);
    // Its own page may be gone with the correction, its words are not.
    const address = articleAddress(article, passageOf(article, quote.spans));
    return { speech: { ...text, spans: quote.spans, range: rangeOf(quote) }, address };
  }
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
  return {
    speech: { ...text, spans, range: [passage.start, passage.end] },
    address: articleAddress(article, passage),
  };
}

function correctHeadline(
  dump: Dump,
  correction: Correction,
  { before, everywhere }: Surroundings,
): Corrected {
  const { target, why } = correction;
  const { home } = target;
  const headline = dump.headlines.find(({ id }) => id === home);
  if (headline === undefined) throw noPage(home);
  if (target.kind !== 'quote') {
    throw new Uncorrectable('the link leads to a headline', 'Copy the link of its quote.');
  }
  const { text, quotes: known } = headline;
  const quote = quoteWith(known, target.quote);
  const { quotes, entities, ...told } = correctQuotes(
    {
      paragraphs: [{ text }],
      quotes: known,
      read: before.headlines.find(({ id }) => id === home)?.quotes ?? [],
      spans: quote.spans,
      range: rangeOf(quote),
      entities: dump.entities,
    },
    correction,
    everywhere,
  );
  const corrected: Headline = { ...headline, quotes };
  const headlines = dump.headlines.map((each) => (each === headline ? corrected : each));
  return {
    dump: { ...dump, headlines, entities },
    note: { ...told, why, address: headlineAddress(headline) },
  };
}

function correctTitle(
  dump: Dump,
  article: Article,
  { title: given, why }: Correction,
  { title: former }: Surroundings,
): Corrected {
  const text = given ?? article.title.text;
  const title = { text, origin: 'correction', place: null, edits: [] } as const;
  const slug = slugOf(text);
  return {
    dump: { ...dump, article: { ...article, slug, title } },
    note: {
      words: shortened(article.paragraphs[0]?.text ?? article.title.text),
      was: `title “${former ?? article.title.text}”`,
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
