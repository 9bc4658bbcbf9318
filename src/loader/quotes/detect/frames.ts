import type { Token } from '../../language/analyse.ts';
import type { Cue } from './cues.ts';
import { SAYING, verbClassOf } from './verbs.ts';
import { MODALS } from './words.ts';

/**
 * How a cue stands to what it reports: after it ("X, she said."), in its midst ("X, she said, Y"),
 * before a colon, before it ("she said X"), or nothing that can be told.
 */
export type Frame = 'after' | 'midst' | 'colon' | 'before' | 'other';

/** The frame of one cue in its sentence; `asked`: the sentence before ends in "?" or "!". */
export function frameOf(tokens: readonly Token[], cue: Cue, asked: boolean): Frame {
  const before = cue.clause.from === 0 ? undefined : tokens[cue.clause.from - 1];
  const after = tokens[cue.clause.to];
  if (cue.kind === 'line') return 'colon';
  if (cue.kind === 'noun') return tokens[cue.to]?.text === ':' ? 'colon' : 'before';
  if (colonAfter(tokens, cue)) return 'colon';
  if (cue.subjects.length === 0) return 'other';
  // "She left, saying X": its subject stands elsewhere
  if (!cue.inverted && cue.clause.from === cue.from) return 'before';
  const follows =
    before === undefined
      ? cue.inverted
      : before.partOfSpeech === 'PUNCT' && /[,?!"”’'…-]|\.{3}/.test(before.text);
  const leadsOn =
    after?.lower === 'that' ||
    after?.lower === 'whether' ||
    (after?.lower === 'to' && after.partOfSpeech === 'PART');
  const closes = asked && cue.clause.from === 0 && !cue.inverted && !opensClause(after);
  if (closes && MAY_FOLLOW.has(cue.kind)) return 'after';
  if (isAlone(tokens, cue)) return 'after';
  if (!follows || leadsOn || !MAY_FOLLOW.has(cue.kind)) return 'before';
  if (isDenied(tokens, cue) || tellsOn(tokens, cue)) return 'before';
  if (cue.kind === 'add' && opensObject(after)) return 'before';
  // "What now? asked Ann Lee, a judge."
  if (after?.text === ',') return asked && before === undefined ? 'after' : 'midst';
  if (before === undefined || cue.inverted) return 'after';
  if (isFronted(tokens, cue) && opensWhole(tokens, cue.clause.to)) return 'before';
  const asides = ENDS.has(after?.text ?? '.') || after?.partOfSpeech === 'ADP';
  if (asides || after?.partOfSpeech === 'ADV' || cue.kind === 'tell') return 'after';
  // "At this point, I think there is": a pronoun opens what is reported
  return cue.clause.from < 4 || after?.partOfSpeech === 'PRON' ? 'before' : 'after';
}

/**
 * "In a filing with the regulators, the firm said", "A former clerk -- Ann Lee -- said": what stands before the cue tells
 * where or when or who, and says nothing.
 */
function isFronted(tokens: readonly Token[], { clause }: Cue): boolean {
  const [first] = tokens;
  const dash = DASH.test(tokens[clause.from - 1]?.text ?? '');
  const led =
    first?.partOfSpeech === 'ADP' ||
    first?.lower.endsWith('ing') === true ||
    (dash && first?.partOfSpeech === 'DET');
  return led && !tokens.slice(0, clause.from).some((_, at) => rules(tokens, at));
}

const DASH = /^(?:--?|[–—])$/;

/** Whether a token is a verb that may rule a clause: "found by the paper" does not. */
const rules = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isFinite(token) && tokens[at + 1]?.lower !== 'by';
};

/** Whether a clause of its own goes on from there: a verb, and what it is said of before it. */
function opensWhole(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined || !SUBJECTS.has(first.partOfSpeech)) return false;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.partOfSpeech === 'PUNCT') return false;
    if (at > from && (isFinite(token) || isUnchangedPast(tokens, at))) return true;
  }
  return false;
}

/** "Lee put tourists first": a past form like the plain one, behind a name or noun in the singular. */
const isUnchangedPast = (tokens: readonly Token[], at: number): boolean =>
  UNCHANGED.has(tokens[at]?.lower ?? '') && /NOUN|PROPN/.test(tokens[at - 1]?.partOfSpeech ?? '');

const UNCHANGED: ReadonlySet<string> = new Set(
  'beat bet burst cast cost cut hit hurt let put quit read set shut split spread'.split(' '),
);

const isFinite = ({ partOfSpeech, lower, lemma }: Token): boolean =>
  partOfSpeech === 'AUX' || (partOfSpeech === 'VERB' && lower !== lemma && !lower.endsWith('ing'));
const SUBJECTS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON']);

/** "he told the paper." as a sentence: what was said stands before it, closed by a stop of its own. */
function isAlone(tokens: readonly Token[], { kind, clause, inverted }: Cue): boolean {
  const [first] = tokens;
  if (first === undefined || clause.from > 0 || inverted || !SAYING.has(kind)) return false;
  if (first.text !== first.lower) return false;
  return !tokens.slice(clause.to).some(({ partOfSpeech }) => CLAUSAL.has(partOfSpeech));
}

const CLAUSAL: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ']);

/** Whether a word may open what is reported: "she asked if", "he said the". */
const opensClause = (token: Token | undefined): boolean =>
  token !== undefined && !['ADP', 'ADV', 'PUNCT', 'NOUN'].includes(token.partOfSpeech);

/** "On Monday, the museum added new rooms": what is added is a thing. */
const opensObject = (token: Token | undefined): boolean =>
  token !== undefined && OBJECT.has(token.partOfSpeech) && !TIMES.has(token.lower);

const OBJECT: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN']);
const TIMES: ReadonlySet<string> = new Set(
  'last this next late later earlier yesterday'.split(' '),
);

/** "He trains, he never moans, he runs": what was not said is reported by nothing beside it. */
const isDenied = (tokens: readonly Token[], { clause, from }: Cue): boolean =>
  tokens.slice(clause.from, from).some(({ lower }) => NEGATIONS.has(lower));

/**
 * "In May, Lee told the harbor board that X", "For years the state has told them": what was told stands behind, where a
 * listener and "that" lead to it, or the verb is no plain past.
 */
function tellsOn(tokens: readonly Token[], { kind, clause, from }: Cue): boolean {
  const helped = tokens.slice(clause.from, from);
  // "If it is lost, the library will answer"
  if (kind === 'write' && helped.some(({ lower }) => MODALS.has(lower))) return true;
  if (kind !== 'tell') return false;
  const next = tokens[clause.to];
  if (next === undefined || next.partOfSpeech === 'PUNCT') return false;
  if (helped.some(({ lemma }) => HELPS.has(lemma))) return true;
  let at = clause.to;
  while (at < clause.to + LONGEST_LISTENER && LISTENER.has(tokens[at]?.partOfSpeech ?? '')) at++;
  return tokens[at]?.lower === 'that' && tokens[at]?.partOfSpeech === 'SCONJ';
}

const HELPS: ReadonlySet<string> = new Set(['be', 'have']);
const LISTENER: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM']);
/** Tokens. */
const LONGEST_LISTENER = 6;

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'n’t', "n't", 'never']);

/** A colon that closes the cue's clause: nothing but a short phrase stands between. */
function colonAfter(tokens: readonly Token[], cue: Cue): boolean {
  for (let k = cue.clause.to; k < Math.min(tokens.length, cue.clause.to + COLON_REACH); k++) {
    const token = tokens[k];
    if (token?.text === ':') return true;
    // "X, she said, adding: Y": the colon is that of the verb before it
    if (token?.partOfSpeech === 'VERB' && SAYING.has(verbClassOf(token.lemma) ?? '')) return false;
    if (token?.partOfSpeech === 'PUNCT' && token.text !== ',' && token.text !== '-') return false;
  }
  return false;
}

/** Classes of verbs that may stand after what they report. */
const MAY_FOLLOW: ReadonlySet<string> = new Set(
  'say ask write add tell claim think show according'.split(' '),
);
const ENDS = new Set(['.', '!', '?', ';', '-', '--']);
/** "told reporters at a news conference on Friday:". */
const COLON_REACH = 14;
