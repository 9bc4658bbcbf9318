import type { Token } from '../../language/analyse.ts';
import { WEEKDAYS } from '../../language/calendar.ts';
import { ACTS_OF_SPEECH } from './adjunct.ts';
import type { Cue } from './cues.ts';
import type { Line } from './cuts.ts';
import { personOf } from './traits.ts';
import { SAYING } from './verbs.ts';

/** The words with which a sentence begins and that only lead to what somebody said. */
export interface Introduction {
  /** The token behind them. */
  readonly to: number;
  /** They tell what somebody was asked, which may be a report itself. */
  readonly asks: boolean;
}

/** "Asked whether X, she said Y", "When talk turned to the ferry, she said that Y". Null where nothing leads to speech. */
export function introductionOf({ tokens, cues, words }: Line): Introduction | null {
  const cue = cues.findLast((each) => isLedTo(tokens, each));
  if (cue === undefined) return null;
  const to = cue.clause.from;
  const leading = { to, asks: false };
  const [first, second] = tokens;
  if (first === undefined || second === undefined) return null;
  const asked = first.lower === 'when' ? second : first;
  if (ASKED.has(asked.lower) && asked.partOfSpeech === 'VERB') return { to, asks: true };
  const before = tokens.slice(0, to);
  const opens = isPlace(first) || LATER.has(first.lower) || first.partOfSpeech === 'NUM';
  if (opens && before.every((token, at) => !isVerb(token) || describesAct(before, at)))
    return leading;
  if (words.slice(0, to).some(({ traits }) => personOf(traits) > 0)) return null;
  const participle = first.partOfSpeech === 'VERB' && first.lower.endsWith('ing');
  if (participle && before.slice(1).every((token) => !isVerb(token))) return leading;
  return (opens || WHILE.has(first.lower)) && reports(tokens, cue) ? leading : null;
}

/** "In a note taped to the gate,": whether a verb only tells of the letter, call or the like that a sentence begins with. */
function describesAct(tokens: readonly Token[], at: number): boolean {
  const act = tokens[at - 1];
  if (act?.partOfSpeech !== 'NOUN' || !ACTS_OF_SPEECH.has(act.lower)) return false;
  return tokens
    .slice(1, at)
    .every(({ partOfSpeech }) => /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(partOfSpeech));
}

/** Whether a verb of saying, its subject and what it reports stand behind a comma. */
function isLedTo(tokens: readonly Token[], { kind, clause, subjects }: Cue): boolean {
  if (!SAYING.has(kind) || subjects.length === 0 || tokens[clause.from - 1]?.text !== ',')
    return false;
  return clause.to + FEWEST_BEHIND <= tokens.length;
}

/** Tokens: fewer behind the cue tell no more than where and when. */
const FEWEST_BEHIND = 5;

/** Whether what is reported follows a cue: "she said that X", "she said in a statement that X", "she said the X". */
function reports(tokens: readonly Token[], { kind, clause, inverted }: Cue): boolean {
  if (inverted) return false;
  const next = tokens[clause.to];
  if (next === undefined || next.partOfSpeech === 'PUNCT') return false;
  // "told reporters" names whom it was told
  if (kind !== 'tell' && BEGINS_CLAUSE.has(next.partOfSpeech)) return true;
  const that = tokens.findIndex(({ lower }, at) => at >= clause.to && lower === 'that');
  const behind = that < 0 ? undefined : tokens[that + 1];
  return behind !== undefined && that - clause.to <= LONGEST_PLACE && !isVerb(behind);
}

const BEGINS_CLAUSE: ReadonlySet<string> = new Set(['DET', 'PRON', 'SCONJ', 'NOUN', 'PROPN']);
/** Tokens of whom something was said to, and where. */
const LONGEST_PLACE = 12;

const isPlace = ({ partOfSpeech }: Token): boolean => partOfSpeech === 'ADP';
const isVerb = ({ partOfSpeech }: Token): boolean =>
  partOfSpeech === 'VERB' || partOfSpeech === 'AUX';

const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'prompted']);
const LATER: ReadonlySet<string> = new Set(
  `${WEEKDAYS} today yesterday earlier later shortly soon last
   afterward afterwards then meanwhile separately`.split(/\s+/),
);
const WHILE: ReadonlySet<string> = new Set(
  'when while as after before since although though once until because'.split(' '),
);
