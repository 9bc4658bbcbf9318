import type { Token } from '../../language/analyse.ts';

/** "X, fumed Lee", "X, Lee fumed.", "X, she fumed.": a past form taken for an adjective. */
export function isPastForm(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (tokens[index]?.lower.endsWith('ed') !== true || before === undefined) return false;
  if (before.text === ',') return after?.partOfSpeech === 'PROPN';
  const subject =
    (before.partOfSpeech === 'PROPN' && tokens[index - 2]?.partOfSpeech !== 'ADP') ||
    SPEAKS.has(before.lower);
  return subject && (after === undefined || after.partOfSpeech === 'PUNCT');
}

const SPEAKS: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** "Polls show that", "who support the plan", "the governor plans to": a verb taken for a noun. */
export function isMistakenVerb(tokens: readonly Token[], index: number): boolean {
  if (index === 0) return false;
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token?.partOfSpeech !== 'NOUN' || before === undefined || after === undefined) return false;
  const named = before.partOfSpeech === 'PROPN' || before.partOfSpeech === 'NOUN';
  if (after.partOfSpeech === 'PART' && after.lower === 'to') {
    return named && token.lower.endsWith('s') && tokens[index + 2]?.partOfSpeech === 'VERB';
  }
  const subject =
    before.partOfSpeech === 'PROPN' ||
    TAKES_VERB.has(before.lower) ||
    (named && before.lower.endsWith('s'));
  return (
    subject && (after.partOfSpeech === 'DET' || after.lower === 'that' || after.lower === 'he')
  );
}

/** "X, Ann Lee jokes.", "X, whispers Lee.": a verb in the present beside a name behind a comma, taken for a noun. */
export function closesSpeech(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.partOfSpeech !== 'NOUN' || token.text !== token.lower || !token.lower.endsWith('s'))
    return false;
  let from = index;
  while (tokens[from - 1]?.partOfSpeech === 'PROPN') from--;
  if (from > index - 1) {
    let to = index + 1;
    while (tokens[to]?.partOfSpeech === 'PROPN') to++;
    return to > index + 1 && CLOSES_SPEECH.test(tokens[index - 1]?.text ?? '') && ends(tokens[to]);
  }
  return CLOSES_SPEECH.test(tokens[from - 1]?.text ?? '') && ends(tokens[index + 1]);
}

const CLOSES_SPEECH = /^[,?!"”’]$/;
const ends = (token: Token | undefined): boolean =>
  token === undefined || /^[.,;:?!]$/.test(token.text);

const TAKES_VERB = new Set(['who', 'they', 'to']);
