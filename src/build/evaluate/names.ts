import type { Dump } from '../../contract/dump.ts';
import type { Annotations } from './gold.ts';
import type { Tally } from './tally.ts';

/** Words of a name that tell nobody from another. */
const TITLES = /^(?:the|mr|mrs|ms|dr|sen|rep|gov|president|jr|sr|[a-z])$/;

/** Two names agree when every word of the shorter stands in the longer. */
export function sameName(a: string, b: string): boolean {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.size - y.size);
  if (shorter === undefined || longer === undefined || shorter.size === 0) return false;
  return [...shorter].every((word) => longer.has(word));
}

/** Measures the entities of an annotated dump: found under any of their forms, and of the right type. */
export function measureNames(tally: Tally, { entities }: Annotations, dump: Dump): void {
  const left = dump.entities
    .filter(({ type }) => type !== 'role')
    .map(({ name, type, variants }) => ({
      type,
      forms: [name, ...variants.map(({ text }) => text)].map(plain),
    }));
  for (const { name, type, aliases } of entities) {
    const forms = [name, ...aliases].map(plain);
    const index = left.findIndex((entity) => entity.forms.some((form) => forms.includes(form)));
    tally.add(index < 0 ? 'name missed' : 'name found');
    if (index >= 0 && left.splice(index, 1)[0]?.type === type) tally.add('name typed');
  }
  tally.add('name wrong', left.length);
}

/** Measures the quotes in annotated headlines: the words to the letter, and the speaker. */
export function measureHeadlineQuotes(tally: Tally, gold: Annotations, dump: Dump): void {
  const names = new Map(dump.entities.map(({ id, name }) => [id, name]));
  const read = new Map(dump.headlines.map((headline) => [letters(headline.text), headline]));
  gold.headlines.forEach(({ text }, index) => {
    const headline = read.get(letters(text));
    const claims = (headline?.quotes ?? []).map(({ spans, attribution }) => ({
      text: letters(spans.map(({ start, end }) => headline?.text.slice(start, end)).join('')),
      speakers: attribution.speakers.map(({ entity }) => names.get(entity) ?? ''),
    }));
    const wanted = gold.quotes.filter((one) => one.kind === 'headline' && one.headline === index);
    for (const quote of wanted) {
      const at = claims.findIndex((claim) => claim.text === letters(quote.text));
      tally.add(at < 0 ? 'headline quote missed' : 'headline quote found');
      const [claim] = at < 0 ? [] : claims.splice(at, 1);
      if (claim?.speakers.some((name) => sameName(name, quote.speaker)) === true) {
        tally.add('headline speaker right');
      }
    }
    tally.add('headline quote wrong', claims.length);
  });
}

function wordsOf(name: string): Set<string> {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ');
  return new Set(words.filter((word) => word !== '' && !TITLES.test(word)));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .replace(/^the /, '')
    .trim();
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
