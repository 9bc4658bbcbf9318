import { hashOf } from './hash.ts';

/**
 * Words that stand one a line in a text, as a set. It holds where each begins (an open hash table) and no
 * string a word: made in a fraction of the time and memory that a `Set` of 270,000 words takes.
 */
export class WordList {
  readonly #text: string;
  /** Where words begin in the text; -1 where a place is free. A power of two of them. */
  readonly #places: Int32Array;

  constructor(lines: string) {
    this.#text = lines.endsWith('\n') ? lines : `${lines}\n`;
    let count = 0;
    for (let at = 0; at < this.#text.length; at++) {
      if (this.#text.charCodeAt(at) === LINE_END) count++;
    }
    this.#places = new Int32Array(2 ** Math.ceil(Math.log2(count * 2 + 1))).fill(FREE);
    this.#fill();
  }

  has(word: string): boolean {
    let place = hashOf(word, 0, word.length) & (this.#places.length - 1);
    for (;;) {
      const start = this.#places[place] ?? FREE;
      if (start === FREE) return false;
      const end = start + word.length;
      if (this.#text.startsWith(word, start) && this.#text.charCodeAt(end) === LINE_END)
        return true;
      place = (place + 1) & (this.#places.length - 1);
    }
  }

  #fill(): void {
    const text = this.#text;
    const places = this.#places;
    let start = 0;
    for (let end = 0; end < text.length; end++) {
      if (text.charCodeAt(end) !== LINE_END) continue;
      let place = hashOf(text, start, end) & (places.length - 1);
      while (places[place] !== FREE) place = (place + 1) & (places.length - 1);
      places[place] = start;
      start = end + 1;
    }
  }
}

const LINE_END = 10;
const FREE = -1;
