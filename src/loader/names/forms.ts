/** Where a form ends in the text, in UTF-16 code units, and what it stands for. */
export interface FormMatch<Value> {
  readonly end: number;
  readonly value: Value;
}

/** Fixed wordings, found by the longest one that a place in a text begins with. */
export class FormIndex<Value> {
  readonly #byFirstWord = new Map<string, { readonly form: string; readonly value: Value }[]>();

  /** A form that is there already keeps its value. Apostrophes match straight and curly. */
  add(form: string, value: Value): void {
    const plain = form.replaceAll('’', "'");
    const first = firstWord(plain, 0);
    const forms = this.#byFirstWord.get(first) ?? [];
    if (forms.some((known) => known.form === plain)) return;
    forms.push({ form: plain, value });
    forms.sort((a, b) => b.form.length - a.form.length);
    this.#byFirstWord.set(first, forms);
  }

  get(form: string): Value | undefined {
    const plain = form.replaceAll('’', "'");
    return this.#byFirstWord.get(firstWord(plain, 0))?.find((known) => known.form === plain)?.value;
  }

  match(text: string, start: number): FormMatch<Value> | null {
    const forms = this.#byFirstWord.get(firstWord(text, start));
    if (forms === undefined) return null;
    for (const { form, value } of forms) {
      const end = start + form.length;
      if (continues(text, end) && /[\p{L}\p{N}]$/u.test(form)) continue;
      if (text.startsWith(form, start)) return { end, value };
      if (form.includes("'") && text.slice(start, end).replaceAll('’', "'") === form) {
        return { end, value };
      }
    }
    return null;
  }
}

function firstWord(text: string, start: number): string {
  FIRST_WORD.lastIndex = start;
  return FIRST_WORD.exec(text)?.[0] ?? '';
}

const FIRST_WORD = /[\p{L}\p{N}]+/uy;

function continues(text: string, end: number): boolean {
  const next = text[end];
  return next !== undefined && /[\p{L}\p{N}]/u.test(next);
}
