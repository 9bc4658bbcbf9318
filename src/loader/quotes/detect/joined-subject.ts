import type { Token } from '../../language/analyse.ts';
import type { TokenRange } from './phrase.ts';
import { subjectBefore } from './subject.ts';

/** "Lee called it a mess and said: X": the subject of the verb that opens the sentence, where a colon follows the cue. */
export function subjectOfJoined(
  tokens: readonly Token[],
  index: number,
): readonly TokenRange[] | null {
  const behind = tokens.slice(index, index + LONGEST_LISTENER);
  return behind.some(({ text }) => text === ':') ? subjectOfMainVerb(tokens, index) : null;
}

/** "Lee lodged a protest and demanded X": the subject of the verb that opens the sentence, in the past as the cue is. */
export function subjectOfMainVerb(
  tokens: readonly Token[],
  index: number,
): readonly TokenRange[] | null {
  let at = index - 1;
  while (tokens[at]?.partOfSpeech === 'ADV') at--;
  if (!JOINS.has(tokens[at]?.lower ?? '') || !isPast(tokens[index])) return null;
  const main = tokens.findIndex(
    ({ partOfSpeech }, place) =>
      partOfSpeech === 'VERB' || partOfSpeech === 'AUX' || actsOn(tokens, place),
  );
  if (main < 1 || main >= at || !isPast(tokens[main])) return null;
  // "As he rose, a woman stood and shouted"
  if (LEADING.has(tokens[0]?.lower ?? '')) return null;
  const between = tokens.slice(main, at);
  // another clause may have a subject of its own
  if (between.some(({ text, lower }) => text === ';' || CLAUSES.has(lower))) return null;
  const heads = subjectBefore(tokens, main)?.heads ?? [];
  return heads.length > 0 ? heads : null;
}

/** Tokens of whom something was said to, or of whom, before the colon. */
const LONGEST_LISTENER = 10;

/** "Ann Lee branded the plan": a past form before its object, taken for an adjective. */
const actsOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.partOfSpeech === 'ADJ' &&
  tokens[at]?.lower.endsWith('ed') === true &&
  tokens[at - 1]?.partOfSpeech === 'PROPN' &&
  tokens[at + 1]?.partOfSpeech === 'DET';

const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'then']);
const LEADING: ReadonlySet<string> = new Set(
  'as when while after before because since although though if once until'.split(' '),
);
const CLAUSES: ReadonlySet<string> = new Set('that who which because when while as if'.split(' '));
const isPast = (token: Token | undefined): boolean =>
  /ed$|^(?:said|told|wrote|was|were|had|did|spoke|took|gave|made|went|came|left|met|held|stood)$/.test(
    token?.lower ?? '',
  );
