import type { Mention, Span } from '../../../contract/article.ts';
import { wordSet } from '../../language/word-set.ts';
import { standsAfterSpeech, verbClassOf } from '../detect/verbs.ts';
import type { Speech } from '../speech.ts';
import { describedSubject, firstOf, interruptedSubject, ownerOf } from './apart.ts';
import { beforeColon } from './before-colon.ts';
import { partOf } from './part.ts';
import { readPhrase } from './phrase.ts';
import { overlaps, spanOf, type Word, type Words } from './place.ts';
import type { SpanIndex } from './span-index.ts';

/**
 * The subject that stands right beside a speech's cue, or beside the speech where it has no cue, but
 * that the sentence's grammar alone did not give away: a known name or a personal pronoun next to
 * the verb. Null where there is none.
 */
export function neighbourOf(
  { cue, spans, subjects }: Speech,
  words: Words,
  spoken: SpanIndex<Span>,
): Span | null {
  if (cue !== null) {
    const verb = words.of(cue);
    const first = verb[0];
    const last = verb.at(-1);
    if (first === undefined || last === undefined) return null;
    const named = outside(spans, ownerOf(first, words) ?? before(first, words));
    if (named !== null) return named;
    const inverted = reports(last) && !HEARD.has(last.lemma);
    const following = inverted ? outside(spans, after(last, words)) : null;
    if (following !== null || subjects.length > 0) return following;
    const own = words.paragraphs[first.paragraph] ?? [];
    const shares = last.lower.endsWith('ing') || isPurpose(first, own);
    return outside(spans, mainSubject(first, words, spoken, shares));
  }
  const start = spans[0];
  const end = spans.at(-1);
  if (start === undefined || end === undefined) return null;
  const found = behind(end, words) ?? ahead(start, words);
  return outside(spans, found);
}

/** "Lee wrote separately to say that" */
function isPurpose(cue: Word, own: readonly Word[]): boolean {
  const to = own[cue.index - 1];
  if (to?.lower !== 'to' || to.partOfSpeech !== 'PART') return false;
  let at = to.index - 1;
  while (own[at]?.partOfSpeech === 'ADV') at--;
  return SENDING.has(own[at]?.lemma ?? '');
}

const SENDING = wordSet('write call phone telephone email e-mail tweet text ring');

function outside(spans: readonly Span[], found: Span | null): Span | null {
  return found !== null && !spans.some((own) => overlaps(own, found)) ? found : null;
}

/**
 * "People say X, said Lee": where an attribution closes the speech, it counts more than a verb before
 * it, which may be part of what was said. Null where none does.
 */
export function closingOf({ kind, cue, spans }: Speech, words: Words): Span | null {
  const start = spans[0];
  const end = spans.at(-1);
  if (kind === 'indirect' || cue === null || start === undefined || end === undefined) return null;
  if (cue.paragraph !== start.paragraph || cue.start > start.start) return null;
  const between = words.text({ ...cue, start: cue.end, end: start.start });
  if (between.includes(':')) return null;
  const covered = words.of(end);
  const open = covered.at(-1)?.text === ',' ? end : { ...end, end: end.end + 1 };
  return words.of(open).at(-1)?.text === ',' ? behind(end, words) : null;
}

/** "X, said Lee", "X, Lee said", and a quote that is signed: "X Ann Lee". */
function behind(end: Span, words: Words): Span | null {
  const own = words.paragraphs[end.paragraph] ?? [];
  const rest = own.filter(
    ({ start, partOfSpeech }) => start >= end.end && partOfSpeech !== 'PUNCT',
  );
  const [next] = rest;
  const last = rest.at(-1);
  // "…, and Lee has pledged", "…, while Lee joked": another clause
  if (next === undefined || last === undefined) return null;
  if (next.partOfSpeech === 'CCONJ' || CLAUSES.has(next.lower)) return null;
  if (reports(next)) return after(next, words);
  const name = nameAt(next, words);
  if (name !== undefined && rest.length > 1 && name.end >= last.end) return plain(name);
  const verb = own.find((word) => word.index > next.index && reports(word));
  if (verb === undefined || verb.sentence !== next.sentence) return null;
  const clause = own.slice(next.index, verb.index);
  const comma = clause.findIndex(({ text }) => /^[,(]$/.test(text));
  const phrase = clause
    .slice(0, comma < 0 ? clause.length : comma)
    .filter((word) => !isSkipped(word));
  if (clause.length > LONGEST_CLAUSE || phrase.some((word) => acts(word, words))) return null;
  const span = spanOf(phrase);
  return SUBJECTS.has(next.lower) || canSpeak(span, words) ? span : null;
}

/** "Lee said: X", "Said Lee: X". */
function ahead(start: Span, words: Words): Span | null {
  const own = words.paragraphs[start.paragraph] ?? [];
  const behindColon = own.findLast(
    ({ end, partOfSpeech }) => end <= start.start && partOfSpeech !== 'PUNCT',
  );
  if (behindColon === undefined || own[behindColon.index + 1]?.text !== ':') return null;
  for (let at = behindColon.index; at > behindColon.index - LONGEST_TITLE; at--) {
    const word = own[at];
    if (word === undefined || word.sentence !== behindColon.sentence) return null;
    if (reports(word)) return before(word, words) ?? after(word, words);
  }
  return beforeColon(behindColon, words);
}

/**
 * "In May Lee closed the dock, saying that": whom the sentence is about is also who speaks. `spoken`:
 * the spans of all speech, whose words do not count. `shares`: the form of the cue says that it has a subject elsewhere.
 */
function mainSubject(
  cue: Word,
  words: Words,
  spoken: SpanIndex<Span>,
  shares: boolean,
): Span | null {
  const { paragraph } = cue;
  const sentence = words
    .sentence(cue.sentence)
    .filter(
      ({ index, start, end }) =>
        index < cue.index && spoken.overlapping({ paragraph, start, end }).length === 0,
    );
  const shared = sharedWith(sentence, words);
  if (shared !== null || !(shares || isJoined(sentence))) return shared;
  let at = 0;
  while (LEADING.has(sentence[at]?.partOfSpeech ?? '')) {
    const fronted = FRONTING.has(sentence[at]?.partOfSpeech ?? '');
    at = fronted ? sentence.findIndex(({ text }, index) => index > at && text === ',') : at;
    if (at < 0) return firstSubject(sentence, words);
    at++;
  }
  const verb = sentence.findIndex(
    ({ partOfSpeech, text }, index) =>
      index > at && (/VERB|AUX/.test(partOfSpeech) || /[,(]/.test(text)),
  );
  const phrase = sentence.slice(at, verb < 0 ? sentence.length : verb);
  const [first] = phrase;
  if (first === undefined) return firstSubject(sentence, words);
  if (verb < 0) return null;
  if (SUBJECTS.has(first.lower)) return spanOf([first]);
  const span = spanOf(phrase);
  return canSpeak(span, words) ? span : null;
}

/** "Lee closed the dock and has said": a verb that is joined to another one. */
function isJoined(sentence: readonly Word[]): boolean {
  let last = sentence.length - 1;
  while (isSkipped(sentence[last])) last--;
  return sentence[last]?.partOfSpeech === 'CCONJ';
}

/** "In May Lee closed the dock": the first name that is a subject. */
function firstSubject(sentence: readonly Word[], words: Words): Span | null {
  for (const word of sentence) {
    if (SUBJECTS.has(word.lower)) return spanOf([word]);
    const name = nameAt(word, words);
    if (name !== undefined && /subject|speaker/.test(partOf(name, words))) return plain(name);
  }
  return null;
}

/**
 * "after she left and called it", "but he stays, saying": the subject of the clause that the cue is
 * joined to, where that is not the first one of the sentence.
 */
function sharedWith(sentence: readonly Word[], words: Words): Span | null {
  let last = sentence.length - 1;
  while (isSkipped(sentence[last])) last--;
  const joined = sentence[last]?.partOfSpeech === 'CCONJ';
  let commas = 0;
  for (let at = last; at >= 0; at--) {
    const word = sentence[at];
    if (word === undefined) break;
    commas += word.text === ',' ? 1 : 0;
    // "She remembers a boy who came and asked", but "He praised a boy who came and said"
    const relative = joined && commas === 0 && word.lower === 'who';
    if (
      relative &&
      !isPast(sentence.slice(0, at).find(({ partOfSpeech }) => partOfSpeech === 'VERB'))
    )
      return spanOf([word]);
    const joint = sentence[at - 1]?.partOfSpeech ?? '';
    const opens = joined ? /CCONJ|SCONJ|PUNCT/.test(joint) : joint === 'CCONJ';
    if (!opens) continue;
    if (SUBJECTS.has(word.lower)) return spanOf([word]);
    if (!joined) continue;
    const verb = sentence.findIndex(
      ({ partOfSpeech }, index) => index > at && index <= last && /VERB|AUX/.test(partOfSpeech),
    );
    // "in Ohio and in Amsel, Veldland, and said"
    if (verb < 0) continue;
    const name = nameAt(word, words);
    if (name !== undefined) return plain(name);
    // "As he left, a woman in the hall stood and shouted"
    const phrase = spanOf(sentence.slice(at, verb));
    const noun = word.partOfSpeech === 'DET' && readPhrase(phrase, words).kind === 'description';
    if (noun && canSpeak(phrase, words)) return phrase;
  }
  return null;
}

const isPast = (verb: Word | undefined): boolean =>
  verb !== undefined && verb.lower !== verb.lemma && !/(?:s|ing)$/.test(verb.lower);

/** Whether a phrase is headed by somebody or something that can speak. */
export function canSpeak(span: Span, words: Words): boolean {
  const phrase = readPhrase(span, words);
  if (phrase.kind === 'description') return phrase.head.kind !== 'thing';
  return phrase.kind !== 'unknown' || A_CAPITAL.test(words.text(span));
}

/** "Lee said", "Lee has often said": the name or pronoun before the verb. */
function before(verb: Word, words: Words): Span | null {
  const own = words.paragraphs[verb.paragraph] ?? [];
  let at = verb.index - 1;
  while (isSkipped(own[at])) at--;
  const word = own[at];
  if (word === undefined || word.sentence !== verb.sentence) return null;
  if (SUBJECTS.has(word.lower)) return spanOf([word]);
  for (let back = at; back > at - LONGEST_ADVERBIAL; back--) {
    const relative = own[back];
    if (relative === undefined || /VERB|AUX|PUNCT/.test(relative.partOfSpeech)) break;
    // "who in 2010 said"
    if (relative.lower === 'who') return spanOf([relative]);
  }
  const name = words.namesIn(word.paragraph).find(({ end }) => end === word.end);
  if (name === undefined) return interruptedSubject(word, words) ?? describedSubject(word, words);
  // "the union led by Lee said"
  const led = own[firstOf(name, words) - 1]?.partOfSpeech === 'ADP';
  return (led ? describedSubject(word, words) : null) ?? plain(name);
}

/** "said Lee", "said the old captain Lee": the name or pronoun after the verb. */
function after(verb: Word, words: Words): Span | null {
  const own = words.paragraphs[verb.paragraph] ?? [];
  const next = own[verb.index + 1];
  if (next !== undefined && SUBJECTS.has(next.lower)) return spanOf([next]);
  for (let at = verb.index + 1; at <= verb.index + LONGEST_TITLE; at++) {
    const word = own[at];
    if (word === undefined || word.sentence !== verb.sentence) return null;
    const name = nameAt(word, words);
    if (name !== undefined) return plain(name);
    if (!TITLE.has(word.partOfSpeech)) return null;
  }
  return null;
}

/** A verb, and no part of a name that was taken for one. */
function acts(word: Word, words: Words): boolean {
  if (word.partOfSpeech !== 'VERB') return false;
  return !words
    .namesIn(word.paragraph)
    .some(({ start, end }) => start <= word.start && word.end <= end);
}

const nameAt = (word: Word, words: Words): Mention | undefined =>
  words.namesIn(word.paragraph).find(({ start }) => start === word.start);

/** Whether it is a verb that may follow what it reports. */
export function reports({ lemma, partOfSpeech }: Word): boolean {
  const kind = partOfSpeech === 'VERB' ? verbClassOf(lemma) : null;
  return kind !== null && standsAfterSpeech(kind);
}

const isSkipped = (word: Word | undefined): boolean =>
  word !== undefined && (word.partOfSpeech === 'ADV' || word.partOfSpeech === 'AUX');

function plain({ paragraph, start, end }: Span): Span {
  return { paragraph, start, end };
}

const A_CAPITAL = /\p{Lu}/u;
/** What follows these is who was told. */
const HEARD = wordSet('tell remind assure inform notify');
const LEADING = wordSet('PUNCT CCONJ ADV ADP SCONJ VERB PART INTJ');
/** What a comma closes before the subject: "In May, ", "When asked, ". */
const FRONTING = wordSet('ADP SCONJ VERB PART');
const SUBJECTS = wordSet('i he she it we they');
const TITLE = wordSet('NOUN PROPN ADJ DET');
const CLAUSES = wordSet('while whereas although though because when after before since');
/** Words of a subject with its apposition, up to its verb. */
const LONGEST_CLAUSE = 30;
const LONGEST_ADVERBIAL = 5;
/** Words of a title between verb and name: "said the former harbour master Lee". */
const LONGEST_TITLE = 7;
