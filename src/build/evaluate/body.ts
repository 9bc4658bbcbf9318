import type { Certainty, Dump } from '../../contract/dump.ts';
import type { Gold } from './gold.ts';
import type { PlacedArticle } from './places.ts';
import { judgeRepairs } from './repairs.ts';
import type { Tally } from './tally.ts';

/** Measures the repaired article: kept letters, paragraphs, apostrophes, spaces, section and title. */
export function measureBody(tally: Tally, gold: Gold, dump: Dump, placed: PlacedArticle): void {
  measureFrame(tally, gold, dump);
  measureBreaks(tally, gold, dump, placed);
  const source = sourceMarks(dump.text, gold.skeleton);
  judgeRepairs(tally, gold, dump, placed, source);
  if (placed.skeleton === source.skeleton) tally.add('body kept');
  const lost = new Set(gold.apostrophes);
  for (const place of apostrophesOf(placed)) {
    if (lost.has(place)) tally.add('apostrophe right');
    else if (!source.apostrophes.has(place)) tally.add('apostrophe wrong');
  }
  const lostSpaces = new Set(gold.spaces);
  const boundaries = new Set(gold.boundaries);
  for (const place of spacesOf(placed)) {
    if (lostSpaces.has(place)) tally.add('space right');
    else if (!source.spaces.has(place) && !boundaries.has(place)) tally.add('space wrong');
  }
}

/** What there is to be found: all of it is missed where an article is unread. */
export function countBody(tally: Tally, gold: Gold): void {
  tally.add('boundary', new Set(gold.boundaries).size);
  tally.add('apostrophe', gold.apostrophes.length);
  tally.add('space', gold.spaces.length);
}

function measureFrame(tally: Tally, gold: Gold, { section, article }: Dump): void {
  if (section === gold.section) tally.add('section right');
  const right =
    gold.title === null || gold.title === ''
      ? article?.title.origin === 'derived'
      : article?.title.text === gold.title;
  if (right) tally.add('title right');
}

function measureBreaks(tally: Tally, gold: Gold, { article }: Dump, placed: PlacedArticle): void {
  const boundaries = new Set(gold.boundaries);
  // An empty paragraph would count one place twice.
  const breaks = new Map<number, Certainty>();
  placed.paragraphs.slice(1).forEach(({ start }, index) => {
    breaks.set(start, article?.paragraphs[index + 1]?.break?.certainty ?? 'sure');
  });
  for (const [place, certainty] of breaks) {
    const right = boundaries.has(place);
    tally.add(right ? 'break right' : 'break wrong');
    tally.add(`break ${certainty}`);
    if (right) tally.add(`break ${certainty} right`);
  }
}

interface SourceMarks {
  readonly skeleton: string;
  readonly apostrophes: ReadonlySet<number>;
  readonly spaces: ReadonlySet<number>;
}

/** What the dump's article still has, the article beginning behind the first blank line. */
function sourceMarks(text: string, length: number): SourceMarks {
  const gap = /\r?\n\r?\n/.exec(text);
  const apostrophes = new Set<number>();
  const spaces = new Set<number>();
  let skeleton = '';
  for (let at = gap === null ? 0 : gap.index + gap[0].length; at < text.length; at++) {
    if (skeleton.length >= length) break;
    const character = text[at] ?? '';
    if (/[A-Za-z0-9]/.test(character)) skeleton += character;
    else if (character === "'") apostrophes.add(skeleton.length);
    else if (/\s/.test(character)) spaces.add(skeleton.length);
  }
  return { skeleton, apostrophes, spaces };
}

/** Between two word characters, or behind the s of a plural before a lower-case word. */
function apostrophesOf(placed: PlacedArticle): Set<number> {
  return placesOf(placed, /(?<=\w)['’](?=\w)|(?<=s)['’](?= [a-z])/g);
}

function spacesOf(placed: PlacedArticle): Set<number> {
  return placesOf(placed, /(?<=[A-Za-z0-9]) (?=[A-Za-z0-9])/g);
}

function placesOf({ paragraphs, at }: PlacedArticle, pattern: RegExp): Set<number> {
  return new Set(
    paragraphs.flatMap(({ text }, paragraph) =>
      [...text.matchAll(pattern)].map(({ index }) => at(paragraph, index)),
    ),
  );
}
