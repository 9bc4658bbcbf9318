import { headType, openingAt } from './compound.ts';
import { givenPairEnd } from './east-asian.ts';
import { opensSentence } from './runs.ts';
import { isCapital, isSmall } from './spot.ts';
import { name, type Place, skip, type Step, wordAt } from './step.ts';

/** "Van der Tolland", "De Moore": a surname that its particle begins, written with a capital. */
export function readParticle(place: Place): Step | null {
  const { reading, run, at, known, title } = place;
  const { tokens } = reading;
  if (!LEADING.has(wordAt(place)) || title !== null) return null;
  let last = at + 1;
  while (last < run.last && isJoint(tokens[last]?.text ?? '')) last++;
  const family = tokens[last]?.text ?? '';
  if (last > run.last || (known !== null && known.last >= last)) return null;
  if (!isCapital(family) || headType(family) !== null) return null;
  const other = openingAt(reading, run, last);
  if (other.title !== null || other.skipped !== null) return null;
  // "Van Moore Park"
  if (last < run.last && headType(tokens[last + 1]?.text ?? '') !== null) return null;
  while (tokens[last + 1]?.text === '-' && last + 2 <= run.last) last += 2;
  return name(place, last, 'person');
}

const isJoint = (word: string): boolean => isSmall(word) || /^(?:La|Las|Los|Der|Den)$/.test(word);

/** Particles that are no other word of news; "Al", "El", "La" and "Le" begin too many towns and papers. */
const LEADING: ReadonlySet<string> = new Set(
  'Abu Bin Da De Del Della Di Dos Du Ibn Ten Ter Van Von'.split(' '),
);

/** "Park Min-vash": a Korean or Chinese name, the family's first, its second part written small. */
export function readFamilyFirst(place: Place): Step | null {
  const { reading, run, at } = place;
  const last = givenPairEnd(reading.tokens, at);
  return last !== null && last <= run.last ? name(place, last, 'person') : null;
}

/** "HMS Farrow": a ship, which is nobody and no place. */
export function readShip(place: Place): Step | null {
  const { reading, run, at, group, known } = place;
  if (!SHIPS.has(wordAt(place)) || at === run.last || known?.value.weak === false) return null;
  return opensSentence(reading, at + 1) ? null : skip(Math.max(group, at + 1) + 1);
}

const SHIPS: ReadonlySet<string> = new Set('HMS HMAS HMCS HMNZS USS USNS RMS RRS MV'.split(' '));
