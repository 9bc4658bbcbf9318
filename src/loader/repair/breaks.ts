import type { Break } from '../../contract/article.ts';
import type { Certainty } from '../../contract/dump.ts';
import {
  CAPITAL,
  DIGIT,
  isAt,
  LETTER,
  NUMBER,
  SMALL,
  WHITE_SPACE,
} from '../language/characters.ts';

/** Where a paragraph begins that was glued to the one before it. UTF-16 code units. */
export interface Site extends Break {
  readonly at: number;
}

/** The closing marks that may follow a sentence's own end. */
const CLOSING = `["'”’)\\]>]{0,6}`;
/** The marks that may open a paragraph. */
const OPENING = `["'“‘(\\[<]{0,6}`;

/** Marks with no space behind them: few places, found fast, at which `GLUED` is then tried. */
const CLOSE_MARK = /[.?!…:)\]>"'”’](?=\S)/g;
/** A sentence's end with no space behind it; what follows is looked at one by one. */
const GLUED = new RegExp(
  `(?<=[\\p{L}\\p{N}%"'”’)\\]>},.?!]\\s?[.?!…:]{1,4}${CLOSING}|[)\\]])(?=${OPENING}[\\p{L}\\p{N}@#$€£{]|_|-\\s?\\p{Lu}|[~*•·]{1,3}\\s?\\p{Lu})`,
  'uy',
);

/** "___" and the like, which agencies put between parts. */
const RULE = /_{2,}\.?|~{2,}\.?/g;

/**
 * Abbreviations that a name, a number or a month's day follows. Before them a lost space is likelier
 * than a lost paragraph.
 */
const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Dr Sen Sens Rep Reps Gov Govs Gen Lt Col Capt Sgt Maj Adm Prof Rev Hon St Mt Ft vs v Nos ' +
    'Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Ph Op p pp cf al approx ca Messrs Mmes Atty Supt Pres Amb ' +
    'Cmdr Mssrs Spc Pfc Pvt Cpl Dep Asst Assoc Sec Treas Del'
  ).split(' '),
);
/** UTF-16 code units. */
const LONGEST_ABBREVIATION = Math.max(...[...OPEN_ABBREVIATIONS].map(({ length }) => length));
/** States as newspapers shorten them: a name goes on behind the first part ("W.Va."). */
const SPLIT_STATE = /(?:^|\s)[NSW]\.$/u;
/** Letters with full stops, of which a sentence may end in the last. */
const ACRONYM = /(?:^|[^\p{Lu}])(?:\p{Lu}\.)+$/u;
const ELLIPSIS = /\.{3,}["'”’)\]>]*$|…$/;

/** Two letters that stand for a place or body, and for nobody's first names. */
const PLACE_INITIALS = /(?:U\.[SKN]|E\.U|D\.C|L\.A|R\.I|[NS]\.[A-Z]|[AP]\.M)\.$/;

/** How much of the text before a site can matter to it. UTF-16 code units. */
const LOOKED_BACK = 80;
const LOOKED_AHEAD = 40;

/** The places where paragraphs were glued together, in order. `start`: where `text` begins in the dump. */
export function gluedParagraphs(text: string, start: number): Site[] {
  const sites = new Map<number, Site>();
  const add = (index: number, rule: string, certainty: Certainty): void => {
    if (index > 0 && index < text.length && !sites.has(start + index)) {
      sites.set(start + index, { at: start + index, rule, certainty });
    }
  };
  if (text.includes('__') || text.includes('~~')) {
    for (const { 0: rule, index } of text.matchAll(RULE)) {
      add(index, 'ruled-line', 'sure');
      add(index + rule.length, 'ruled-line', 'sure');
    }
  }
  let last = 0;
  CLOSE_MARK.lastIndex = 0;
  while (CLOSE_MARK.test(text)) {
    const index = CLOSE_MARK.lastIndex;
    GLUED.lastIndex = index;
    if (!GLUED.test(text)) continue;
    const before = text.slice(Math.max(0, index - LOOKED_BACK), index);
    const after = text.slice(index, index + LOOKED_AHEAD);
    const read = gluedSentence(before, after);
    if (read === null) continue;
    const place = placeOfMarks(text, index, last);
    last = Math.max(last, place);
    add(place, read.rule, read.certainty);
    const numbered = isAt(after, 0, DIGIT) ? LIST_NUMBER.exec(after)?.[0] : undefined;
    if (numbered !== undefined) add(index + numbered.length, 'glued-number', 'likely');
  }
  const signed: number[] = [];
  for (let index = 1; index < text.length; index++) {
    if (!isAt(text, index, CAPITAL) || !isCamelJoint(text, index)) continue;
    const rule = gluedSubhead(text, index);
    if (rule === SIGNED) signed.push(index);
    else if (rule !== null) add(index, rule, 'likely');
  }
  for (const index of signed) {
    const next = text.slice(index, index + LOOKED_AHEAD);
    if (signed.length >= MANY_SIGNED || STARTER.test(next)) add(index, SIGNED, 'likely');
  }
  return [...sites.values()].toSorted((a, b) => a.at - b.at);
}

/** A number that a list's item begins with. */
const LIST_NUMBER = /^\d{1,2}(?=\p{Lu}\p{Ll})/u;

/** A sentence's end that meets the next word: a lost paragraph, or part of a name, number or address? */
function gluedSentence(before: string, after: string): Break | null {
  const mark = lastMark(before);
  if (before.endsWith('.')) {
    if (!isAt(after, 0, CAPITAL) && isAddress(before, after)) return null;
    if (endsInAbbreviation(before)) return null;
    if (isAt(after, 0, DIGIT) && /\bNo\.$/.test(before)) return null;
    if (isAt(before, before.length - 2, CAPITAL) && ACRONYM.test(before)) {
      return afterAcronym(before, after);
    }
  }
  if ((before.endsWith('…') || before.includes('...')) && ELLIPSIS.test(before)) return null;
  const first = isAt(after, 0, LETTER) ? after : after.replace(/^["'“‘([]+/, '');
  if (first.startsWith('<')) {
    return isAt(first, 1, LETTER) ? { rule: 'glued-markup', certainty: 'likely' } : null;
  }
  if (mark !== '' && SENTENCE_MARKS.includes(mark)) return afterSentence(before, after, first);
  if (mark === ':') return afterColon(before, first);
  if (/[)\]]$/.test(before)) {
    if (/^[-~*•·]/.test(after)) return { rule: 'glued-bullet', certainty: 'likely' };
    return BRACKET_FOLLOWER.test(after) ? { rule: 'glued-bracket', certainty: 'likely' } : null;
  }
  return null;
}

const SENTENCE_MARKS = '.?!';
const BRACKET_FOLLOWER = /^\p{Lu}\p{L}+ /u;

/** Does a text end in an abbreviation that its own full stop follows? */
function endsInAbbreviation(before: string): boolean {
  const end = before.length - 1;
  let start = end;
  while (end - start <= LONGEST_ABBREVIATION && isAt(before, start - 1, LETTER)) start--;
  return end - start <= LONGEST_ABBREVIATION && OPEN_ABBREVIATIONS.has(before.slice(start, end));
}

/** The last character but for closing marks. */
function lastMark(before: string): string {
  let end = before.length;
  while (end > 0 && CLOSING_MARKS.includes(before.charAt(end - 1))) end--;
  return before.charAt(end - 1);
}

const CLOSING_MARKS = `"'”’)]>`;

function afterSentence(before: string, after: string, first: string): Break | null {
  if (isAt(first, 0, CAPITAL)) return { rule: 'glued-sentence', certainty: 'sure' };
  if (after.startsWith('_')) return { rule: 'ruled-line', certainty: 'sure' };
  if (/^[-~*•·]/.test(after)) return { rule: 'glued-bullet', certainty: 'likely' };
  if (/^[#{]|^[$€£]\d/.test(first)) return { rule: 'glued-sentence', certainty: 'likely' };
  // ".@name" is how a post begins that names somebody.
  if (first.startsWith('@')) {
    return isAt(before, before.length - 2, LETTER) && /[.?!]$/.test(before)
      ? { rule: 'glued-sentence', certainty: 'likely' }
      : null;
  }
  if (isAt(first, 0, NUMBER)) return beforeNumber(before, first);
  // A small letter begins a paragraph only where no abbreviation or address can hold both.
  if (/["”)\]>]$/.test(before) || /[?!]$/.test(before) || /^[([]/.test(after)) {
    return { rule: 'glued-small-letter', certainty: 'likely' };
  }
  return WORD_AND_STOP.test(before) && SMALL_WORD.test(first)
    ? { rule: 'glued-small-letter', certainty: 'likely' }
    : null;
}

const WORD_AND_STOP = /\p{L}{3,}\.$/u;
const SMALL_WORD = /^\p{Ll}+ /u;

/** "as follows:NAME", "12:05 p.m.:The", ":9:45 p.m.", ":1. ", but not "7:30", "Lee:2016". */
function afterColon(before: string, first: string): Break | null {
  const rule = 'glued-colon';
  if (/\d:$/.test(before) && /^\d/.test(first)) return null;
  if (/^[-~*•·]/.test(first)) return { rule: 'glued-bullet', certainty: 'likely' };
  if (/^\d{1,2}(?::\d\d)? [ap]\.?m\b|^\d{1,2}[.)]\s/i.test(first))
    return { rule, certainty: 'likely' };
  return BEFORE_COLON.test(before) && AFTER_COLON.test(first)
    ? { rule, certainty: 'likely' }
    : null;
}

const BEFORE_COLON = /(?:\p{Ll}|\p{Lu}{2}|[.)"”\d])\)?:["”]?$/u;
const AFTER_COLON = /^\p{Lu}[\p{L}’']*[ ,:]|^https?:/u;

/** In front of a small letter: web and mail addresses, file names, "Ph.D", "p.m.", versions: no space belongs into them. */
function isAddress(before: string, after: string): boolean {
  if (!ADDRESS_PART.test(before)) return false;
  let start = before.length;
  while (start > 0 && !isAt(before, start - 1, WHITE_SPACE)) start--;
  return (
    /^(?:https?:|www\.)|[/@]\S*\.$/i.test(before.slice(start)) ||
    /^(?:com|org|net|gov|edu|co|io|tv|info|ru|uk|us|eu|html?|php|pdf|jpg)\b/.test(after)
  );
}

const ADDRESS_PART = /[a-z0-9-]\.$/i;

/** "the U.S.The" is a break; "J.D.Vance" a name, "U.S.S.R." a word. */
function afterAcronym(before: string, after: string): Break | null {
  if (!CAPITALISED.test(after) || SPLIT_STATE.test(before)) return null;
  if (INITIAL.test(before))
    return STARTER.test(after) ? { rule: 'glued-acronym', certainty: 'likely' } : null;
  const twoInitials = TWO_INITIALS.test(before) && !PLACE_INITIALS.test(before);
  if (twoInitials && !STARTER.test(after)) return null;
  return { rule: 'glued-acronym', certainty: twoInitials ? 'likely' : 'sure' };
}

const CAPITALISED = /^["“‘(]*(?:\p{Lu}\p{Ll}|[AI] )/u;
const INITIAL = /(?:^|[^\p{L}.])\p{Lu}\.$/u;
const TWO_INITIALS = /(?:^|\s)(?:\p{Lu}\.){2}$/u;

/** "2015.1Name", "follow.6:05 p.m.", but not "3.5", "No.1". */
function beforeNumber(before: string, first: string): Break | null {
  const glued =
    WORD_AND_MARK.test(before) ||
    /[)\]"”%][.?!]?$/.test(before) ||
    (/\d\.$/.test(before) && LIST_NUMBER.test(first));
  return glued ? { rule: 'glued-number', certainty: 'likely' } : null;
}

const WORD_AND_MARK = /\p{L}{2,}[.?!]["”)]*$/u;

/** How many words before a joint must be capitalised for a subhead. */
const SUBHEAD_WORDS = 4;
const SENTENCE_START =
  /^(?:M(?:r|rs|s)|Dr|Sen|Rep|Gov)\.\s\p{Lu}|^\p{Lu}[\p{L}’']*,?\s(?:[\p{Ll}(]|(?:\p{Lu}[\p{L}.’']*,?\s){1,2}[\p{Ll}(\d])/u;
const SIGNATURE =
  /[.?!]["”)]*\s+\p{Lu}[\p{L}.’-]*\s(?:(?:\p{Lu}[\p{L}.’-]*|[vd][aeio]n?|la|bin|al)\s){0,2}\p{Lu}\p{Ll}+$/u;
const SIGNED = 'glued-signature';
/** Where so many names stand after a sentence and glued to a word, each signs what stands before it. */
const MANY_SIGNED = 3;
/** Words that begin a sentence and no name. */
const STARTER =
  /^(?:I|Im|Ive|Id|You|Youre|He|Hes|She|Shes|It|Its|We|Were|Weve|They|Theyre|The|A|An|This|That|These|Those|There|Theres|My|His|Her|Our|Their|In|On|At|As|If|But|And|So|For|From|With|By|To|Of|No|Not|When|While|What|Who|Why|How|Where|Just|Only|Maybe|Most|Mostly|Some|All|After|Before|During|Since|Because|Although|Though|Is|Are|Was|Do|Does|Did|Can|Will|Would|Should|Could|Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\b/;

/** Does a capital meet the word before it, or the last of some capitals begin a word? */
function isCamelJoint(text: string, index: number): boolean {
  if (isAt(text, index - 1, SMALL | DIGIT)) return true;
  return (
    isAt(text, index - 1, CAPITAL) &&
    isAt(text, index + 1, SMALL) &&
    LINE_IN_CAPITALS.test(text.slice(Math.max(0, index - LONGEST_CAPITALS), index + 1))
  );
}

/** "… OF THE UNIONHe": a line's last words in capitals, and the next one's first. */
const LINE_IN_CAPITALS = /\p{Lu}{3} \p{Lu}{4,21}$/u;
/** UTF-16 code units that such words take. */
const LONGEST_CAPITALS = 25;

/**
 * "… Uneasy History With RaceAt rallies …": a line in title case, or a name after a sentence, and
 * then a sentence. A joint word that the text has twice ("YouTube") is a word.
 */
function gluedSubhead(text: string, index: number): string | null {
  const after = text.slice(index, index + LOOKED_AHEAD);
  if (!SENTENCE_START.test(after) || /^[AP]M\b/.test(after)) return null;
  const before = text.slice(Math.max(0, index - LOOKED_BACK), index);
  const words = before.split(/\s+/).slice(-SUBHEAD_WORDS - 1);
  const own = words.at(-1) ?? '';
  if (CAPITALS.test(own)) return TWO_LETTERS.test(after) ? null : 'glued-subhead';
  if (!WORD_OR_NUMBER.test(own) || own === 'Mac') return null;
  const subhead =
    words.length > SUBHEAD_WORDS &&
    words.slice(-SUBHEAD_WORDS).every((word) => IN_TITLE_CASE.test(word));
  const rule = subhead ? 'glued-subhead' : SIGNATURE.test(before) ? SIGNED : null;
  if (rule === null) return null;
  const joint = own + (FIRST_WORD.exec(after)?.[0] ?? '');
  return text.indexOf(joint) === text.lastIndexOf(joint) ? rule : null;
}

const CAPITALS = /^\p{Lu}+$/u;
const TWO_LETTERS = /^\p{L}{2} /u;
const WORD_OR_NUMBER = /^\p{Lu}?\p{Ll}{2,}$|^\d+$/u;
const IN_TITLE_CASE = /^["“‘(]?[\p{Lu}\d]/u;
const FIRST_WORD = /^\p{L}+/u;

/**
 * Of the marks at a joint those that close belong to the paragraph before. A straight double mark
 * closes where one is open, or where no later one would close it. `last`: the joint before this one.
 */
function placeOfMarks(text: string, index: number, last: number): number {
  if (text[index - 1] !== '"' && text[index] !== '"') return index;
  const mark = text[index] === '"' ? index : index - 1;
  const from = Math.max(last, mark - LONGEST_QUOTE);
  const before = text.slice(from, mark).split('"').length - 1;
  if (before % 2 === 1) return mark + 1;
  const next = text.slice(mark + 1, mark + 1 + LONGEST_QUOTE);
  const closing = next.indexOf('"');
  const end = next.search(MARK_AND_CAPITAL);
  return closing >= 0 && (end < 0 || closing <= end + 1) ? mark : mark + 1;
}

const MARK_AND_CAPITAL = /[.?!]\p{Lu}/u;
/** A quotation does not run on for longer without a break. UTF-16 code units. */
const LONGEST_QUOTE = 2000;
