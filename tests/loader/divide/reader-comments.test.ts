import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/loader/divide/lines.ts';
import { commentsIn } from '../../../src/loader/divide/reader-comments.ts';

const ARTICLE = `The council has closed the old pier in Eastport after divers found that two of its legs had rotted.
Karl Voss says:
“Nobody should walk on it. The pier was built in 1884, and it was built for ladies with parasols.”
Ada Quist says:
“I walked on it at Christmas.”`;

const COMMENTS = `ferryman_84
I told them in 2019.
Reply
quill44
Save the pier
Reply`;

describe('What readers wrote', () => {
  test('stands below the text, under a label', () => {
    const text = `Pier closed\n${ARTICLE}\n2 comments\n${COMMENTS}`;
    const lines = readLines(text);
    const comments = [...commentsIn(lines)].map((index) => lines[index]?.text);
    expect(comments).toEqual(COMMENTS.split('\n'));
  });

  test('is not the text itself, though the label stands above it and people say things in it', () => {
    expect([...commentsIn(readLines(`Pier closed\n42 comments\n${ARTICLE}`))]).toEqual([]);
  });

  test('is nothing without a label', () => {
    expect([...commentsIn(readLines(`Pier closed\n${ARTICLE}\n${COMMENTS}`))]).toEqual([]);
  });
});
