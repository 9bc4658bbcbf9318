import type { Token } from '../../language/analyse.ts';
import { nounOf } from '../nouns.ts';
import type { TokenRange } from './phrase.ts';
import { subjectBefore } from './subject.ts';
import type { VerbClass } from './verbs.ts';

/**
 * "X, the report went on.", "X, Lee shot back.", "X, she began.": whether it speaks where nothing but its end or a colon
 * follows, and how many tokens it takes; 0 where it does not. "Life Goes On:" is a heading.
 */
export function speaksWithParticle(tokens: readonly Token[], index: number): number {
  const particle = PARTICLES.get(tokens[index]?.text ?? '');
  if (particle === undefined) return 0;
  const length = particle === '' ? 1 : 2;
  if (length === 2 && tokens[index + 1]?.lower !== particle) return 0;
  return /^[.,:]$/.test(tokens[index + length]?.text ?? '.') ? length : 0;
}

/** By what follows them: verbs in their forms, since past forms are often taken for nouns. */
const PARTICLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    on: 'went goes',
    back: 'shot shoots fired fires hit hits snapped snaps',
    in: 'chimed chimes chipped chips cut cuts broke breaks',
    up: 'piped pipes',
    out: 'called calls cried cries',
    '': 'began begins',
  }).flatMap(([particle, verbs]) => verbs.split(' ').map((verb) => [verb, particle] as const)),
);

/** "X, say the growers.": the plain form of "says" before several. */
export function saysInPlural(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== 'say' || !/^[,?!]$/.test(tokens[index - 1]?.text ?? ''))
    return false;
  let to = index + 1;
  while (PHRASE.has(tokens[to]?.partOfSpeech ?? '')) to++;
  const last = tokens[to - 1];
  if (last === undefined || to === index + 1 || !/^[.,]$/.test(tokens[to]?.text ?? '.'))
    return false;
  return (
    last.partOfSpeech === 'NOUN' &&
    (last.lower !== last.lemma || nounOf(last.lower).kind === 'people')
  );
}

const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN']);

/**
 * The class of a verb that stands as "said" does. "X, admitted Ann Lee": with a name behind it. "X, Lee praised.": with
 * no object, at the end of its sentence. Any other verb keeps its class.
 */
export function classInPlace(
  tokens: readonly Token[],
  index: number,
  kind: VerbClass,
  subjects: readonly TokenRange[],
  inverted: boolean,
): VerbClass {
  const [subject] = subjects;
  const head = tokens[(subject?.to ?? 0) - 1];
  if (subject === undefined || head === undefined || subjects.length > 1) return kind;
  if (inverted) {
    const quotes = kind === 'claim' && QUOTING.has(tokens[index]?.lemma ?? '');
    return quotes && head.partOfSpeech === 'PROPN' ? 'say' : kind;
  }
  if (kind !== 'judge' || subject.from < FEWEST_BEFORE) return kind;
  const closes = tokens[index + 1]?.text === '.' && index + 2 === tokens.length;
  const alone = tokens[subject.from - 1]?.text === ',' && subject.to === index;
  const named = head.partOfSpeech === 'PROPN' || head.lower === 'he' || head.lower === 'she';
  return closes && alone && named && tokens.slice(0, subject.from).some(isFinite) ? 'say' : kind;
}

/** Tokens of a clause before ", Lee praised". */
const FEWEST_BEFORE = 4;

const isFinite = ({ partOfSpeech, lower }: Token): boolean =>
  partOfSpeech === 'AUX' || (partOfSpeech === 'VERB' && !lower.endsWith('ing'));

/** Verbs that report with "that", and that need no object where a name follows. */
const QUOTING: ReadonlySet<string> = new Set(
  `admit agree argue boast brag complain concede confess confide counter explain insist predict protest
   recall suggest warn`.split(/\s+/),
);

/** "who quoted Lee as saying:", "Lee was quoted as saying": the one quoted, whom "saying" has as its subject; null for any other. */
export function quotedAsSaying(
  tokens: readonly Token[],
  index: number,
  subjects: readonly TokenRange[],
): readonly TokenRange[] | null {
  if (tokens[index]?.lower !== 'saying' || tokens[index - 1]?.lower !== 'as') return null;
  let from = index - 1;
  while (from > 0 && NAMING.has(tokens[from - 1]?.partOfSpeech ?? '')) from--;
  if (!QUOTES.has(tokens[from - 1]?.lower ?? '')) return null;
  return from === index - 1 ? subjects : [{ from, to: index - 1 }];
}

const NAMING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN']);
const QUOTES: ReadonlySet<string> = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites']);

/** "Lee can be heard saying: X": whom somebody hears; null for any other. */
export function subjectOfHeard(
  tokens: readonly Token[],
  index: number,
): readonly TokenRange[] | null {
  const passive = tokens[index - 2]?.partOfSpeech === 'AUX' || tokens[index - 2]?.lemma === 'be';
  if (!HEARD.has(tokens[index - 1]?.lower ?? '') || !passive) return null;
  const heads = subjectBefore(tokens, index - 1)?.heads ?? [];
  return heads.length > 0 ? heads : null;
}

const HEARD: ReadonlySet<string> = new Set(['heard', 'seen', 'filmed', 'recorded', 'caught']);
