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
  // The model knows most contractions with straight apostrophes only.
  const plain = text.replaceAll('’', "'");
  const document = wink.readDoc(plain);
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
      const start = startOf(value, plain, from);
      const word = text.slice(start, start + value.length);
      from = start + word.length;
      if (word.trim() === '') continue;
      const partOfSpeech = partsOfSpeech[index] ?? 'X';
      const clitic = cliticOf(word);
      if (clitic === null) {
        tokens.push(tokenOf(word, start, partOfSpeech, lemmas[index] ?? word));
        continue;
      }
      const host = word.slice(0, -clitic.length);
      const pronoun = /^i$/i.test(host) ? 'PRON' : partOfSpeech;
      tokens.push(tokenOf(host, start, pronoun, host.toLowerCase()));
      const kind = /s$/i.test(clitic) ? 'PART' : 'AUX';
      tokens.push(tokenOf(clitic, start + host.length, kind, clitic.toLowerCase()));
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

function tokenOf(text: string, start: number, partOfSpeech: PartOfSpeech, lemma: string): Token {
  return { text, lower: text.toLowerCase(), start, end: start + text.length, partOfSpeech, lemma };
}

/** The ’s, ’m, ’ll of a word that the model did not part ("I’m", "Tolland’s." at a sentence's end). */
function cliticOf(word: string): string | null {
  const at = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
  if (at < 1) return null;
  const ending = word.slice(at);
  return /^['’](?:s|m|d|ll|re|ve)$/i.test(ending) ? ending : null;
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
