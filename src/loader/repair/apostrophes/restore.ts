import type { Certainty, Edit } from '../../../contract/dump.ts';
import { hashOf } from '../../language/hash.ts';
import type { DumpWords } from '../dump-words.ts';
import { probabilities, scoreOf, unpackModel } from '../linear-model.ts';
import type { Word } from '../words.ts';
import { CONTRACTION_TEMPLATES, contractionOf, contractionSymbols } from './contraction.ts';
import { POSSESSIVE_TEMPLATES, possessiveSymbols } from './possessive.ts';
import { isNoContraction } from './grammar.ts';
import { isPlainPlural } from './plain-plural.ts';
import weights from './weights.json' with { type: 'json' };

const POSSESSIVE = unpackModel(weights.possessive, POSSESSIVE_TEMPLATES);
const CONTRACTION = unpackModel(weights.contraction, CONTRACTION_TEMPLATES);

/** From these probabilities on an apostrophe is sure, likely, or at least worth showing. */
const SURE = 0.95;
const LIKELY = 0.55;
const SUGGESTED = 0.3;

/** The apostrophes that a paragraph has lost. `start`: where it begins in the dump. */
export function lostApostrophes(words: readonly Word[], start: number, dump: DumpWords): Edit[] {
  const edits: Edit[] = [];
  words.forEach((word, index) => {
    if (!word.entry.mayLackApostrophe) return;
    if (word.gap === 'address' || words[index + 1]?.gap === 'address') return;
    const { entry, start: first } = word;
    if (entry.isIrishName) edits.push(insertion(start + first + 1, 'name', 'likely'));
    const lost = lostIn(words, index, word, dump);
    if (lost === null || lost.certainty === null) return;
    edits.push(insertion(start + lost.at, lost.rule, lost.certainty));
  });
  return edits;
}

function insertion(at: number, rule: string, certainty: Certainty): Edit {
  return { at, remove: '', insert: '’', rule, certainty };
}

interface Lost {
  /** Counted from the paragraph's start. */
  readonly at: number;
  readonly rule: string;
  readonly certainty: Certainty | null;
}

/** What a word lacks that is a contraction or a possessive. */
function lostIn(words: readonly Word[], index: number, word: Word, dump: DumpWords): Lost | null {
  const contraction = contractionOf(word);
  if (contraction !== null) {
    if (isNoContraction(words, index)) return null;
    const chance = contraction.doubtful
      ? probabilities(CONTRACTION, scoreOf(CONTRACTION, contractionSymbols(words, index)))[1]
      : 1;
    const at = word.start + contraction.at;
    return { at, rule: 'contraction', certainty: certaintyOf(chance) };
  }
  if (word.entry.stem === null || isPlainPlural(words, index)) return null;
  const [, single = 0, plural = 0] = probabilities(
    POSSESSIVE,
    scoreOf(POSSESSIVE, possessiveSymbols(words, index, dump)),
  );
  if (INDEFINITE.test(word.lower)) {
    const rule = single >= plural && single >= LIKELY ? 'possessive' : 'contraction';
    return { at: word.end - 1, rule, certainty: 'sure' };
  }
  return single >= plural
    ? { at: word.end - 1, rule: 'possessive', certainty: certaintyIn(word, single, dump) }
    : { at: word.end, rule: 'plural-possessive', certainty: certaintyIn(word, plural, null) };
}

/** "nobodys", "everyones": no words without an apostrophe. */
const INDEFINITE = /^(?:any|every|no|some)bodys$|^(?:any|every|some)ones$/;

/** "Barclays economists", "Rovers manager": what an organisation has mostly stands bare behind its name in s. */
function certaintyIn(word: Word, chance: number, dump: DumpWords | null): Certainty | null {
  const certainty = certaintyOf(chance);
  if (certainty === null) return null;
  const bare = word.entry.name?.isOrganisation === true || (dump !== null && isNameInS(word, dump));
  return bare ? 'suggested' : certainty;
}

/** "Rovers had led": the name itself ends in s, for it is subject elsewhere, and without its s it stands nowhere. */
function isNameInS({ entry }: Word, dump: DumpWords): boolean {
  if (entry.capitals !== 'first' || entry.stem === null) return false;
  if (dump.count(entry.stem.lowerHash) > 0) return false;
  return FINITE.some((verb) => dump.pairs(entry.lowerHash, verb) > 0);
}

/** Verbs that a name in s takes as one in the plural does: no possessive stands before them. */
const FINITE = ['had', 'were', 'v', 'vs'].map((verb) => hashOf(verb, 0, verb.length));

function certaintyOf(chance = 0): Certainty | null {
  if (chance >= SURE) return 'sure';
  if (chance >= LIKELY) return 'likely';
  return chance >= SUGGESTED ? 'suggested' : null;
}
