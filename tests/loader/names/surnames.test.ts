import { describe, expect, it } from 'vitest';
import { readDump } from '../../../src/loader/load.ts';

describe('a surname that is a town too', () => {
  it('is the person’s whom the article names, where nothing speaks for the town', () => {
    expect(namesIn('Kerry Houston left at noon. Houston said it was late.')).toEqual([
      ['Kerry Houston', 'person', ['Kerry Houston', 'Houston']],
    ]);
  });

  it('is the town’s where the article speaks of the town', () => {
    expect(namesIn('Kerry Houston lives in Houston. Houston has many parks.')).toEqual([
      ['Kerry Houston', 'person', ['Kerry Houston']],
      ['Houston', 'place', ['Houston', 'Houston']],
    ]);
  });
});

describe('a label in capitals before a colon', () => {
  it('is a person’s surname, however short', () => {
    expect(namesIn('Rosalind Chu spoke first.\n\nCHU: So that is a no.')).toEqual([
      ['Rosalind Chu', 'person', ['Rosalind Chu', 'CHU']],
    ]);
  });

  it('stays what it is where nobody bears it', () => {
    expect(namesIn('Rosalind Chu spoke first.\n\nNATO: So that is a no.')).toEqual([
      ['Rosalind Chu', 'person', ['Rosalind Chu']],
      ['NATO', 'organisation', ['NATO']],
    ]);
  });
});

/** The names of an article: what each is called, its type, and the words that name it, in order. */
function namesIn(paragraphs: string): [string, string, string[]][] {
  const text = `News\n\nA Title of Its Own\n\n${paragraphs}\n\nIt’s late. The doors aren’t open.\n`;
  const { article, entities } = readDump('names.txt', new TextEncoder().encode(text));
  const mentions = (article?.mentions ?? []).filter(({ form }) => form === 'name');
  return entities.map(({ id, name, type }) => [
    name,
    type,
    mentions
      .filter(({ entity }) => entity === id)
      .map(
        ({ paragraph, start, end }) => article?.paragraphs[paragraph]?.text.slice(start, end) ?? '',
      ),
  ]);
}
