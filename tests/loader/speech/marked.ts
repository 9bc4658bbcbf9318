import type { Paragraph } from '../../../src/contract/article.ts';
import { analyse } from '../../../src/loader/language/analyse.ts';
import { detectSpeech } from '../../../src/loader/quotes/detect.ts';
import type { Speech } from '../../../src/loader/quotes/speech.ts';

/**
 * Speech as it is marked in a case: `<d words>` is direct, `<m words>` mixed, `<i words>` indirect,
 * `[she]` the subject of a cue. Paragraphs are parted by ` / `.
 */
export function unmark(marked: string): {
  paragraphs: string[];
  said: string[];
  subjects: string[];
} {
  const said: string[] = [];
  const subjects: string[] = [];
  let text = '';
  let open: { kind: string; start: number } | null = null;
  let subject = 0;
  for (let at = 0; at < marked.length; at++) {
    const opening = /^<([dmi]) /.exec(marked.slice(at, at + 3));
    const character = marked.charAt(at);
    if (opening !== null) {
      open = { kind: opening[1] ?? '', start: text.length };
      at += 2;
    } else if (character === '>' && open !== null) {
      said.push(`${open.kind} ${text.slice(open.start)}`);
      open = null;
    } else if (character === '[') subject = text.length;
    else if (character === ']') subjects.push(text.slice(subject));
    else text += character;
  }
  return { paragraphs: text.split(' / '), said, subjects };
}

/** What is detected, written the same way. */
export function detected(texts: readonly string[]): { said: string[]; subjects: string[] } {
  const speeches = speechIn(texts);
  const spans = speeches.flatMap(({ kind, spans: own }) =>
    own.map((span) => ({ ...span, kind: kind.charAt(0) })),
  );
  const inOrder = <T extends { paragraph: number; start: number }>(places: readonly T[]): T[] =>
    places.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const wordsAt = ({ paragraph, start, end }: Speech['spans'][number]): string =>
    texts[paragraph]?.slice(start, end) ?? '';
  const subjects = inOrder(speeches.flatMap((speech) => speech.subjects));
  return {
    said: inOrder(spans).map((span) => `${span.kind} ${wordsAt(span)}`),
    subjects: [
      ...new Set(subjects.map((span) => `${span.paragraph} ${span.start} ${wordsAt(span)}`)),
    ].map((subject) => subject.replace(/^\d+ \d+ /, '')),
  };
}

export function speechIn(texts: readonly string[]): Speech[] {
  const paragraphs = texts.map((text): Paragraph => ({
    start: 0,
    end: text.length,
    text,
    edits: [],
    break: null,
  }));
  return detectSpeech({ paragraphs, sentences: texts.map((text) => analyse(text)), mentions: [] });
}
