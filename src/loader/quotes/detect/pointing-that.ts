import type { Token } from '../../language/analyse.ts';

/**
 * Whether a "that" points at something, and leads to no clause: "said that was wrong", "rejected that argument",
 * "ruled that out".
 */
export function isPointing(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'that') return false;
  const next = tokens[at + 1];
  if (next === undefined) return true;
  switch (next.partOfSpeech) {
    case 'AUX':
    case 'PUNCT':
      return true;
    case 'VERB':
      return next.lower !== next.lemma && !next.lower.endsWith('ing');
    case 'NOUN':
      return next.lower === next.lemma && !hasVerb(tokens, at + 2);
    default:
      return PARTICLES.has(next.lower) && ends(tokens[at + 2]);
  }
}

const PARTICLES: ReadonlySet<string> = new Set(['out', 'off', 'up', 'down']);

const ends = (token: Token | undefined): boolean =>
  token === undefined || token.partOfSpeech === 'PUNCT';

/** Whether a verb follows before the next mark or "and"; "in a ruling released on Monday" has none. */
function hasVerb(tokens: readonly Token[], from: number): boolean {
  const phrase = tokens[from]?.partOfSpeech === 'ADP';
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.partOfSpeech === 'PUNCT' || token.partOfSpeech === 'CCONJ')
      return false;
    if (token.partOfSpeech === 'AUX') return true;
    if (token.partOfSpeech === 'VERB' && !(phrase && token.lower.endsWith('ed'))) return true;
  }
  return false;
}
