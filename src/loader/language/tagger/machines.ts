import model from 'wink-eng-lite-web-model';
import { Automaton, eventsOf, type Machine } from './automaton.ts';

/**
 * The symbol that the automata read for an event of the model: a word, a part of speech or a hint.
 * Parts of speech keep their codes; all that no pattern asks for is one symbol.
 */
export function symbolOf(event: number): number {
  return event < UNKNOWN ? event : (symbols.get(event) ?? UNKNOWN);
}

/** Codes of parts of speech are smaller. */
const UNKNOWN = 32;

interface Rules {
  readonly machines: readonly [string, ...string[]];
}

const forSentences = parse((model.sbd as () => Rules)().machines[0]);
const forParts = (model.pos as () => Rules)().machines.map(parse);

const symbols = new Map<number, number>();
for (const event of [forSentences, ...forParts].flatMap(eventsOf)) {
  if (event > UNKNOWN && !symbols.has(event)) symbols.set(event, UNKNOWN + 1 + symbols.size);
}

/** Finds the ends of sentences. */
export const sentences = automatonOf(forSentences);
/** Find words whose part of speech is not their usual one; the first one comes first. */
export const taggers = forParts.map(automatonOf);

function parse(json: string): Machine {
  return JSON.parse(json) as Machine;
}

function automatonOf(machine: Machine): Automaton {
  return new Automaton(machine, symbolOf, UNKNOWN + 1 + symbols.size);
}
