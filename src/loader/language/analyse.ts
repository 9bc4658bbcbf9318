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
      const near = plain.charCodeAt(from) === SPACE ? from + 1 : from;
      const found = plain.startsWith(value, near) && value.charCodeAt(0) > SPACE;
      const start = found ? near : startOf(value, plain, from);
      from = start + value.length;
      // The model's own string, which is hashed already, where the text has the same.
      const same = found && (plain === text || !value.includes("'"));
      const word = same ? value : text.slice(start, from);
      const { blank, lower, clitic } = formOf(word);
      if (blank) continue;
      const partOfSpeech = partsOfSpeech[index] ?? 'X';
      const lemma = lemmas[index] ?? word;
      const end = start + word.length;
      if (clitic === null) {
        tokens.push({ text: word, lower, start, end, partOfSpeech, lemma });
        continue;
      }
      const joint = end - clitic.length;
      const host = word.slice(0, -clitic.length);
      const hostLower = formOf(host).lower;
      const pronoun = hostLower === 'i' ? 'PRON' : partOfSpeech;
      const hosted = { text: host, lower: hostLower, start, end: joint };
      tokens.push({ ...hosted, partOfSpeech: pronoun, lemma: hostLower });
      const kind = /s$/i.test(clitic) ? 'PART' : 'AUX';
      const own = clitic.toLowerCase();
      tokens.push({ text: clitic, lower: own, start: joint, end, partOfSpeech: kind, lemma: own });
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

const SPACE = 32;

interface WordForm {
  readonly blank: boolean;
  readonly lower: string;
  readonly clitic: string | null;
}

const forms = new Map<string, WordForm>();
/** Words whose form is kept, so that a run over many dumps stays flat in memory. */
const MOST_FORMS = 50_000;
/** A longer part of a string keeps the whole string in memory: V8 copies shorter ones. UTF-16 code units. */
const LONGEST_KEPT = 12;

function formOf(word: string): WordForm {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const form = { blank: word.trim() === '', lower: word.toLowerCase(), clitic: cliticOf(word) };
  if (word.length > LONGEST_KEPT) return form;
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(word, form);
  return form;
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
  /^(?:Adj|Adm|Ald|Amb|Assemb|Asst|Atty|Brig|Chmn|Cmdr|Comdr|Cpl|Cpt|Dep|Det|Dist|Drs|Ens|Fr|Govs|Insp|Maj|Mlle|Mme|Msgr|Ofc|Ph|Pfc|Pres|Pvt|Rev|Sec|Sens|Spc|Supt|Sr|Treas|Vice)\.?$/;

/** An abbreviation's stop that the model took for the end of a sentence. */
function goesOn(before: readonly Token[], tokens: readonly Token[]): boolean {
  const [first] = tokens;
  const last = before.at(-1);
  if (first === undefined || last === undefined) return false;
  // "(R-Fla.) said"
  if (last.text === ')' && before.at(-2)?.text.endsWith('.') === true)
    return /^[a-z,;:]/.test(first.text);
  if (!last.text.endsWith('.')) return false;
  // "D-N.Y.", of which the model parts the last letter
  if (last.end === first.start && /^[A-Z]\.?$/.test(first.text)) return true;
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
