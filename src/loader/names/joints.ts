import { isOrdinary } from '../language/ordinary.ts';
import { WORDS } from './gazetteer.ts';
import { type Reading, isCapital } from './spot.ts';

/** "Institute for the Study of": a body's name that has told whom it serves goes on with "of". */
export function serves(tokens: Reading['tokens'], first: number, last: number): boolean {
  for (let index = first + 1; index < last; index++) {
    if (/^(?:for|on)$/.test(tokens[index]?.text ?? '')) return true;
  }
  return false;
}

/** The surname behind a first name and a nickname in marks or brackets: 'Ada "Birdie" Moore'. */
export function nicknameEnd(
  tokens: Reading['tokens'],
  last: number,
  gazetteer: Reading['gazetteer'],
): number | null {
  if (!/^["“‘(]$/.test(tokens[last + 1]?.text ?? '')) return null;
  if (!/^["”’)]$/.test(tokens[last + 3]?.text ?? '')) return null;
  const nickname = tokens[last + 2];
  const family = tokens[last + 4];
  if (nickname === undefined || family === undefined) return null;
  const named = gazetteer.genderOf(tokens[last]?.text ?? '') !== null;
  return named && isCapital(nickname.text) && isCapital(family.text) ? last + 4 : null;
}

/** "University of", "Center for": heads that a name may begin with. */
export function leadsName(word: string): boolean {
  return (
    WORDS.organisationHeads.has(word) ||
    /^(?:Battle|Siege|Bay|Gulf|Strait|Sea|Isle|Isles|Cape|City|Republic|Kingdom|State|Lake|Mount|Museum|Sons|Daughters|Friends|Knights|Order|Doctors|Citizens|Americans|Students|Veterans|Women|Mothers|Physicians|Faculty|Commonwealth|Duchy|Port|Summit|Festival|War|Partnership|Conference|Ways|Chiefs|Joint|Head|Board)$/.test(
      word,
    )
  );
}

/** Heads that name what they are for: "Center for", "Committee on". */
export const SERVING_HEADS: ReadonlySet<string> = new Set(
  'Agency Alliance Americans Association Board Bureau Campaign Center Centre Citizens Coalition Commission Committee Conference Council Directorate Foundation Fund Initiative Institute League Office Organization Parents Partnership Physicians Project Society Students Subcommittee Union Veterans Women'.split(
    ' ',
  ),
);

/** "Health and Human Services": two fields of one body, and not two names. */
export function joinsNames(words: readonly string[]): boolean {
  if (!words.some((word) => /^(?:of|for|on)$/.test(word))) return false;
  const at = words.lastIndexOf('and');
  return words.slice(at + 1).some((word) => isOrdinary(word)) && isOrdinary(words[at - 1] ?? '');
}
