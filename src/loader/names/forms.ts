/** Where a form ends in the text, in UTF-16 code units, and what it stands for. */
export interface FormMatch<Value> {
  readonly end: number;
  readonly value: Value;
}

interface Form<Value> {
  readonly form: string;
  readonly apostrophe: boolean;
  readonly value: Value;
}

/** Fixed wordings, found by the longest one that a place in a text begins with. */
export class FormIndex<Value> {
  readonly #byFirstWord = new Map<string, Form<Value>[]>();
  readonly #values = new Map<string, Value>();

  /** A form that is there already keeps its value. Apostrophes match straight and curly. */
  add(wording: string, value: Value): void {
    const form = wording.replaceAll('’', "'");
    if (this.#values.has(form)) return;
    this.#values.set(form, value);
    const first = firstWord(form, 0);
    const forms = this.#byFirstWord.get(first) ?? [];
    const shorter = forms.findIndex((known) => known.form.length < form.length);
    const at = shorter < 0 ? forms.length : shorter;
    forms.splice(at, 0, { form, apostrophe: form.includes("'"), value });
    this.#byFirstWord.set(first, forms);
  }

  /** The words that a form begins with. */
  firstWords(): Iterable<string> {
    return this.#byFirstWord.keys();
  }

  get(wording: string): Value | undefined {
    return this.#values.get(wording.replaceAll('’', "'"));
  }

  /** The longest form at `start`, where the word `first` begins. It ends with a word of the text, not within one. */
  match(text: string, start: number, first = firstWord(text, start)): FormMatch<Value> | null {
    const forms = this.#byFirstWord.get(first);
    if (forms === undefined) return null;
    for (const { form, apostrophe, value } of forms) {
      const end = start + form.length;
      // Many forms begin with "The" or "New": their last letters tell most of them apart.
      if (text.charCodeAt(end - 1) !== form.charCodeAt(form.length - 1)) continue;
      const same =
        text.startsWith(form, start) ||
        (apostrophe && text.slice(start, end).replaceAll('’', "'") === form);
      if (same && !(isWordAt(text, end) && isWordAt(text, end - 1))) return { end, value };
    }
    return null;
  }
}

export function firstWord(text: string, start: number): string {
  let end = start;
  while (isWordAt(text, end)) end++;
  return text.slice(start, end);
}

/** Whether a letter or a digit stands at `index`. Most are ASCII, and quickly told. */
function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) {
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  }
  return index < text.length && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(index));
}
