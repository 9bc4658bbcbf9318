import type { Mention } from '../../../contract/article.ts';
import { isLabel } from '../../headlines/gazetteer.ts';
import { markedStretches, type Stretch } from './marks.ts';
import { LONGEST_ROLE, namesRole, SMALL } from './role.ts';
import { BASE_FORMS, mayReport, PLURALS, VERBS } from './verbs.ts';
import { type HeadlineWord, isClause, wordsOf } from './words.ts';

/** Speech that a headline reports: what, who by (words not yet resolved), and why we think so. */
export interface HeadlineSpeech {
  readonly content: Stretch;
  readonly marked: boolean;
  readonly subject: Stretch;
  readonly cue: Stretch | null;
  readonly rule: string;
}

/**
 * The reported speech of a headline, its decks (parted by ";") read one by one. What stands behind a last
 * bar may be an outlet that nobody knew: it says nothing.
 */
export function frameSpeech(headline: string, mentions: readonly Mention[]): HeadlineSpeech[] {
  const bar = headline.search(LAST_BAR);
  const text = bar < 0 ? headline : headline.slice(0, bar);
  const stretches = markedStretches(text);
  return decksOf(text).flatMap((deck) => {
    const marked = stretches.filter(({ start, end }) => start >= deck.start && end <= deck.end);
    const colon = atColon(text, deck, marked, mentions);
    if (colon === null) return atVerb(text, deck, marked, mentions);
    return colon.marked ? [colon] : [colon, ...partsOf(colon, marked, mentions)];
  });
}

const LAST_BAR = /\s+\|[^|]*$/;

/** Words in marks within what is reported are quoted by the same speaker. */
function partsOf(
  whole: HeadlineSpeech,
  marked: readonly Stretch[],
  mentions: readonly Mention[],
): HeadlineSpeech[] {
  return marked
    .filter(({ start, end }) => start >= whole.content.start && end <= whole.content.end)
    .filter((piece) => !isName(piece, mentions))
    .map((content) => ({ ...whole, content, marked: true, rule: 'part in marks' }));
}

function decksOf(text: string): Stretch[] {
  const decks: Stretch[] = [];
  let start = 0;
  for (let index = text.indexOf('; '); index >= 0; index = text.indexOf('; ', start)) {
    decks.push({ start, end: index });
    start = index + 2;
  }
  decks.push({ start, end: text.length });
  return decks;
}

/** "‘Words’: Name", "Name: ‘Words’", "Name: Words", "Name to Name: Words". */
function atColon(
  text: string,
  deck: Stretch,
  marked: readonly Stretch[],
  mentions: readonly Mention[],
): HeadlineSpeech | null {
  const [first] = marked;
  const head = text.slice(deck.start, deck.end);
  if (first !== undefined && first.start === deck.start + 1) {
    const tail = /^[’”'"]\s*[:–—-]+\s+/.exec(text.slice(first.end, deck.end));
    if (tail !== null) {
      const subject = { start: first.end + tail[0].length, end: deck.end };
      return { content: first, marked: true, subject, cue: null, rule: 'marks before a colon' };
    }
  }
  const colon = /:\s+/.exec(head);
  if (
    colon === null ||
    marked.some((m) => m.start <= deck.start + colon.index && deck.start + colon.index < m.end)
  )
    return null;
  const phrase = { start: deck.start, end: deck.start + colon.index };
  const from = phrase.end + colon[0].length;
  const about = / (?:on|to) /i.exec(text.slice(phrase.start, phrase.end));
  const subject = about === null ? phrase : { ...phrase, end: phrase.start + about.index };
  const quoted = marked.find(({ start }) => start === from + 1);
  const whole = quoted !== undefined && /^[’”'"]?\s*[.!?]?$/.test(text.slice(quoted.end, deck.end));
  if (whole) {
    return speaksAtAll(text, subject, mentions) || namesRole(text, subject)
      ? { content: quoted, marked: true, subject, cue: null, rule: 'colon before marks' }
      : null;
  }
  const content = { start: from, end: deck.end };
  const role = namesRole(text, subject);
  if (!role && !namesSpeaker(text, subject, mentions)) return null;
  if (!isClause(text, content, mentions) && !addresses(text, content)) return null;
  return { content, marked: false, subject, cue: null, rule: 'colon after a name' };
}

/** "Name", "Name to Name" or "Name on Something": words that can speak before a colon. */
function namesSpeaker(text: string, subject: Stretch, mentions: readonly Mention[]): boolean {
  const mention = mentions.find(({ start }) => start === subject.start);
  if (
    mention !== undefined &&
    /^(?:$| (?:to|at|in) \S)/i.test(text.slice(mention.end, subject.end))
  ) {
    return true;
  }
  const titled = mentions.find(({ start, end }) => start > subject.start && end === subject.end);
  if (titled === undefined || titled === mention) return false;
  const title = wordsOf(text, { start: subject.start, end: titled.start });
  const named = mentions.some(({ start, end }) => start >= subject.start && end < titled.start);
  return title.length < LONGEST_ROLE && !named && !title.some(({ lower }) => SMALL.has(lower));
}

/** Before words in marks any short phrase may speak, but for labels of a series. */
function speaksAtAll(text: string, subject: Stretch, mentions: readonly Mention[]): boolean {
  const words = wordsOf(text, subject);
  if (isLabel(text.slice(subject.start, subject.end))) return false;
  const named = mentions.some(({ start, end }) => start >= subject.start && end <= subject.end);
  return named || (words.length > 1 && words.length <= LONGEST_ROLE);
}

/** Commands and wishes speak to somebody. */
const addresses = (text: string, { start, end }: Stretch): boolean =>
  wordsOf(text, { start, end }).some(({ lower }) =>
    /^(?:i|we|us|my|our|you|your|let['’]?s)$/.test(lower),
  );

/** "Name Says Words", "Words, Name Says", "Name Warns of ‘Words’". */
function atVerb(
  text: string,
  deck: Stretch,
  marked: readonly Stretch[],
  mentions: readonly Mention[],
): HeadlineSpeech[] {
  if (!mayReport(text.slice(deck.start, deck.end))) return [];
  const words = wordsOf(text, deck);
  const found: HeadlineSpeech[] = [];
  for (const [index, verb] of words.entries()) {
    if (marked.some(({ start, end }) => start <= verb.start && verb.end <= end)) continue;
    const takes = VERBS.get(verb.lower);
    if (takes === undefined) continue;
    const inverted = takes === 'names' ? null : atInversion(text, deck, verb, marked, mentions);
    if (inverted !== null) return [inverted];
    const subject = subjectBefore(text, words, index, deck, mentions);
    if (subject === null) continue;
    const last = index === words.length - 1;
    const cue = { start: verb.start, end: verb.end };
    const before = contentBefore(text, deck, subject);
    if ((last || TAILS.test(text.slice(verb.end, deck.end))) && before !== null) {
      if (takes === 'names') continue;
      const inMarks = marked.find(
        ({ start, end }) => start === before.start + 1 && end >= before.end - 2,
      );
      found.push({
        content: inMarks ?? before,
        marked: inMarks !== undefined,
        subject,
        cue,
        rule: 'verb after',
      });
      return found;
    }
    if (!opensDeck(text, deck, subject)) continue;
    const content = contentAfter(text, words, index, deck, mentions);
    const inner = marked.filter(({ start }) => start > verb.end);
    if (content !== null && takes !== 'names') {
      const quoted = inner.find(
        ({ start, end }) => start <= content.start + 1 && end >= content.end - 1,
      );
      if (quoted !== undefined) {
        return [{ content: quoted, marked: true, subject, cue, rule: 'verb before marks' }];
      }
      const clause = takes === 'anything' || isClause(text, content, mentions);
      if (clause) found.push({ content, marked: false, subject, cue, rule: 'verb before' });
    }
    for (const piece of inner) {
      if (isName(piece, mentions)) continue;
      found.push({ content: piece, marked: true, subject, cue, rule: 'part in marks' });
    }
    if (found.length > 0) return found;
  }
  return found;
}

/** "Words, Says Name": the verb between a comma or a closing mark and who closes the deck. */
function atInversion(
  text: string,
  deck: Stretch,
  verb: HeadlineWord,
  marked: readonly Stretch[],
  mentions: readonly Mention[],
): HeadlineSpeech | null {
  const before = contentBefore(text, deck, verb);
  const from = verb.end + 1;
  const subject = { start: from, end: deck.end };
  if (before === null || from >= deck.end) return null;
  const named = mentions.some(({ start, end }) => start === from && end === deck.end);
  if (!named && !namesRole(text, subject) && !namesSpeaker(text, subject, mentions)) return null;
  const inMarks = marked.find(
    ({ start, end }) => start === before.start + 1 && end >= before.end - 2,
  );
  const cue = { start: verb.start, end: verb.end };
  const content = inMarks ?? before;
  return { content, marked: inMarks !== undefined, subject, cue, rule: 'verb before the speaker' };
}

/** The subject opens the deck, but for "But" or a label like "The Latest:". */
const opensDeck = (text: string, deck: Stretch, { start }: Stretch): boolean =>
  /^(?:[^,:]*: )?(?:(?:but|and|yet) )?$/i.test(text.slice(deck.start, start));

/** A name that stands in marks by itself is no speech. */
const isName = (piece: Stretch, mentions: readonly Mention[]): boolean =>
  mentions.some(({ start, end }) => start === piece.start && end === piece.end);

/** The phrase before a verb: a name or a role, from the deck's start or the last comma on. */
function subjectBefore(
  text: string,
  words: readonly HeadlineWord[],
  index: number,
  deck: Stretch,
  mentions: readonly Mention[],
): Stretch | null {
  const verb = words[index];
  const last = words[index - 1];
  if (verb === undefined || last === undefined) return null;
  if (/[’']s?$/.test(last.text) || text.slice(last.end, verb.start).trim() !== '') return null;
  if (NOT_LAST.has(last.lower)) return null;
  const parted = /(?:[,:] |[,?!.][’”'"] |^)(?:(?:but|and|yet) )?[^,:]*$/i.exec(
    text.slice(deck.start, last.start),
  );
  const lead =
    /^(?:[,:] |[,?!.][’”'"] )?(?:(?:but|and|yet) )?/i.exec(parted?.[0] ?? '')?.[0].length ?? 0;
  const start = deck.start + (parted?.index ?? 0) + lead;
  const subject = { start, end: last.end };
  const named = mentions.some((m) => m.start >= start && m.end === last.end);
  const plain = wordsOf(text, subject);
  if (plain.length > (named ? LONGEST_NAME : LONGEST_ROLE)) return null;
  if (!named && BASE_FORMS.has(verb.lower) && !/s$/i.test(last.lower) && !PLURALS.has(last.lower))
    return null;
  const [first] = plain;
  if (first === undefined || LEADS_AWAY.has(first.lower)) return null;
  return plain.some(({ lower }) => SMALL.has(lower)) && !named ? null : subject;
}

function contentBefore(text: string, deck: Stretch, subject: Stretch): Stretch | null {
  if (subject.start === deck.start) return null;
  const before = text.slice(deck.start, subject.start);
  const mark = /(?<=[,?!’”'"]),?\s+$|,\s+$/.exec(before);
  return mark === null ? null : { start: deck.start, end: deck.start + mark.index };
}

/** What follows the verb; after "tells" whom it was told is passed over. */
function contentAfter(
  text: string,
  words: readonly HeadlineWord[],
  index: number,
  deck: Stretch,
  mentions: readonly Mention[],
): Stretch | null {
  let next = index + 1;
  const verb = words[index];
  if (verb === undefined) return null;
  if (/^(?:tells?|told)$/.test(verb.lower)) {
    const told = mentions.find(({ start }) => start === words[next]?.start);
    const after = words.findIndex(({ start }) => told !== undefined && start >= told.end);
    if (after < 0) return null;
    next = after;
  }
  if (words[next]?.lower === 'that') next++;
  const first = words[next];
  if (first === undefined || NO_CONTENT.has(first.lower)) return null;
  const opening = /[‘“"']$/.test(text.slice(0, first.start)) ? 1 : 0;
  return { start: first.start - opening, end: deck.end };
}

/** What may follow the verb when it closes the headline: "Officials Say in Report". */
const TAILS = /^\s*(?:in|at|on|after|during|amid)\s(?:\S+\s?){1,4}$|^[.!]?$/i;
const NOT_LAST = new Set(
  'to will would can could may might must who that not never and or of as'.split(' '),
);
/** "Says Goodbye to", "Demands for": nothing is reported. */
const NO_CONTENT = new Set(
  'of for on against about over goodbye yes no something nothing'.split(' '),
);
/** "As", "If": what follows is no main clause. */
const LEADS_AWAY = new Set(
  "as if when while because after before how why what where don’t don't do let".split(' '),
);
const LONGEST_NAME = 9;
