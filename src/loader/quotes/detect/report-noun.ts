import type { Token } from '../../language/analyse.ts';
import { isMistakenVerb } from './mistaken-verbs.ts';
import type { TokenRange } from './phrase.ts';
import { verbClassOf } from './verbs.ts';
import type { WordEntry } from './word-entry.ts';
import { REPORT_NOUNS } from './words.ts';

/**
 * "her claim that", "their support for": where the phrase of a noun begins that stands for an act of speech or thought,
 * and whose that act is. Null for any other noun.
 */
export function reportNoun(
  tokens: readonly Token[],
  { reportNoun: known }: WordEntry,
  index: number,
): { readonly from: number; readonly owners: readonly TokenRange[] } | null {
  if (!known && !REPORT_NOUNS.has(tokens[index]?.lemma ?? '')) return null;
  if (isMistakenVerb(tokens, index)) return null;
  const link = tokens[index + 1]?.lower ?? '';
  if (!TAKES_CONTENT.has(link) || (link === 'for' && WITH_DEEDS.has(tokens[index]?.lemma ?? ''))) {
    return null;
  }
  if (link === 'that' && (isRelative(tokens, index + 1) || isMedium(tokens, index))) return null;
  let from = index;
  while (from > 0 && tokens[from - 1]?.partOfSpeech === 'ADJ') from--;
  const owner = tokens[from - 1];
  if (owner?.partOfSpeech === 'DET' || (owner !== undefined && OWNERS.has(owner.lower))) from--;
  const owned = owner !== undefined && OWNERS.has(owner.lower);
  return { from, owners: owned ? [{ from, to: from + 1 }] : [] };
}

/** "clarified in a press note that", "told the paper after the vote that": a verb before it reports, and the noun tells where or when. */
function isMedium(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  let hangs = false;
  for (; PHRASE.has(tokens[at]?.partOfSpeech ?? ''); at--) {
    if (tokens[at]?.partOfSpeech === 'ADP') hangs = tokens[at]?.lower !== 'of' || hangs;
  }
  const verb = tokens[at];
  return hangs && verb?.partOfSpeech === 'VERB' && REPORTING.has(verbClassOf(verb.lemma) ?? '');
}

const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP', 'PRON']);
const REPORTING: ReadonlySet<string> = new Set(['say', 'tell', 'claim', 'add', 'write']);

/** "the agreement that they reached in May", "the speech that she gave": what the verb behind "that" has as its object. */
function isRelative(tokens: readonly Token[], that: number): boolean {
  for (let at = that + 2; at < Math.min(tokens.length, that + LONGEST_SUBJECT); at++) {
    const token = tokens[at];
    if (token === undefined || token.partOfSpeech === 'PUNCT') return false;
    if (token.partOfSpeech !== 'VERB') continue;
    const next = tokens[at + 1];
    const open = next === undefined || /ADP|PUNCT|CCONJ/.test(next.partOfSpeech);
    return open && MADE.has(token.lemma);
  }
  return false;
}

/** Tokens. */
const LONGEST_SUBJECT = 10;
/** What is done with an act of speech. */
const MADE: ReadonlySet<string> = new Set(
  `accept broker cause cite deliver draft draw face follow generate get give hear hold issue make negotiate offer publish
   raise reach read receive release repeat send share sign spark write`.split(/\s+/),
);

/** "charges for brewing gin" tell what somebody did, not what somebody says. */
const WITH_DEEDS: ReadonlySet<string> = new Set(['charge', 'charges']);
const TAKES_CONTENT = new Set([
  'that',
  'of',
  'for',
  'to',
  'about',
  'on',
  'against',
  'in',
  ':',
  'as',
]);
export const OWNERS: ReadonlySet<string> = new Set([
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'your',
]);
