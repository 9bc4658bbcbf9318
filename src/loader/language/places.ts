import countries from 'world-countries';
import { citiesFrom } from './cities.ts';

/** A place by its usual English name, with other names for it. */
export interface KnownPlace {
  readonly name: string;
  readonly also: readonly string[];
  readonly isCountry: boolean;
}

/** Countries and territories with their capitals. */
export function knownCountries(): KnownPlace[] {
  return countries.flatMap(({ name, capital }) => [
    { name: name.common, also: [name.official], isCountry: true },
    ...capital.map((city) => ({ name: city, also: [], isCountry: false })),
  ]);
}

/** Cities of at least 100,000 people. */
export function knownCities(): readonly KnownPlace[] {
  cities ??= Array.from(citiesFrom(CITY_POPULATION), (name) => ({
    name,
    also: [],
    isCountry: false,
  }));
  return cities;
}

let cities: readonly KnownPlace[] | undefined;

/** "Russian", "Afghans": words for the people and things of a country. */
export function demonyms(): Set<string> {
  const words = new Set<string>();
  for (const country of countries) {
    for (const word of Object.values(country.demonyms['eng'] ?? {})) {
      if (word === '') continue;
      words.add(word);
      if (!/(?:ese|ish|ch|s)$/.test(word)) words.add(`${word}s`);
    }
  }
  return words;
}

/** Smaller towns share too many names with people and things. */
const CITY_POPULATION = 100_000;
