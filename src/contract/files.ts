import type { Article, MentionForm, Quote, Title } from './article.ts';
import type { CorrectionNote } from './correction.ts';
import type { Block, Certainty, Edit, Encoding, Fault, Problem } from './dump.ts';
import type { Entity, EntityName } from './entity.ts';
import type { Headline, Tag } from './headline.ts';
import type { Passage } from './passage.ts';

/** The JSON files that the loader writes and the app reads: path (below `data/`) -> what it holds. */
export interface DataFiles {
  'feed.json': Feed;
  'entities.json': EntityIndex;
  'quotes.json': QuoteIndex;
  'health.json': Health;
  'search.json': SearchIndex;
  [shard: `search/${string}.json`]: SearchShard;
  [article: `articles/${string}.json`]: ArticleFile;
  [headline: `headlines/${string}.json`]: HeadlineFile;
  [source: `quotes/${string}.json`]: QuoteSource;
  [entity: `entities/${string}.json`]: EntityFile;
  [dump: `dumps/${string}.json`]: DumpFile;
}

export type DataPath = keyof DataFiles;

/** The path of an entity's file. Ids may hold letters of any script, file names may not. */
export function entityPath(id: string): `entities/${string}.json` {
  return `entities/${encodeURIComponent(id).replaceAll('%', '_')}.json`;
}

/** The path of the words that begin with some letters, as `shardOf` gives them. */
export function shardPath(shard: string): `search/${string}.json` {
  return `search/${encodeURIComponent(shard).replaceAll('%', '_')}.json`;
}

/** The articles that can be searched, newest first. */
export interface SearchIndex {
  /** Of this list, so that no shard is read beside another. */
  readonly edition: string;
  readonly articles: readonly string[];
  /** The first letters that some word has: of others there is no file. */
  readonly shards: readonly string[];
}

/** Where the words stand that begin with the same letters. */
export interface SearchShard {
  readonly edition: string;
  /** For a word its articles, each by its place in the list and how often it stands there: 0, 3, 7, 1, … */
  readonly words: Readonly<Record<string, readonly number[]>>;
}

/** Names for the ids that a file holds. */
export type Names = Readonly<Record<string, EntityName>>;

export interface ArticleLink {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
}

export interface ArticleSummary {
  readonly id: string;
  readonly slug: string;
  readonly title: Title;
  /** What follows the title's words in the first paragraph, or its opening where the title stands apart. */
  readonly standfirst: string;
  /** The section label as one tag, if there is one. */
  readonly tags: readonly Tag[];
  /** From a sidecar only, ISO 8601; null where the dump has none. */
  readonly date: string | null;
  /** From a sidecar only. */
  readonly outlet: string | null;
  readonly words: number;
  readonly quotes: number;
  readonly speakers: number;
  /** Applied edits and restored breaks. */
  readonly repairs: number;
  /** Ids of the entities named in it, most mentioned first. */
  readonly names: readonly string[];
}

/** A stretch of one of several texts, in UTF-16 code units. */
export interface TextRange {
  /** Index of the text, from 0. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/** A quote as lists show it. */
export interface QuoteSummary {
  /** `HEX-START-END`, HEX being the article or the headline. */
  readonly id: string;
  readonly source:
    | ({ readonly kind: 'article'; readonly passage: Passage } & ArticleLink)
    | ({ readonly kind: 'headline' } & ArticleLink);
  readonly quote: Pick<Quote, 'kind' | 'marks' | 'certainty' | 'corrected' | 'attribution'>;
  /** The words of each span. */
  readonly texts: readonly string[];
  /**
   * What stands between each of `texts` and the next, its marks included: one fewer than those. A new
   * paragraph begins behind a line end; of a long stretch only the first and last words are kept.
   */
  readonly between: readonly string[];
  /** In a mixed quote, the words inside marks: places in `texts`, in UTF-16 code units. */
  readonly quoted: readonly TextRange[];
  /** The words of the cue, and of each speaker's mention (null where it is only understood). */
  readonly cue: string | null;
  readonly mentions: readonly (string | null)[];
  /** What stands around it in its paragraph: as many whole words as a list may want. */
  readonly before: string;
  readonly after: string;
  /** Ids of the entities named inside it. */
  readonly about: readonly string[];
}

export interface Feed {
  /** Newest first, then by file and line. */
  readonly articles: readonly ArticleSummary[];
  readonly headlines: readonly Headline[];
  /** A few attributed direct quotes that stand well alone. */
  readonly onTheRecord: readonly QuoteSummary[];
  readonly names: Names;
}

export interface EntitySummary extends EntityName {
  /** What else it is called, as far as its name does not hold all the words: the commonest such wordings. */
  readonly called: readonly string[];
  readonly said: number;
  readonly articles: number;
  readonly headlines: number;
  readonly mentions: number;
}

export interface EntityIndex {
  readonly entities: readonly EntitySummary[];
  /** Old id -> the id it was merged into. */
  readonly aliases: Readonly<Record<string, string>>;
}

export interface EntityFile {
  readonly entity: Entity;
  /** Most frequent first. */
  readonly references: readonly EntityReference[];
  readonly said: readonly QuoteSummary[];
  readonly about: readonly QuoteSummary[];
  /** Paragraphs and headlines that name both, most first. */
  readonly namedWith: readonly { readonly entity: string; readonly count: number }[];
  readonly articles: readonly EntityArticle[];
  readonly headlines: readonly Headline[];
  readonly names: Names;
}

/** Words other than a name that stand for an entity in the articles: "he", "the council". */
export interface EntityReference {
  readonly text: string;
  readonly form: Exclude<MentionForm, 'name'>;
  readonly count: number;
  /** The first place that has it. */
  readonly article: ArticleLink;
  readonly passage: Passage;
}

export interface EntityArticle extends ArticleLink {
  /** Every place of the article that names it, pronouns left out, in the words of its paragraph, cut where they are many. */
  readonly passages: readonly {
    readonly passage: Passage;
    readonly text: string;
    readonly before: string;
    readonly after: string;
  }[];
}

export interface HeadlineFile {
  readonly headline: Headline;
  /** All wordings of its story in the feed's order, itself among them. */
  readonly wordings: readonly Headline[];
  /** The article whose title it is, where we have it. */
  readonly article: ArticleLink | null;
  readonly names: Names;
}

/** What the id before a quote's own range names: an article, whose file holds the quote, or a headline. */
export type QuoteSource =
  | { readonly kind: 'article' }
  | { readonly kind: 'headline'; readonly headline: Headline; readonly names: Names };

export interface QuoteIndex {
  readonly quotes: readonly QuoteSummary[];
  readonly names: Names;
}

/** Where an article was read from. */
export interface DumpReference {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding;
}

export interface ArticleFile {
  readonly article: Article;
  readonly tags: readonly Tag[];
  readonly date: string | null;
  /** Who published it and where, from a sidecar only. */
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string;
  /** The first one is what was read; others hold the same article. */
  readonly dumps: readonly DumpReference[];
  /** Every entity that its mentions and quotes name. */
  readonly entities: readonly Entity[];
  readonly previous: ArticleLink | null;
  readonly next: ArticleLink | null;
}

export interface DumpFile extends DumpReference {
  readonly language: string;
  readonly text: string;
  readonly faults: readonly Fault[];
  readonly blocks: readonly Block[];
  readonly article: ArticleLink | null;
  readonly headlines: readonly {
    readonly id: string;
    readonly slug: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly problems: readonly Problem[];
}

/** Something the loader did or left, with the place where it can be seen. */
export interface HealthPlace {
  readonly file: string;
  readonly dump: string;
  readonly line: number;
  /** Its own words (none where something is missing), and those around it, cut between words. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

export interface RepairCount {
  readonly rule: string;
  readonly certainty: Certainty;
  readonly count: number;
  /** The first of them, should there be very many. */
  readonly places: readonly (HealthPlace & { readonly edit: Edit | null })[];
}

export interface Health {
  readonly dumps: readonly (DumpReference & {
    readonly language: string;
    readonly article: ArticleLink | null;
    readonly headlines: number;
    /** UTF-16 code units by kind of block. */
    readonly blocks: Readonly<Partial<Record<Block['kind'], number>>>;
  })[];
  readonly repairs: readonly RepairCount[];
  /** Blocks of which only blank lines lie between are one place, from `line` to `lastLine`. */
  readonly unknown: readonly (HealthPlace & { readonly lastLine: number })[];
  readonly quotes: readonly {
    readonly kind: Quote['kind'];
    readonly certainty: Certainty;
    readonly total: number;
    readonly attributed: number;
  }[];
  /** What a person has put right, in the order of their list. */
  readonly corrections: readonly CorrectionNote[];
  readonly problems: readonly Problem[];
}
