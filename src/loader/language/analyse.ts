import type { PartOfSpeech } from 'wink-nlp';
import { CAPITAL, isAt } from './characters.ts';
import { isDictionaryName } from './dictionary.ts';
import { tag } from './tagger/tagger.ts';
import { type Word, partOfSpeechOf } from './tagger/words.ts';

/**
 * A word or mark with its place in the analysed text, in UTF-16 code units. A class, so that all are alike to
 * the compiler: it makes them, and reads them everywhere, in half the time that literals take.
 */
export class Token {
  /** Exactly the text from `start` to `end`; never white space. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly partOfSpeech: PartOfSpeech;
  readonly lemma: string;

  constructor(
    text: string,
    lower: string,
    start: number,
    end: number,
    partOfSpeech: PartOfSpeech,
    lemma: string,
  ) {
    this.text = text;
    this.lower = lower;
    this.start = start;
    this.end = end;
    this.partOfSpeech = partOfSpeech;
    this.lemma = lemma;
  }
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** English text as sentences of tagged tokens. Tokens are in order and do not overlap. */
export function analyse(written: string): Sentence[] {
  // the model takes the stop of "1.20am" for the end of a sentence
  const text = written.replace(CLOCK, '$1:$2');
  const { words, bases, partsOfSpeech, sentenceEnds } = tag(text);
  const sentences: Token[][] = [];
  let index = 0;
  for (const last of sentenceEnds) {
    const tokens: Token[] = [];
    for (; index <= last; index++) {
      const word = words[index];
      const base = bases[index];
      const code = partsOfSpeech[index];
      if (word === undefined || base === undefined || code === undefined) break;
      addTokens(tokens, word, base, code);
    }
    const before = sentences.at(-1);
    if (before !== undefined && goesOn(before, tokens)) {
      joinStop(before);
      for (const token of tokens) before.push(token);
    } else if (tokens.length > 0) sentences.push(tokens);
    partAtUnits(sentences);
  }
  if (text !== written) for (const tokens of sentences) restore(tokens, written);
  for (const tokens of sentences) tagNames(tokens);
  return sentences.map((tokens) => ({
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    tokens,
  }));
}

const CLOCK = /\b(\d{1,2})\.(\d\d)(?=\s?[ap]m\b)/g;

/** Gives tokens the characters that stand in the text. */
function restore(tokens: Token[], written: string): void {
  tokens.forEach(({ text, start, end, partOfSpeech }, index) => {
    const own = written.slice(start, end);
    if (own === text) return;
    const lower = own.toLowerCase();
    tokens[index] = new Token(own, lower, start, end, partOfSpeech, lower);
  });
}

function addTokens(tokens: Token[], word: Word, base: number, code: number): void {
  const { text, lower, clitic } = word;
  if (word.blank) return;
  joinStop(tokens);
  if (clitic !== null) {
    addContraction(tokens, word, clitic, base, code);
    return;
  }
  const start = base + word.start;
  const end = base + word.end;
  const last = tokens.at(-1);
  if (last !== undefined && isTorn(last, text, start)) {
    // "n." of "Nguyễn." was taken for an initial.
    const stop = text.endsWith('.') ? 1 : 0;
    tokens[tokens.length - 1] = joinedWith(last, text.slice(0, text.length - stop), end - stop);
    if (stop > 0) tokens.push(new Token('.', '.', end - stop, end, 'PUNCT', '.'));
    return;
  }
  tokens.push(new Token(text, lower, start, end, partOfSpeechOf(code), word.lemma(code)));
}

/** Whether the model parted a word at a letter that it does not know: "Kova", "č", "i", "ć". */
function isTorn(last: Token, text: string, start: number): boolean {
  if (last.end !== start) return false;
  const before = last.text.charCodeAt(last.text.length - 1);
  const behind = text.charCodeAt(0);
  return (
    (before >= FIRST_UNKNOWN || behind >= FIRST_UNKNOWN) &&
    LETTER.test(last.text.slice(-1)) &&
    LETTER.test(text.charAt(0))
  );
}

/** The letters of Latin-1 come before it. */
const FIRST_UNKNOWN = 0x100;
const LETTER = /[\p{L}\p{M}]/u;

/** With a capital it is a name more often than not. */
function joinedWith(last: Token, rest: string, end: number): Token {
  const text = last.text + rest;
  const lower = text.toLowerCase();
  const partOfSpeech = isAt(text, 0, CAPITAL) ? 'PROPN' : last.partOfSpeech;
  return new Token(text, lower, last.start, end, partOfSpeech, lower);
}

function addContraction(
  tokens: Token[],
  word: Word,
  clitic: string,
  base: number,
  code: number,
): void {
  const start = base + word.start;
  const end = base + word.end;
  const joint = end - clitic.length;
  const host = word.text.slice(0, -clitic.length);
  const hostLower = host.toLowerCase();
  const partOfSpeech = hostLower === 'i' ? 'PRON' : partOfSpeechOf(code);
  tokens.push(new Token(host, hostLower, start, joint, partOfSpeech, hostLower));
  const kind = /s$/i.test(clitic) ? 'PART' : 'AUX';
  const own = clitic.toLowerCase();
  tokens.push(new Token(clitic, own, joint, end, kind, own));
}

/**
 * Takes for a name what the model takes for another word, though it is written as one beside another: "Mayor
 * Rob Lee", "and Grant Reed", "The Indian Express that", "X, Cook said". A sentence may begin with either, and
 * all words of a heading are capitalised.
 */
function tagNames(tokens: Token[]): void {
  const [first, second] = tokens;
  if (first !== undefined && second !== undefined && opensAsName(first, second)) {
    tokens[0] = new Token(first.text, first.lower, first.start, first.end, 'PROPN', first.lower);
  }
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.partOfSpeech === 'PROPN') continue;
    // "the president-elect told"
    if (token.lower === 'elect' && tokens[index - 1]?.text === '-') {
      tokens[index] = new Token(token.text, 'elect', token.start, token.end, 'NOUN', 'elect');
      continue;
    }
    if (!isAt(token.text, 0, CAPITAL) || !isNameHere(tokens, index)) continue;
    const { text, lower, start, end } = token;
    tokens[index] = new Token(text, lower, start, end, 'PROPN', lower);
  }
}

/** "Miss Lee asked", "Tuck told": a title or a surname that is a verb elsewhere. */
function opensAsName(first: Token, second: Token): boolean {
  if (first.text === 'Miss') return second.partOfSpeech === 'PROPN';
  return first.partOfSpeech === 'VERB' && CAPITALISED.test(first.text) && SAID.test(second.text);
}

function isNameHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (token === undefined || before === undefined) return false;
  // "Jo Hart of Kessel & Burr left"
  if (before.text === '&') {
    return tokens[index - 2]?.partOfSpeech === 'PROPN' && CAPITALISED.test(token.text);
  }
  if (BEFORE_CUE.test(before.text) && next !== undefined && SAID.test(next.text)) {
    return NAMELIKE.has(token.partOfSpeech);
  }
  const named = before.partOfSpeech === 'PROPN';
  // "Her deputy, Ann Prior, left"
  if (token.partOfSpeech === 'ADV')
    return named && next?.text === ',' && CAPITALISED.test(before.text);
  if (token.partOfSpeech !== 'VERB' && token.partOfSpeech !== 'AUX') return false;
  // "Her deputy, Omar Said, left"
  if (named && next?.text === ',' && CAPITALISED.test(before.text)) {
    return CAPITALISED.test(token.text);
  }
  if (isDictionaryName(token.text)) {
    return named || (next?.partOfSpeech === 'PROPN' && before.text === before.lower);
  }
  return (
    named && tokens[index - 2]?.text === 'The' && next !== undefined && next.text === next.lower
  );
}

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
/** What closes speech before the name of who spoke. */
const BEFORE_CUE = /^[,"”’?!]$/;
/** Verbs that mostly have a name before them where such a mark goes before that. */
const SAID = /^(?:said|says|told|added|asked|wrote|tweeted|replied)$/;
/** What the model may take a surname for. */
const NAMELIKE: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'INTJ', 'ADP']);

/** "It rose to 8p. Ann left", "It cost £3m. She left": a unit behind a number, which the model took for an initial. */
function partAtUnits(sentences: Token[][]): void {
  const tokens = sentences.at(-1) ?? [];
  for (let at = tokens.length - 1; at > 0; at--) {
    const unit = tokens[at];
    const next = tokens[at + 1];
    if (unit?.text.length !== 2 || !UNIT.test(unit.text)) continue;
    if (next !== undefined && !isAt(next.text, 0, CAPITAL)) continue;
    const number = tokens[at - 1];
    if (number?.end !== unit.start || !DIGIT.test(number.text)) continue;
    const { text, lower, start, end, partOfSpeech } = unit;
    const letter = lower.slice(0, -1);
    const rest = tokens.splice(at + 1);
    tokens.splice(
      at,
      1,
      new Token(text.slice(0, -1), letter, start, end - 1, partOfSpeech, letter),
      new Token('.', '.', end - 1, end, 'PUNCT', '.'),
    );
    if (rest.length > 0) sentences.splice(sentences.indexOf(tokens) + 1, 0, rest);
  }
}

const UNIT = /^[A-Za-z]\.$/;
const DIGIT = /\d$/;

/** Makes one token of an abbreviation and its stop, behind which the sentence goes on, as the model does of "Sen." */
function joinStop(tokens: Token[]): void {
  const stop = tokens[tokens.length - 1];
  if (stop?.text !== '.') return;
  const word = tokens[tokens.length - 2];
  if (word === undefined || word.end !== stop.start || !NEVER_LAST.test(word.text)) return;
  const text = `${word.text}.`;
  const lower = `${word.lower}.`;
  tokens.splice(-2, 2, new Token(text, lower, word.start, stop.end, word.partOfSpeech, lower));
}

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
    return GOES_ON.test(first.text);
  if (!last.text.endsWith('.')) return false;
  // "D-N.Y.", of which the model parts the last letter
  if (last.end === first.start && INITIAL.test(first.text)) return true;
  const word = last.text === '.' ? before.at(-2) : last;
  if (word === undefined || (last.text === '.' && word.end !== last.start)) return false;
  if (NEVER_LAST.test(word.text)) return true;
  return SMALL.test(first.text) && ABBREVIATION.test(word.text);
}

const GOES_ON = /^[a-z,;:]/;
const INITIAL = /^[A-Z]\.?$/;
const SMALL = /^[a-z]/;
const ABBREVIATION = /^(?:[A-Z][a-z]{0,4}|(?:[A-Za-z]\.)+[A-Za-z]?)\.?$/;
