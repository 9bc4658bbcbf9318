import type { Certainty, Edit } from '../../../contract/dump.ts';
import { MONTHS } from '../../language/calendar.ts';
import { hashOf } from '../../language/hash.ts';
import type { DumpWords } from '../dump-words.ts';
import { choiceProbabilities, scoreOf, unpackModel } from '../linear-model.ts';
import type { Word } from '../words.ts';
import { cutWord, type Segmentation } from './candidates.ts';
import { spaceSymbols } from './features.ts';
import { CLOCK } from './gate.ts';
import { findJoints, type Joint, type Joints } from './joints.ts';
import { isRole, nameWordOf } from '../known-names.ts';
import { isMisspelt } from './misspelt.ts';
import { SPACE_TEMPLATES } from './templates.ts';
import weights from './weights.json' with { type: 'json' };

const MODEL = unpackModel(weights, SPACE_TEMPLATES);

/** From these probabilities on a space is sure, likely, or at least worth showing. */
const SURE = 0.96;
const LIKELY = 0.5;
const SUGGESTED = 0.25;
/** A capital inside a word that begins with one is often a brand's own: more must speak for a space. */
const LEAST_IN_BRAND = 0.8;
const NUMBER = /\p{N}/u;
const BRAND = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;
/** From here on, where a space is hardly likely, a dash is suggested: never more, so many more words are joined than lost one. */
const DASH_SUGGESTED = 0.3;

/** A space is likelier than this, or the dash that may have stood there is shown. */
const LEAST_BESIDE_DASH = 0.55;

/** Of "p.m.". */
const P = hashOf('p', 0, 1);

const MONTH_AND_DAY = new RegExp(
  `^(?:${MONTHS.replaceAll(/\b\w/g, (first) => first.toUpperCase()).replaceAll(' ', '|')})(?:[12]?\\d|3[01])$`,
);

export interface Respaced {
  /** The words with the joint ones cut, where that is likely. */
  readonly words: readonly Word[];
  readonly edits: readonly Edit[];
}

/**
 * The spaces, and the dashes, that the paragraphs of an article have lost inside their words, in their
 * order. `starts`: where each begins in the dump.
 */
export function lostSpaces(
  paragraphs: readonly (readonly Word[])[],
  starts: readonly number[],
  keepsDashes: boolean,
  dump: DumpWords,
): Respaced[] {
  return findJoints(paragraphs, keepsDashes, dump).map(({ found, joints }, paragraph) => {
    const words = paragraphs[paragraph] ?? [];
    const edits: Edit[] = [];
    const cut: Word[] = [];
    let from = 0;
    for (const joint of found) {
      const word = words[joint.index];
      const lost = lostIn(words, joint, joints, dump);
      if (word === undefined || lost === null) continue;
      for (const at of lost.way.cuts) {
        const place = (starts[paragraph] ?? 0) + word.start + at;
        edits.push({ at: place, remove: '', ...lost.edit });
      }
      if (lost.edit.certainty === 'suggested') continue;
      for (; from < joint.index; from++) cut.push(...words.slice(from, from + 1));
      cut.push(...cutWord(word, lost.way));
      from = joint.index + 1;
    }
    return { words: from === 0 ? words : [...cut, ...words.slice(from)], edits };
  });
}

interface Lost {
  readonly way: Segmentation;
  readonly edit: Pick<Edit, 'insert' | 'rule' | 'certainty'>;
}

function lostIn(
  words: readonly Word[],
  { index, ways }: Joint,
  joints: Joints,
  dump: DumpWords,
): Lost | null {
  const [first] = ways;
  const word = words[index];
  if (word === undefined) return null;
  const { text } = word;
  if (first !== undefined && CLOCK.test(text)) {
    return lostSpace(first, dump.count(P) > 0 ? 'likely' : 'suggested');
  }
  if (first !== undefined && MONTH_AND_DAY.test(text)) {
    return lostSpace(first, 'sure');
  }
  const named = ways.find(({ cuts }) => isNamed(text, cuts));
  if (named !== undefined) return lostSpace(named, 'sure');
  const introduced = ways.find(({ cuts }) => introduces(text, cuts));
  if (introduced !== undefined) return lostSpace(introduced, 'likely');
  if (isOwnName(word, ways, dump)) return null;
  const chances = choiceProbabilities(
    MODEL,
    ways.map((way) => scoreOf(MODEL, spaceSymbols(words, index, way, dump, joints))),
  );
  // Dashes beside a number part scores and ranges, and are ASCII ones that no dump loses.
  const content = isContent(text, ways);
  const undashed = NUMBER.test(text) || content;
  let best: Segmentation | undefined;
  let space = 0;
  let dash = 0;
  ways.forEach((way, place) => {
    const [own = 0, dashed = 0] = chances[place] ?? [];
    if (own + dashed <= space + dash) return;
    best = way;
    space = undashed ? own + dashed : own;
    dash = undashed ? 0 : dashed;
  });
  if (best === undefined) return null;
  if (space < LEAST_BESIDE_DASH && dash >= DASH_SUGGESTED && best.cuts.length === 1) {
    return { way: best, edit: { insert: '—', rule: 'lost-dash', certainty: 'suggested' } };
  }
  const least = isBrand(text, best) ? LEAST_IN_BRAND : SUGGESTED;
  if (space < least) return null;
  const parts = cutWord(word, best).map((part) => part.text);
  if (isMisspelt(text, parts, words[index + 1]?.text ?? '')) return null;
  const sure = space >= SURE && !content;
  return lostSpace(best, sure ? 'sure' : space >= LIKELY ? 'likely' : 'suggested');
}

/** "Asone" more than once, and "asone" never: the dump has it for a name. So is "OHara". */
function isOwnName(word: Word, ways: readonly Segmentation[], dump: DumpWords): boolean {
  if (word.entry.capitals === 'none') return false;
  const { entry } = word;
  if (entry.isIrishName) return true;
  // "Vennas" is no name where "Venn" is
  const begins = ways.some(({ cuts: [at = 0] }) => {
    const first = entry.text.slice(0, at);
    const known = nameWordOf(first) !== null || dump.written(hashOf(first, 0, at)) > 0;
    return at >= SHORTEST_NAME && known;
  });
  if (begins) return false;
  const written = dump.written(entry.hash);
  return written >= FEWEST_OF_NAME && written === dump.count(entry.lowerHash);
}

/** A link hardly joins the same two words, the first with a capital, again. */
const FEWEST_OF_NAME = 2;
/** Letters: shorter ones begin many sentences. */
const SHORTEST_NAME = 4;

/** "the ideathat it": no dash parts a noun from the clause that tells what it is. */
const isContent = (text: string, ways: readonly Segmentation[]): boolean =>
  text.endsWith('that') &&
  ways.some(
    ({ cuts: [at, second] }) => second === undefined && CONTENT_NOUNS.has(text.slice(0, at)),
  );

/** Nouns that take a clause with "that", which tells what they are. */
const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'argument assertion assumption assurance belief chance claim conclusion concern contention conviction doubt evidence ' +
    'expectation fact fear feeling ground hope hypothesis idea impression indication knowledge message narrative news notion ' +
    'observation perception possibility presumption promise proof proposition recognition requirement rule rumor rumour ' +
    'sense sign statement story suggestion suspicion theory thesis thought view warning'
  ).split(' '),
);

/** "HongKong": two words that follow each other in a known name. */
const isNamed = (text: string, [at = 0, second]: readonly number[]): boolean =>
  second === undefined && nameWordOf(text.slice(0, at))?.followers.has(text.slice(at)) === true;

/** "generalLloyd": what somebody is, and his given name. */
const introduces = (text: string, [at = 0, second]: readonly number[]): boolean =>
  second === undefined && isRole(text.slice(0, at)) && nameWordOf(text.slice(at))?.isGiven === true;

/** Whether it looks like a brand, and not like a given name and a surname. */
const isBrand = (text: string, { cuts: [at = 0] }: Segmentation): boolean =>
  BRAND.test(text) && nameWordOf(text.slice(0, at))?.isGiven !== true;

function lostSpace(way: Segmentation, certainty: Certainty): Lost {
  return { way, edit: { insert: ' ', rule: 'lost-space', certainty } };
}
