import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp';

/** A word or mark with its place in the analysed text, in UTF-16 code units. */
export interface Token {
  /** Exactly the text from `start` to `end`; never white space. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly partOfSpeech: PartOfSpeech;
  readonly lemma: string;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** English text as sentences of tagged tokens. Tokens are in order and do not overlap. */
export function analyse(text: string): Sentence[] {
  const document = wink.readDoc(text);
  const all = document.tokens();
  const values = all.out(its.value) as string[];
  const partsOfSpeech = all.out(its.pos as ItsFunction<PartOfSpeech>) as PartOfSpeech[];
  const lemmas = all.out(its.lemma as ItsFunction<string>) as string[];
  const spans = document.sentences().out(its.span as unknown as ItsFunction<TokenSpan>);

  const sentences: Token[][] = [];
  let from = 0;
  for (const [first, last] of spans as TokenSpan[]) {
    const tokens: Token[] = [];
    for (let index = first; index <= last; index++) {
      const value = values[index] ?? '';
      const start = startOf(value, text, from);
      const end = Math.min(text.length, start + value.length);
      from = end;
      const word = text.slice(start, end);
      if (word.trim() === '') continue;
      tokens.push({
        text: word,
        lower: word.toLowerCase(),
        start,
        end,
        partOfSpeech: partsOfSpeech[index] ?? 'X',
        lemma: lemmas[index] ?? word,
      });
    }
    const before = sentences.at(-1);
    if (before !== undefined && goesOn(before, tokens)) before.push(...tokens);
    else if (tokens.length > 0) sentences.push(tokens);
  }
  return sentences.map((tokens) => ({
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    tokens,
  }));
}

/** First and last token of a sentence. */
type TokenSpan = readonly [number, number];

const wink = winkNLP(model, ['sbd', 'pos']);
const { its } = wink;

/** Abbreviations with which no sentence ends, beside those that the model knows. */
const NEVER_LAST =
  /^(?:Adj|Ald|Assemb|Asst|Atty|Brig|Cmdr|Comdr|Cpl|Cpt|Dep|Det|Dist|Ens|Fr|Insp|Maj|Msgr|Ph|Pfc|Pres|Pvt|Sec|Spc|Supt|Sr|Treas|Vice)\.?$/;

/** An abbreviation's stop that the model took for the end of a sentence. */
function goesOn(before: readonly Token[], tokens: readonly Token[]): boolean {
  const [first] = tokens;
  const last = before.at(-1);
  if (first === undefined || last === undefined || !last.text.endsWith('.')) return false;
  const word = last.text === '.' ? before.at(-2) : last;
  if (word === undefined || (last.text === '.' && word.end !== last.start)) return false;
  if (NEVER_LAST.test(word.text)) return true;
  return (
    /^[a-z]/.test(first.text) && /^(?:[A-Z][a-z]{0,4}|(?:[A-Za-z]\.)+[A-Za-z]?)\.?$/.test(word.text)
  );
}

/** The tagger gives words without places. White space is all that may stand before the next one. */
function startOf(value: string, text: string, from: number): number {
  let start = from;
  if (value.trim() !== '') while (start < text.length && text[start]?.trim() === '') start++;
  if (text.startsWith(value, start)) return start;
  const later = text.indexOf(value, from);
  return later >= 0 && text.slice(from, later).trim() === '' ? later : start;
}
