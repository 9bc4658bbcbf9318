import type { Evidence } from './evidence.ts';

/**
 * What a line tells that is written without capitals, and in some scripts without spaces: its length in characters
 * and how it ends. Null for a line in Latin, Cyrillic and other letters with capitals.
 */
export function caselessEvidence(line: string): Evidence | null {
  if (!CASELESS.test(line)) return null;
  const letters = line.match(LETTER)?.length ?? 0;
  if ((line.match(CASELESS_LETTER)?.length ?? 0) * 2 <= letters) return null;
  const ended = SENTENCE_END.test(line);
  const full = letters * (SPACELESS.test(line) ? LETTERS_OF_A_SIGN : 1);
  let prose = ended ? 4.5 : -2;
  if (SENTENCE_INSIDE.test(line)) prose += 3;
  if (full > LONG) prose += 2;
  return {
    titleCase: false,
    prose,
    headline: ended || full > LONG ? -2 : full >= SHORTEST ? 1.75 : -1,
    promo: full >= SHORTEST ? -1 : 1.5,
  };
}

const CASELESS = /[\u0590-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
const LETTER = /\p{L}/gu;
const CASELESS_LETTER = /\p{Lo}/gu;
/** Scripts that part no words, and whose signs say as much as several letters. */
const SPACELESS = /[\u3040-\u30FF\u3400-\u9FFF]/;
const LETTERS_OF_A_SIGN = 2.5;
/** In letters: a longer line is a paragraph, a shorter one a label. */
const LONG = 120;
const SHORTEST = 10;

/** The full stops of Chinese and Japanese, Arabic, Urdu and Hindi, with what may close after them. */
const SENTENCE_END = /[。．！？؟۔।॥.!?…]["'”’»)\]」』）】]*$/;
const SENTENCE_INSIDE = /[。！？؟۔।॥.!?]["'”’»)\]」』）】]*\s*(?=[\p{Lo}"“«(「『（])/u;
