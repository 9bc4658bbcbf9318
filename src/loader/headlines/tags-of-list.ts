import { wordClassOf } from '../language/lexicon.ts';
import { isKnownOutlet, isLabel, isLabelOfList, isTopicOrPlace } from './gazetteer.ts';
import { dashedTagOf, type Tags, tagsByDash, tagsOf } from './tags.ts';

/** The tags of each headline of a list: what a line does not tell alone, the others may. */
export function tagsOfList(headlines: readonly string[]): Tags[] {
  const own = headlines.map(tagsOf);
  const dashed = tagsByDash(headlines);
  const bracketed = headlines.map((headline, index) =>
    own[index]?.length === 0 ? inBrackets(headline) : null,
  );
  const brackets =
    own.some(({ length }) => length > 0) ||
    bracketed.filter((tags) => tags !== null).length >= LEAST_ALIKE;
  const labelled = headlines.filter((headline) => labelOf(headline, true) !== null).length;
  const sections = sectionsOf(headlines);
  const hashed = new Set(headlines.flatMap((headline) => hashedOf(headline)?.labels ?? []));
  return headlines.map((headline, index) => {
    const tags = own[index] ?? NONE;
    if (tags.length > 0) return withLabel(headline, tags);
    const byDash = dashed ? dashedTagOf(headline) : NONE;
    if (byDash.length > 0) return byDash;
    return (
      (brackets ? bracketed[index] : null) ??
      labelOf(headline, labelled >= LEAST_ALIKE) ??
      sectionOf(headline, sections) ??
      (hashed.size >= LEAST_ALIKE ? hashedOf(headline) : null) ??
      NONE
    );
  });
}

/** "[Norland] WATCH: …". */
function withLabel(headline: string, { labels, length }: Tags): Tags {
  const label = labelOf(headline.slice(length), false) ?? NONE;
  return { labels: [...labels, ...label.labels], length: length + label.length };
}

const NONE: Tags = { labels: [], length: 0 };
/** So many lines of one form, and the list has it. */
const LEAST_ALIKE = 2;

const CAPITAL_WORD = "\\p{Lu}[\\p{L}\\p{N}.&'’-]*";
/** "(Rugby) Eastport …": up to four capitalised words before what begins as a headline does, brands too ("iPhone"). */
const BRACKETED = new RegExp(
  `^\\(\\s*(${CAPITAL_WORD}(?: (?:${CAPITAL_WORD}|&|and|of|the)){0,3})\\s*\\)\\s+(?=[‘“'"]?(?:[\\p{Lu}\\p{N}$€£]|\\p{Ll}\\p{Lu})\\S* \\S+ \\S)`,
  'u',
);

/** "(Almost) Everything …" is no tag: one ends with a noun or a name. */
function inBrackets(headline: string): Tags | null {
  if (!headline.startsWith('(')) return null;
  const [taken = '', label = ''] = BRACKETED.exec(headline) ?? [];
  // Who reported it is none either.
  if (label === '' || isKnownOutlet(label)) return null;
  const last = label.slice(label.lastIndexOf(' ') + 1).toLowerCase();
  const kind = wordClassOf(last)?.main ?? 'n';
  return kind === 'n' || kind === 'e' ? { labels: [label], length: taken.length } : null;
}

/** "WATCH: Ferry Crew …". */
const BEFORE_COLON = /^(\p{Lu}[\p{L}&’' -]{2,20}):\s+(?=\S+ \S)/u;

/** A word for what a piece is; `listed`: also those that only a list with more of them tags by. */
function labelOf(headline: string, listed: boolean): Tags | null {
  if (!headline.includes(':')) return null;
  const [taken = '', label = ''] = BEFORE_COLON.exec(headline) ?? [];
  if (label === '') return null;
  const tags = isLabel(label) || (listed && isLabelOfList(label));
  return tags ? { labels: [label], length: taken.length } : null;
}

/** "#Harbor Ferry crew rescues …", but not "#SaveThePier Is …": behind a topic stands what begins as a headline does. */
const HASHED =
  /^#(\p{L}[\p{L}\p{N}_]*)(?:\s*[:|–—-])?\s+(?!(?:Is|Are|Was|Were|Has|Have|Had|Will|Can|May|And|Or|In|On|At|For|Of|To|Goes|Gets) )(?=[‘“'"]?[\p{Lu}\p{N}]\S* \S+ \S)/u;

function hashedOf(headline: string): Tags | null {
  if (!headline.startsWith('#')) return null;
  const [taken = '', label = ''] = HASHED.exec(headline) ?? [];
  return label === '' ? null : { labels: [label], length: taken.length };
}

/** "UK news | Rail strikes …": up to three words, not all with a capital. */
const SECTION = /^(\p{Lu}[\p{L}\p{N}&’'-]*(?: [\p{L}\p{N}&’'-]+){0,2})\s*\|\s+(?=\S+ \S+ \S+ \S)/u;
/** What names of sections end with, beside topics. */
const SECTION_NOUN = /^(?:news|crisis|cup|league|affairs|life)$/;

function sectionsOf(headlines: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const headline of headlines) {
    const label = headline.includes('|') ? SECTION.exec(headline)?.[1] : undefined;
    if (label === undefined) continue;
    if (seen.has(label)) again.add(label);
    seen.add(label);
  }
  return again;
}

/** A section that a topic ends, or that the list has again, or that a headline and an outlet follow. */
function sectionOf(headline: string, again: ReadonlySet<string>): Tags | null {
  if (!headline.includes('|')) return null;
  const [taken = '', label = ''] = SECTION.exec(headline) ?? [];
  if (label === '') return null;
  const last = label.slice(label.lastIndexOf(' ') + 1).toLowerCase();
  const between = headline.slice(taken.length, headline.lastIndexOf('|'));
  const isSection =
    SECTION_NOUN.test(last) ||
    isTopicOrPlace(last) ||
    again.has(label) ||
    between.trim().split(/\s+/).length >= WORDS_OF_HEADLINE;
  return isSection ? { labels: [label], length: taken.length } : null;
}

/** As many words make a headline between two bars. */
const WORDS_OF_HEADLINE = 4;
