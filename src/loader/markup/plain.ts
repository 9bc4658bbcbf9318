import type { Edit } from '../../contract/dump.ts';
import { type Mark, marksIn } from './marks.ts';
import { firstFrom } from './search.ts';

/** A dump's text without markup, and with the words that stand for others in it. Places in it are led back to those in the dump. UTF-16 code units. */
export interface PlainText {
  readonly text: string;
  /** Where in the plain text a heading of the first level begins. */
  readonly headings: ReadonlySet<number>;
  /** Where in the dump a stretch lies whose places in the plain text are these, with the markup at its edges. */
  placeOf(stretch: Stretch): Stretch;
  /** The edits of a stretch, of its words and of the markup within it, in order, by their places in the dump. */
  editsOf(stretch: Stretch, edits: readonly Edit[]): Edit[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The plain text of a dump; null where it is plain already. */
export function plainText(source: string): PlainText | null {
  const marks = marksIn(source);
  return marks.length === 0 ? null : new UnmarkedText(source, marks);
}

class UnmarkedText implements PlainText {
  readonly text: string;
  readonly headings: ReadonlySet<number>;
  readonly #source: string;
  readonly #marks: readonly Mark[];
  /** Marks that stand for no word, by where they begin and end. */
  readonly #emptyByStart: ReadonlyMap<number, Mark>;
  readonly #emptyByEnd: ReadonlyMap<number, Mark>;
  /** For each character of the plain text where in the dump begins what it stands for, behind markup before it. */
  readonly #places: Int32Array;
  /** And right behind which place that ends. */
  readonly #ends: Int32Array;

  constructor(source: string, marks: readonly Mark[]) {
    this.#source = source;
    this.#marks = marks;
    const empty = marks.filter(({ insert }) => insert.trim() === '');
    this.#emptyByStart = new Map(empty.map((mark) => [mark.start, mark]));
    this.#emptyByEnd = new Map(empty.map((mark) => [mark.end, mark]));
    const kept: string[] = [];
    const size = source.length + marks.reduce((sum, { insert }) => sum + insert.length, 1);
    const places = new Int32Array(size);
    const ends = new Int32Array(size);
    const headings = new Set<number>();
    let length = 0;
    let from = 0;
    for (const { start, end, insert } of [...marks, endOf(source)]) {
      kept.push(source.slice(from, start), insert);
      for (let at = from; at < start; at++) {
        places[length] = at;
        ends[length++] = at + 1;
      }
      for (let at = 0; at < insert.length; at++) {
        places[length] = start;
        ends[length++] = end;
      }
      if (FIRST_HEADING.test(source.slice(start, end))) headings.add(length);
      from = end;
    }
    places[length] = source.length;
    this.headings = headings;
    this.text = kept.join('');
    this.#places = places.subarray(0, length + 1);
    this.#ends = ends.subarray(0, length);
  }

  placeOf({ start, end }: Stretch): Stretch {
    return { start: this.#opening(start), end: this.#closing(end) };
  }

  editsOf(stretch: Stretch, edits: readonly Edit[]): Edit[] {
    const placed = edits.map((edit) => this.#placed(edit));
    const { start, end } = this.placeOf(stretch);
    const first = this.#places[stretch.start] ?? 0;
    const last = this.#behind(stretch.end);
    const inner: Mark[] = [];
    for (let index = firstFrom(this.#marks, first); ; index++) {
      const mark = this.#marks[index];
      if (mark === undefined || mark.end > last) break;
      inner.push(mark);
    }
    const edges = [
      [start, first],
      [last, end],
    ] as const;
    const outer = edges.map(([from, to]) => ({ start: from, end: to, insert: '', rule: 'markup' }));
    for (const mark of [...outer, ...inner]) {
      const isTaken = placed.some(
        ({ at, remove, certainty }) =>
          certainty !== 'suggested' && at <= mark.start && at + remove.length >= mark.end,
      );
      if (isTaken || mark.start >= mark.end) continue;
      const remove = this.#source.slice(mark.start, mark.end);
      placed.push({
        at: mark.start,
        remove,
        insert: mark.insert,
        rule: mark.rule,
        certainty: 'sure',
      });
    }
    return placed.toSorted((a, b) => a.at - b.at || a.remove.length - b.remove.length);
  }

  #placed(edit: Edit): Edit {
    const { at, remove } = edit;
    if (remove === '') return { ...edit, at: this.#behind(at) };
    const start = this.#places[at] ?? 0;
    const end = this.#behind(at + remove.length);
    return { ...edit, at: start, remove: this.#source.slice(start, end) };
  }

  /** Right behind the character before a place. */
  #behind(place: number): number {
    return place === 0 ? 0 : (this.#ends[place - 1] ?? 0);
  }

  /** Where the markup begins that stands before a place in its line, or the place itself. */
  #opening(place: number): number {
    const source = this.#source;
    let opening = this.#places[place] ?? 0;
    for (let at = opening; at > 0;) {
      const mark = this.#emptyByEnd.get(at);
      if (mark !== undefined) opening = at = mark.start;
      else if (isSpace(source, at - 1)) at--;
      else break;
    }
    return opening;
  }

  /** Right behind the character before a place, and behind the markup there with which its line ends. */
  #closing(place: number): number {
    const source = this.#source;
    const behind = this.#behind(place);
    let closing = behind;
    let at = behind;
    for (;;) {
      const mark = this.#emptyByStart.get(at);
      if (mark !== undefined) closing = at = mark.end;
      else if (isSpace(source, at)) at++;
      else break;
    }
    return at === source.length || /[\r\n]/.test(source.charAt(at)) ? closing : behind;
  }
}

/** Markdown's, and HTML's. */
const FIRST_HEADING = /^ {0,3}# +$|<h1\b[^>]*>\s*(?:<[^/][^>]*>\s*)*$/i;

const endOf = ({ length }: string): Mark => ({ start: length, end: length, insert: '', rule: '' });

const isSpace = (text: string, at: number): boolean =>
  text.charAt(at) === ' ' || text.charAt(at) === '\t';
