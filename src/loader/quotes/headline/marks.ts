/** A stretch of a headline's text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches that stand in quotation marks, single or double, the marks left out. */
export function markedStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = nextMark(text, 0); index >= 0; index = nextMark(text, index + 1)) {
    const closing = CLOSING[text.charAt(index)];
    if (closing === undefined || !opensAt(text, index)) continue;
    const end = closeOf(text, index + 1, closing);
    if (end < 0) continue;
    stretches.push({ start: index + 1, end });
    index = end;
  }
  return stretches;
}

/** The place of the first mark from `from` on; -1 where none is. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : -1;
}

const MARK = /[‘“"']/g;
const CLOSING: Readonly<Record<string, string>> = {
  '‘': '’',
  '“': '”',
  '"': '"',
  "'": "'",
};

/** A mark opens where no letter or digit stands before it and one stands after it. */
function opensAt(text: string, index: number): boolean {
  return !WORD.test(text.charAt(index - 1)) && /[^\s]/.test(text.charAt(index + 1));
}

/** The first mark that closes: not within a word, nor an apostrophe that ends one ("Governors' Plan"). */
function closeOf(text: string, from: number, mark: string): number {
  let last = -1;
  for (let index = from; index < text.length; index++) {
    if (text.charAt(index) !== mark) continue;
    if (WORD.test(text.charAt(index + 1))) continue;
    last = index;
    const possessive =
      /s$/i.test(text.slice(from, index)) && WORD_BEHIND.test(text.slice(index + 1));
    const later = text.indexOf(mark, index + 1);
    const between = text.slice(index + 1, Math.max(index + 1, later));
    const reopened = /[‘“"']\S/.test(between.replace(/\w['’]\w/g, ''));
    if (!possessive || later < 0 || reopened || mark === '"') return index;
  }
  return last;
}

const WORD_BEHIND = /^\s\p{L}/u;
const WORD = /[\p{L}\p{N}]/u;
