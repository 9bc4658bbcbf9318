import type { Token } from '../../language/analyse.ts';
import type { Line } from './cuts.ts';
import { symbolOf } from './symbols.ts';
import { personOf } from './traits.ts';
import type { WordEntry } from './word-entry.ts';

/** Who acts in a sentence, as a symbol: by what stands before its first verb, or behind one that opens it. */
export function actorOf({ tokens, words }: Line): number {
  let names = 0;
  let asks = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const word = words[index];
    if (token === undefined || word === undefined) break;
    const { partOfSpeech } = token;
    if (partOfSpeech === 'VERB' || partOfSpeech === 'AUX') {
      if (index > 0) break;
      asks = true;
    } else if (partOfSpeech === 'PROPN') names++;
    else {
      const actor = pronounOf(token, word);
      if (actor !== null) return actor;
    }
  }
  if (names > 0) return names > 1 ? ACTOR.names : ACTOR.name;
  return asks ? ACTOR.verb : ACTOR.noun;
}

function pronounOf({ partOfSpeech, lower }: Token, { traits }: WordEntry): number | null {
  if (personOf(traits) > 0) return ACTOR.spoken;
  if (lower === 'he' || lower === 'she') return ACTOR.person;
  if (lower === 'they') return ACTOR.people;
  return partOfSpeech === 'PRON' ? ACTOR.thing : null;
}

const ACTOR = {
  name: symbolOf('a name'),
  names: symbolOf('a names'),
  noun: symbolOf('a noun'),
  verb: symbolOf('a verb'),
  spoken: symbolOf('a I'),
  person: symbolOf('a he'),
  people: symbolOf('a they'),
  thing: symbolOf('a it'),
} as const;
