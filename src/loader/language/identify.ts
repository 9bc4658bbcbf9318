import { franc } from 'franc';

/** ISO 639-3 code of the language that most of a text is written in; `und` where it cannot be told. */
export function identifyLanguage(text: string): string {
  return franc(text.slice(0, IDENTIFIED_LENGTH));
}

/** More text than this changes no answer and costs time. UTF-16 code units. */
const IDENTIFIED_LENGTH = 4000;
