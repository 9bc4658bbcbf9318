import { wordClassOf } from '../language/lexicon.ts';
import { isOrdinary } from '../language/ordinary.ts';
import { builtInGazetteer } from '../names/gazetteer.ts';
import {
  isLabel,
  isLabelOfList,
  isListedOutlet,
  isTopicOrPlace,
  OUTLET_NOUN,
  SOURCES,
} from './gazetteer.ts';
import { NAME_WORD, type Outlet, outletOf } from './outlet.ts';
import type { Tags } from './tags.ts';

/** A headline of a list behind its tags. */
export interface TaggedHeadline {
  readonly headline: string;
  readonly tags: Tags;
}

/** The outlet of each headline: of one that we do not know, the other lines tell. */
export function outletsOfList(lines: readonly TaggedHeadline[]): (Outlet | null)[] {
  const texts = lines.map(({ headline, tags }) => headline.slice(tags.length));
  const own = texts.map(outletOf);
  if (creditsByDash(texts, own))
    return own.map((outlet, index) => outlet ?? dashedOf(texts[index]));
  const unknown = texts.map((text, index) => (own[index] === null ? unknownOf(text) : null));
  if (unknown.every((candidate) => candidate === null)) return own;
  const known = own.map((outlet, index) => {
    const credit = texts[index]?.slice(-(outlet?.length ?? 0)) ?? '';
    return outlet?.known === true ? (credit.trimStart()[0] ?? '') : '';
  });
  const candidates = unknown.flatMap((candidate) => candidate ?? []);
  const barred = candidates.flatMap(({ mark, name }) => (mark === '|' ? [name] : []));
  const list: ListForm = {
    credited: own.some((outlet) => outlet !== null),
    bars: known.includes('|') || barred.some((name, index) => barred.indexOf(name) !== index),
    brackets: known.includes('(') || known.includes('['),
    unknownBars: candidates.filter(({ mark, trust }) => mark === '|' && trust !== 'low').length,
    unknownBrackets: candidates.filter(({ mark, trust }) => mark === '(' && trust !== 'low').length,
    lines: lines.length,
  };
  return own.map((outlet, index) => {
    const candidate = unknown[index] ?? null;
    if (outlet !== null || candidate === null) return outlet;
    const { headline = '', tags } = lines[index] ?? {};
    const shown =
      candidate.mark === '|'
        ? isBarredOutlet(candidate, list, headline, tags)
        : isBracketedOutlet(candidate, list);
    return shown ? { name: candidate.name, length: candidate.length, known: false } : null;
  });
}

/** Whether most lines of a list end with a dash and a name, and some of the names are surely outlets'. */
function creditsByDash(texts: readonly string[], own: readonly (Outlet | null)[]): boolean {
  const sure = own.filter((outlet) => outlet !== null);
  if (sure.length < LEAST_ALIKE || sure.length === texts.length) return false;
  const dashed = texts.filter((text, index) => (own[index] ?? dashedOf(text)) !== null);
  return dashed.length >= Math.max(FEWEST_DASHED, texts.length * SHARE_DASHED);
}

const FEWEST_DASHED = 4;
const SHARE_DASHED = 0.7;

function dashedOf(text = ''): Outlet | null {
  if (!/\s[–—-]\s/.test(text)) return null;
  const [taken = '', name = ''] = DASHED.exec(text.slice(-LONGEST_CREDIT)) ?? [];
  if (name === '' || !name.split(' ').every((word) => NAME_WORD.test(word))) return null;
  return { name, length: taken.length, known: false };
}

/** What may be an outlet's name at a headline's end, and how much it looks like one. */
interface Candidate {
  readonly name: string;
  readonly length: number;
  readonly mark: '|' | '(';
  readonly trust: Trust;
}

/** `high`: named as outlets are; `low`: words that may as well name a person, or say something. */
type Trust = 'high' | 'middle' | 'low';

interface ListForm {
  /** Whether a line ends with an outlet by its own words, however it is set off. */
  readonly credited: boolean;
  /** With a known one behind a bar; or some lines with the same name there. */
  readonly bars: boolean;
  /** With a known one in brackets. */
  readonly brackets: boolean;
  readonly unknownBars: number;
  readonly unknownBrackets: number;
  readonly lines: number;
}

const WORD = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.&'’]|-(?=[\\p{L}\\p{N}]))*";
const NAME = `${WORD}(?: (?:&|${WORD})){0,3}`;
const BARRED = new RegExp(`\\s+\\|\\s*(${NAME})$`, 'u');
const BRACKETED = new RegExp(`\\s+(?:\\((${NAME})\\)|\\[(${NAME})\\])$`, 'u');
const DASHED = new RegExp(`\\s+[–—-]\\s+(${NAME})$`, 'u');
/** No credit is longer. UTF-16 code units. */
const LONGEST_CREDIT = 50;
/** As many words stand before a credit. */
const LEAST_WORDS_BEFORE = 3;

function unknownOf(text: string): Candidate | null {
  const tail = text.slice(-LONGEST_CREDIT);
  const barred = tail.includes('|') ? BARRED.exec(tail) : null;
  const bracketed = /[)\]]$/.test(tail) ? BRACKETED.exec(tail) : null;
  const [taken = ''] = barred ?? bracketed ?? [];
  const name = barred?.[1] ?? bracketed?.[1] ?? bracketed?.[2];
  if (name === undefined) return null;
  const before = text.slice(0, text.length - taken.length);
  if (before.split(/\s+/).length < LEAST_WORDS_BEFORE) return null;
  const trust = trustIn(name);
  const mark = barred === null ? '(' : '|';
  return trust === null ? null : { name, length: taken.length, mark, trust };
}

/** How much a name looks like an outlet's; null where it cannot be one. */
function trustIn(name: string): Trust | null {
  const words = name.split(' ');
  if (!words.every((word) => NAME_WORD.test(word))) return null;
  if (isListedOutlet(name)) return 'high';
  if (isTopicOrPlace(name) || [name, ...words].some(saysWhatItIs)) return null;
  const naming = words.every(
    (word) => OUTLET_NOUN.test(word) || NAMING.has(wordClassOf(word.toLowerCase())?.main ?? 'n'),
  );
  if (words.some((word) => OUTLET_NOUN.test(word))) {
    return naming && !NO_NAME_ALONE.test(name) ? 'high' : null;
  }
  const gazetteer = builtInGazetteer();
  if (gazetteer.names.get(name) !== undefined) return null;
  if (words.length === 1) return ACRONYM.test(name) ? 'low' : isOrdinary(name) ? null : 'middle';
  if (gazetteer.genderOf(words[0] ?? '') !== null) return null;
  return naming ? 'low' : null;
}

/** "Video Report", "Match Recap". */
const saysWhatItIs = (words: string): boolean =>
  SOURCES.has(words.toLowerCase()) || isLabel(words) || isLabelOfList(words);

/** Nouns of outlets that name none by themselves. */
const NO_NAME_ALONE =
  /^(?:Today|Daily|Weekly|Radio|TV|News|Media|Press|Magazine|Network|Newspaper|Agency|Broadcasting|Podcast|Wire)$/;

const ACRONYM = /^\p{Lu}{2,5}$/u;
/** Nouns, names, adjectives, numbers, "of", "and", "the": names are made of them. */
const NAMING: ReadonlySet<string> = new Set('nejmpcd');

/** "Rail | … | Eastport Live", or as others of the list end. */
function isBarredOutlet(
  { trust }: Candidate,
  list: ListForm,
  headline: string,
  tags: Tags | undefined,
): boolean {
  const tag = headline.slice(0, tags?.length ?? 0);
  if (tag.includes('|')) {
    // Who wrote a comment stands behind it.
    const signed = tags?.labels.some((label) => SIGNED.test(label)) === true;
    return trust !== 'low' || !signed;
  }
  if (list.bars) return true;
  return trust !== 'low' && list.unknownBars >= LEAST_ALIKE;
}

/** Sections whose pieces are signed by their writers. */
const SIGNED = /^(?:opinions?|comment|commentary|editorials?|letters|columns?|columnists?|ideas)$/i;
/** So many lines of one form, and the list has it. */
const LEAST_ALIKE = 2;

function isBracketedOutlet({ name, trust }: Candidate, list: ListForm): boolean {
  if (trust === 'high' && list.credited) return true;
  if (trust === 'middle' && MAY_BE_TOWN.test(name)) return false;
  if (trust !== 'low' && list.brackets) return true;
  // Places and reasons stand in brackets too: names of outlets among them tell.
  return (
    trust === 'high' &&
    list.unknownBrackets >= Math.max(LEAST_ALIKE, list.lines * SHARE_IN_BRACKETS)
  );
}

/** A capitalised word that no list has is a town's name as well as an outlet's. */
const MAY_BE_TOWN = /^\p{Lu}\p{Ll}+$/u;

/** From this share of a list's lines on it credits in brackets. */
const SHARE_IN_BRACKETS = 0.5;
