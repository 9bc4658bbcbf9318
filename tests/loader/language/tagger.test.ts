import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { tag } from '../../../src/loader/language/tagger/tagger.ts';
import { partOfSpeechOf } from '../../../src/loader/language/tagger/words.ts';

const wink = winkNLP(model, ['sbd', 'pos']);

interface Read {
  readonly words: readonly (readonly [text: string, partOfSpeech: string, lemma: string])[];
  readonly sentenceEnds: readonly number[];
}

function readByWink(text: string): Read {
  const document = wink.readDoc(text);
  const tokens = document.tokens();
  const all = (what: unknown): string[] => tokens.out(what as ItsFunction<string>) as string[];
  const partsOfSpeech = all(wink.its.pos);
  const lemmas = all(wink.its.lemma);
  const spans = document.sentences().out(wink.its.span as never) as unknown as [number, number][];
  return {
    words: all(wink.its.value).map((word, index) => [
      word,
      partsOfSpeech[index] ?? '',
      lemmas[index] ?? '',
    ]),
    sentenceEnds: spans.map(([, last]) => last),
  };
}

function readByTagger(text: string): Read {
  const { words, partsOfSpeech, sentenceEnds } = tag(text);
  return {
    words: words.map((word, index) => {
      const code = partsOfSpeech[index] ?? 0;
      return [word.text, partOfSpeechOf(code), word.lemma(code)];
    }),
    sentenceEnds,
  };
}

describe('the tagger reads as wink-nlp does', () => {
  const folder = 'tests/loader/golden';
  const dumps = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  );

  test('all paragraphs of our own dumps', () => {
    expect(dumps.length).toBeGreaterThan(5);
    for (const file of dumps) {
      const text = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('’', "'");
      for (const line of text.split('\n')) expect(readByTagger(line)).toEqual(readByWink(line));
    }
  });

  test.each([
    ['contractions', "I can't say that he won't, she'd've gone; it's Ann's, they're gonna."],
    [
      'a verb that may be a noun',
      'That makes us glad. It makes me proud. Her plans of ours, that makes two.',
    ],
    [
      'quotes beside stops',
      'He said: "No." "Yes," she said. ("Why?") She left. "Go!" \' he "did".',
    ],
    [
      'initials and abbreviations',
      'J. R. Lee of St. Pell Inc. met Dr. U. Moore in the U.S. He left.',
    ],
    [
      'numbers, money and addresses',
      'It cost $3.5m, 20% of a@b.org at https://a.b/c?d on 5th May 1990s.',
    ],
    [
      'line breaks, tabs and spaces of all widths',
      'One\n\ntwo.\r\nThree\tfour.   Five\u00a0six.\u2009Seven',
    ],
    [
      'hyphens and glued words',
      'The co-founder-in-chief said.Then well-known X.Y left--fast—and so-so…',
    ],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(readByTagger(text)).toEqual(readByWink(text));
  });
});

describe('a chunk longer than any word or address', () => {
  test.each([
    ['addresses', 'http://a.b/', 60],
    ['hyphens', 'a-', 300],
  ])('of %s is one word, of which the tokenizer is not asked', (_, part, times) => {
    const chunk = part.repeat(times);
    expect(tag(`See ${chunk} there.`).words.map(({ text }) => text)).toEqual([
      'See',
      chunk,
      'there',
      '.',
    ]);
  });
});
