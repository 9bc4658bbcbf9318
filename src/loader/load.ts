import type { Article, Mention } from '../contract/article.ts';
import type { Block, Dump, Problem } from '../contract/dump.ts';
import type { Entity } from '../contract/entity.ts';
import type { Headline } from '../contract/headline.ts';
import { articleSkeleton } from '../contract/passage.ts';
import { slugOf } from '../contract/slug.ts';
import { type Decoded, type Unreadable, decode } from './decode.ts';
import { divide } from './divide/divide.ts';
import { sectionOf } from './divide/section-label.ts';
import { type HeadlineLine, readHeadlines } from './headlines.ts';
import { articleId, dumpId, headlineId, sha256 } from './identity.ts';
import { analyse } from './language/analyse.ts';
import { identifyLanguage, isReadable } from './language/identify.ts';
import { remembered } from './language/remember.ts';
import { isLatin } from './language/script.ts';
import { lineFinder } from './lines.ts';
import { type Parts, placeParts } from './markup/place.ts';
import { type PlainText, plainText } from './markup/plain.ts';
import { type FoundNames, findNames } from './names/find.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import { noticesOf } from './notices.ts';
import { findQuotes } from './quotes/find.ts';
import { findHeadlineQuotes } from './quotes/headline.ts';
import type { Telling } from './quotes/headline/told.ts';
import { repairArticle } from './repair/repair.ts';
import { readTitle } from './title.ts';

export interface ReadOptions {
  /** Files above this many bytes are not read. */
  readonly largest?: number;
  /** World knowledge about names; without it the built-in one. */
  readonly gazetteer?: Gazetteer;
}

/**
 * One file, read: the stages in their order. `file` is the name under which it is reported. Never
 * throws over its content: a file that holds no text comes back empty, with an error among its problems.
 */
export function readDump(file: string, bytes: Uint8Array, options: ReadOptions = {}): Dump {
  const decoded = decode(bytes, options);
  return decoded.readable
    ? readText(file, bytes, decoded, options)
    : emptyDump(file, bytes, decoded);
}

function readText(
  file: string,
  bytes: Uint8Array,
  { text, encoding, faults }: Decoded,
  { gazetteer }: ReadOptions,
): Dump {
  const plain = plainText(text);
  const words = plain?.text ?? text;
  const divided = divide(words, plain?.headings);
  const language = identifyLanguage(wordsOf(words, divided));
  const { blocks, paragraphs, lines, title } = readParts(words, divided, language, plain);
  // Names and quotes are read in English alone: other texts are shown as they are.
  const english = isReadable(language);
  const readable = english ? paragraphs : [];
  // One in another script among them too.
  const sentences = readable.map(({ text: own }) => (isLatin(own) ? analyse(own) : []));
  const names = findNames(
    { paragraphs: readable, sentences, headlines: english ? lines : [] },
    gazetteer,
  );

  const skeleton = articleSkeleton({ paragraphs });
  const id = paragraphs.length > 0 ? articleId(paragraphs, skeleton.alphabet) : null;
  const speech = findQuotes(
    {
      article: id ?? '',
      paragraphs: readable,
      sentences,
      mentions: names.article,
      entities: names.entities,
      genders: names.genders,
      rivals: names.rivals,
    },
    skeleton,
  );
  const article: Article | null =
    id === null
      ? null
      : {
          id,
          slug: slugOf(title.text),
          title,
          paragraphs,
          quotes: speech.quotes,
          mentions: [...names.article, ...speech.mentions],
        };
  const dump = { id: dumpId(file), file, text };
  const { quotes } = speech;
  const { headlines, roles } = completeHeadlines(
    dump,
    lines,
    english ? { ...names, paragraphs: readable, quotes } : null,
  );
  const section = divided.find(({ kind }) => kind === 'section');
  return {
    id: dump.id,
    file,
    sha256: sha256(bytes),
    bytes: bytes.length,
    encoding,
    faults,
    text,
    language,
    blocks,
    section:
      section === undefined ? null : sectionOf(words.slice(section.start, section.end).trim()),
    article,
    headlines,
    entities: [...names.entities, ...speech.roles, ...roles],
    problems: noticesOf(file, { text, faults, language, empty: id === null && lines.length === 0 }),
  };
}

/** The words of a dump in their parts, by their places in it. */
function readParts(
  words: string,
  blocks: readonly Block[],
  language: string,
  plain: PlainText | null,
): Parts {
  const paragraphs = repairArticle(words, blocks, language);
  const lines = readHeadlines(words, blocks);
  const parts = { blocks, paragraphs, lines, title: readTitle(words, blocks, paragraphs) };
  return plain === null ? parts : placeParts(plain, parts);
}

/** What is left to say of a file that could not be read. */
function emptyDump(file: string, bytes: Uint8Array, { what, remedy }: Unreadable): Dump {
  const problem: Problem = { file, line: null, severity: 'error', what, remedy };
  return {
    id: dumpId(file),
    file,
    sha256: sha256(bytes),
    bytes: bytes.length,
    encoding: 'utf-8',
    faults: [],
    text: '',
    language: 'und',
    blocks: [],
    section: null,
    article: null,
    headlines: [],
    entities: [],
    problems: [problem],
  };
}

function completeHeadlines(
  dump: Pick<Dump, 'id' | 'file' | 'text'>,
  lines: readonly HeadlineLine[],
  names: (FoundNames & Telling) | null,
): { headlines: Headline[]; roles: Entity[] } {
  const roles: Entity[] = [];
  const lineAt = lineFinder(dump.text);
  const headlines = lines.map((line, index): Headline => {
    const { id, slug } = addressOf(line.text);
    const mentions = names?.headlines[index] ?? [];
    const speech =
      names === null ? NO_SPEECH : findHeadlineQuotes(id, line, mentions, names.entities, names);
    roles.push(...speech.roles);
    return {
      id,
      slug,
      text: line.text,
      tags: line.tags,
      outlet: line.outlet,
      mentions: [
        ...mentions.map((mention) => {
          const entity = speech.meant.get(mention);
          return entity === undefined ? mention : { ...mention, entity };
        }),
        ...speech.mentions,
      ],
      quotes: speech.quotes,
      twins: null,
      article: null,
      appearances: [
        {
          dump: dump.id,
          file: dump.file,
          line: lineAt(line.start),
          start: line.start,
          end: line.end,
          edits: line.edits,
        },
      ],
    };
  });
  return { headlines, roles };
}

const NO_SPEECH = { quotes: [], mentions: [], roles: [], meant: new Map<Mention, string>() };

/** Headlines that are kept: dumps of one portal share most of theirs. */
const MOST_HEADLINES = 2000;

const addressOf = remembered(
  (headline) => ({ id: headlineId(headline), slug: slugOf(headline) }),
  MOST_HEADLINES,
);

/** The words that tell a dump's language: its article's, else all. */
function wordsOf(text: string, blocks: readonly Block[]): string {
  const article = blocks.find(({ kind }) => kind === 'article');
  return article === undefined ? text : text.slice(article.start, article.end);
}
