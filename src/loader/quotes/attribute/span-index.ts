import type { Span } from '../../../contract/article.ts';

interface Indexed<Value> {
  readonly span: Span;
  readonly value: Value;
  /** Where the furthest of the spans up to this one ends. */
  readonly reach: number;
}

/** Values by the spans that they have in an article, found by what lies in these. */
export class SpanIndex<Value> {
  readonly #paragraphs = new Map<number, readonly Indexed<Value>[]>();

  constructor(entries: Iterable<readonly [Span, Value]>) {
    const paragraphs = new Map<number, (readonly [Span, Value])[]>();
    for (const entry of entries) {
      const { paragraph } = entry[0];
      const own = paragraphs.get(paragraph);
      if (own === undefined) paragraphs.set(paragraph, [entry]);
      else own.push(entry);
    }
    for (const [paragraph, own] of paragraphs) {
      let reach = 0;
      const indexed = own
        .toSorted(([a], [b]) => a.start - b.start)
        .map(([span, value]) => {
          reach = Math.max(reach, span.end);
          return { span, value, reach };
        });
      this.#paragraphs.set(paragraph, indexed);
    }
  }

  /** The values whose spans contain a span. */
  around({ paragraph, start, end }: Span): Value[] {
    return this.#reaching(paragraph, start, end);
  }

  /** The values whose spans have something in common with a span. */
  overlapping({ paragraph, start, end }: Span): Value[] {
    return this.#reaching(paragraph, end - 1, start + 1);
  }

  /** The values whose spans begin at one place or before it, and end at another or behind it. */
  #reaching(paragraph: number, from: number, to: number): Value[] {
    const own = this.#paragraphs.get(paragraph) ?? [];
    const found: Value[] = [];
    for (let at = lastBeginningBy(own, from); at >= 0; at--) {
      const one = own[at];
      if (one === undefined || one.reach < to) break;
      if (one.span.end >= to) found.push(one.value);
    }
    return found;
  }
}

/** Index of the last one that begins at a place or before it; -1 where there is none. */
function lastBeginningBy(own: readonly Indexed<unknown>[], place: number): number {
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle]?.span.start ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
