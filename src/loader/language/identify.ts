import { francAll } from 'franc';
import { isAt, LETTER, MARK } from './characters.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** More text than this changes no answer and costs time. UTF-16 code units. */
const IDENTIFIED_LENGTH = 2000;
/** From this share of its words being English function words on a text is English. */
const ENGLISH_SHARE = 0.3;
/** Fewer words than this prove no other language: headlines and names look alike in many. */
const FEWEST_WORDS = 8;
/** How far the likeliest language must lead, of 1: less text, more doubt. UTF-16 code units. */
const NEEDED_LEADS = [
  { length: 600, lead: 0.03 },
  { length: 250, lead: 0.08 },
  { length: 0, lead: 0.2 },
] as const;
/** A language so near to the likeliest is not ruled out. */
const NEAR = 0.15;

/**
 * The language that most of a text is written in, as a BCP 47 tag: a three-letter code where it is
 * certain enough, only the script where it is not (`und-Cyrl`), `und` where it may be English.
 */
export function identifyLanguage(text: string): string {
  const sample = text.slice(0, IDENTIFIED_LENGTH);
  const { words, english } = countWords(sample.toLowerCase());
  if (words > 0 && english >= words * ENGLISH_SHARE) return 'eng';
  const script = scriptOf(sample);
  if (script === null && words < FEWEST_WORDS) return 'und';
  const likely = francAll(sample).filter(([code]) => !hasForeignLetters(sample, code));
  const [[first, best] = ['und', 0], [, second] = ['und', 0]] = likely;
  // Scots is what franc takes English names and headlines for.
  if (first === 'sco' || first === 'eng') return 'eng';
  const needed = NEEDED_LEADS.find(({ length }) => sample.length >= length)?.lead ?? 1;
  if (first !== 'und' && best - second >= needed) return first;
  if (script !== null) return `und-${script}`;
  const near = likely.some(([code, score]) => /^(?:eng|sco)$/.test(code) && best - score < NEAR);
  // Names and headlines in capitals belong to no language.
  const small = (sample.match(/(?<![\p{L}\p{M}])\p{Ll}{2,}/gu) ?? []).length;
  return near || small < FEWEST_WORDS / 2 ? 'und' : 'und-Latn';
}

/** How many words a text in small letters has, and how many of them are English function words. */
function countWords(lower: string): { readonly words: number; readonly english: number } {
  let words = 0;
  let english = 0;
  let start = 0;
  for (let end = 0; end <= lower.length; end++) {
    if (isAt(lower, end, LETTER | MARK)) continue;
    if (end > start) {
      words++;
      if (FUNCTION_WORDS.has(lower.slice(start, end))) english++;
    }
    start = end + 1;
  }
  return { words, english };
}

/** Whether a text can be read as English: it is, or is too short to tell. */
export function isReadable(language: string): boolean {
  return language === 'eng' || language === 'und';
}

/** Letters that a language is written without, where its neighbours have them. */
const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = {
  rus: /[іїєґўјљњћђџѓќѕ]/giu,
  ukr: /[ыэёъўјљњћђџѓќѕ]/giu,
  bel: /[иъщїєґјљњћђџѓќѕ]/giu,
  bul: /[ыэёіїєґўјљњћђџѓќѕ]/giu,
  mkd: /[ыэёъьщюяйіїєґўћђ]/giu,
  srp: /[ыэёъьщюяйіїєґўѓќѕ]/giu,
  bos: /[ыэёъьщюяйіїєґўѓќѕ]/giu,
  koi: /[љњћђџѓќѕїєґў]/giu,
};

/** Names from abroad bring some; from this share of a text's length on they are its own. */
const FOREIGN_SHARE = 0.005;

function hasForeignLetters(text: string, language: string): boolean {
  const foreign = FOREIGN_LETTERS[language];
  return foreign !== undefined && (text.match(foreign) ?? []).length > text.length * FOREIGN_SHARE;
}

/** ISO 15924 codes of the scripts that news is written in, the Latin one left out. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Jpan', /\p{Script=Hiragana}|\p{Script=Katakana}/gu],
  ['Kore', /\p{Script=Hangul}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Thai', /\p{Script=Thai}/gu],
];

/** The script of most of a text's letters; null for Latin letters, few letters or a mixture. */
function scriptOf(text: string): string | null {
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  const found = SCRIPTS.find(([, pattern]) => (text.match(pattern) ?? []).length > letters / 2);
  return found?.[0] ?? null;
}
