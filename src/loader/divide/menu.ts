import { isTopicOrPlace } from '../headlines/gazetteer.ts';
import { CAPITAL, isAt, NUMBER } from '../language/characters.ts';
import { wordClassOf } from '../language/lexicon.ts';

/** Whether a line holds a portal's menu: names of its parts, one beside the other. */
export function isMenu(line: string): boolean {
  if (line.length > LONGEST || SENTENCE_MARK.test(line)) return false;
  if (BRACKETED.test(line) || isGluedMenu(line)) return true;
  const parts = line.split(PARTED);
  if (parts.length >= FEWEST_PARTED) return parts.every((part) => isName(part.split(' ')));
  const words = line.split(/\s+/);
  if (words.length < FEWEST_WORDS || !words.every(isCapitalised)) return false;
  const known = words.filter((word) => PARTS.has(word.toLowerCase()) || isTopicOrPlace(word));
  if (words.some((word) => !known.includes(word) && acts(word))) return false;
  return known.length >= FEWEST_KNOWN && known.length >= words.length * SHARE_KNOWN;
}

/** Whether names of a portal's parts have lost what stood between them. */
export function isGluedMenu(line: string): boolean {
  return (
    line.length <= LONGEST &&
    (line.match(GLUED)?.length ?? 0) >= FEWEST_GLUED &&
    GLUED_TWICE.test(line) &&
    !SENTENCE_MARK.test(line)
  );
}

/** UTF-16 code units. */
const LONGEST = 600;
/** What a headline may hold, and a menu does not. */
const SENTENCE_MARK = /[,.:;!?“”"](?:\s|$)/;

/** "[ home ] [ archive ] [ search ]" */
const BRACKETED = /^(?:\[ ?[^[\]]{1,30} ?\]\s*){3,}$/;

/** "HomeNewsSportOpinion": what a tool leaves that writes no line ends between links. */
const GLUED = /\p{Ll}\p{Lu}\p{Ll}/gu;
const FEWEST_GLUED = 4;
/** “McDonald” and “YouTube” are names. */
const GLUED_TWICE = /\p{Ll}\p{Lu}\p{Ll}\S*\p{Ll}\p{Lu}\p{Ll}/u;

/** Names of parts stand apart by more than a space, or by a mark. */
const PARTED = /\s{2,}|\t|\s*[|·•‧∙]\s*/;
const FEWEST_PARTED = 3;
const LONGEST_NAME = 4;

const isName = (words: readonly string[]): boolean =>
  words.length <= LONGEST_NAME && isCapitalised(words[0] ?? '');

const isCapitalised = (word: string): boolean => isAt(word, 0, CAPITAL | NUMBER) || word === '&';

/** "Hurts", "Wins": what somebody does in a headline. */
const acts = (word: string): boolean =>
  word.endsWith('s') && wordClassOf(word.toLowerCase())?.main === 'v';

/** Where a space alone stands between them, the names tell: a headline in title case has some of them too. */
const FEWEST_WORDS = 4;
const FEWEST_KNOWN = 3;
const SHARE_KNOWN = 0.4;

/** What portals name their parts, beside topics. Lower case. */
const PARTS: ReadonlySet<string> = new Set(
  (
    'home|news|latest|top|farming|property|companies|economics|work|life|careers|motoring|motors|cars|deals|shop|' +
    'puzzles|games|crosswords|podcasts|podcast|video|videos|photos|events|community|people|magazine|live|' +
    'radio|tv|listen|watch|subscribe|newsletters|newsletter|search|menu|contact|about|advertise|classifieds|' +
    'reviews|recipes|wellness|family|parenting|homes|gardening|royals|showbiz|gossip|odd|weird|trending|' +
    'gaa|rugby|golf|racing|soccer|nfl|nba|mlb|nhl|nation|states|india|perspectives|research|startups|ai'
  ).split('|'),
);
