import type { Token } from '../../language/analyse.ts';

/** `X," Lee wired back`, `X," groused one aide`: whatever the verb is, somebody says by it what stands in marks before it. */
export function closesQuotation(
  tokens: readonly Token[],
  index: number,
  borders: readonly number[],
): boolean {
  const token = tokens[index];
  if (token?.partOfSpeech !== 'VERB' || !/(?:ed|ew|ote)$/.test(token.lower)) return false;
  const behind = tokens[index + 1]?.partOfSpeech ?? '';
  if (/^(?:DET|NUM|PROPN|NOUN|ADJ|PRON)$/.test(behind) && endsQuotation(tokens, index, borders)) {
    return true;
  }
  let from = index - 1;
  if (!SPEAKERS.has(tokens[from]?.text ?? '')) {
    if (tokens[from]?.partOfSpeech !== 'PROPN') return false;
    while (tokens[from - 1]?.partOfSpeech === 'PROPN' || tokens[from - 1]?.text === '-') from--;
  }
  return endsQuotation(tokens, from, borders);
}

/** Whether a comma and a mark stand right before a token, or stood there. */
function endsQuotation(tokens: readonly Token[], at: number, borders: readonly number[]): boolean {
  const mark = tokens[at - 1]?.text ?? '';
  if (borders.includes(at)) return mark === ',';
  return /^["”]$/.test(mark) && tokens[at - 2]?.text === ',';
}

const SPEAKERS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it']);
