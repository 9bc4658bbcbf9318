/** Where a form ends in the text, in UTF-16 code units, and what it stands for. */
export interface FormMatch<Value> {
  readonly end: number;
  readonly value: Value;
}

/** Fixed wordings, found by the longest one that a place in a text begins with. */
export class FormIndex<Value> {
  readonly #byFirstWord = new Map<string, Forms<Value>>();
  readonly #values = new Map<string, Value>();

  /** A form that is there already keeps its value. Apostrophes match straight and curly. */
  add(wording: string, value: Value): void {
    const form = straight(wording);
    if (this.#values.has(form)) return;
    this.#values.set(form, value);
    const first = firstWord(form, 0);
    const forms = this.#byFirstWord.get(first) ?? new Forms(first);
    forms.add(form, value);
    this.#byFirstWord.set(first, forms);
  }

  /** The forms by the word that they begin with. */
  get byFirstWord(): ReadonlyMap<string, Forms<Value>> {
    return this.#byFirstWord;
  }

  get(wording: string): Value | undefined {
    return this.#values.get(straight(wording));
  }

  /** The longest form at `start`, where the word `first` begins. */
  match(text: string, start: number, first = firstWord(text, start)): FormMatch<Value> | null {
    return this.#byFirstWord.get(first)?.match(text, start) ?? null;
  }
}

interface Form<Value> {
  readonly form: string;
  readonly apostrophe: boolean;
  readonly value: Value;
}

/** Forms that begin with the same word. */
export class Forms<Value> {
  readonly #second: number;
  /**
   * By the letter that their second word begins with, longer ones first: hundreds begin with "The" or
   * "New". Those of one word are under NaN.
   */
  readonly #bySecond = new Map<number, Form<Value>[]>();

  constructor(first: string) {
    this.#second = first.length + 1;
  }

  add(form: string, value: Value): void {
    const letter = letterAt(form, this.#second);
    const forms = this.#bySecond.get(letter) ?? [];
    const shorter = forms.findIndex((known) => known.form.length < form.length);
    const at = shorter < 0 ? forms.length : shorter;
    forms.splice(at, 0, { form, apostrophe: form.includes("'"), value });
    this.#bySecond.set(letter, forms);
  }

  /** The longest form at `start`, where its first word is known to begin. */
  match(text: string, start: number): FormMatch<Value> | null {
    const letter = letterAt(text, start + this.#second);
    return (
      longest(this.#bySecond.get(letter), text, start) ??
      longest(this.#bySecond.get(NaN), text, start)
    );
  }
}

/** Code of the letter at `index`, curly apostrophes as straight ones; NaN behind the end. */
function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code === CURLY ? STRAIGHT : code;
}

const CURLY = 0x2019;
const STRAIGHT = 0x27;

/** The first of these forms that stands at `start` and ends with a word of the text, not within one. */
function longest<Value>(
  forms: readonly Form<Value>[] | undefined,
  text: string,
  start: number,
): FormMatch<Value> | null {
  if (forms === undefined) return null;
  for (const { form, apostrophe, value } of forms) {
    const end = start + form.length;
    const same =
      text.startsWith(form, start) || (apostrophe && straight(text.slice(start, end)) === form);
    if (same && !(isWordAt(text, end) && isWordAt(text, end - 1))) return { end, value };
  }
  return null;
}

function straight(wording: string): string {
  return wording.includes('’') ? wording.replaceAll('’', "'") : wording;
}

export function firstWord(text: string, start: number): string {
  return text.slice(start, firstWordEnd(text, start));
}

export function firstWordEnd(text: string, start: number): number {
  let end = start;
  while (isWordAt(text, end)) end++;
  return end;
}

const WORD_PART = /[\p{L}\p{M}\p{N}]/u;

/** Whether a letter or a digit stands at `index`. Most are ASCII, and quickly told. */
function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) {
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  }
  return index < text.length && WORD_PART.test(text.charAt(index));
}
