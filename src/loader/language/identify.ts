import { franc } from 'franc';
import { FUNCTION_WORDS } from './function-words.ts';

/** More text than this changes no answer and costs time. UTF-16 code units. */
const IDENTIFIED_LENGTH = 2000;
/** From this share of its words being English function words on a text is English. */
const ENGLISH_SHARE = 0.3;
/** Fewer words than this prove no other language: headlines and names look alike in many. */
const FEWEST_WORDS = 8;

/** ISO 639-3 code of the language that most of a text is written in; `und` where it cannot be told. */
export function identifyLanguage(text: string): string {
  const sample = text.slice(0, IDENTIFIED_LENGTH);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const english = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  if (words.length > 0 && english >= words.length * ENGLISH_SHARE) return 'eng';
  if (words.length < FEWEST_WORDS) return 'und';
  const code = franc(sample);
  // Scots is what franc takes English names and headlines for.
  return code === 'sco' ? 'eng' : code;
}

/** Whether a text can be read as English: it is, or is too short to tell. */
export function isReadable(language: string): boolean {
  return language === 'eng' || language === 'und';
}
