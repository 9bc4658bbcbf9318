import type { Span } from '../../../contract/article.ts';
import { WEEKDAYS } from '../../language/calendar.ts';
import { wordSet } from '../../language/word-set.ts';
import type { Speech } from '../speech.ts';
import { interruptedSubject, nameEndingWith } from './apart.ts';
import { reports } from './neighbour.ts';
import { overlaps, spanOf, type Word, type Words } from './place.ts';

/**
 * Who is said to speak within direct speech that was taken too far, over its own frame: "X, Lee said.
 * Y" without a cue, "X, Lee," before "said", and "Said" before "Lee: X". Null where nobody is. Only
 * names count: a pronoun may be the speaker's word for somebody else.
 */
export function insideOf({ kind, cue, spans }: Speech, words: Words): Span | null {
  const [start] = spans;
  const end = spans.at(-1);
  if (kind === 'indirect' || start === undefined || end === undefined) return null;
  if (cue === null) {
    for (const span of spans) {
      const found = framedIn(words.of(span), words);
      if (found !== null) return found;
    }
    return null;
  }
  const verb = words.of(cue)[0];
  if (verb === undefined || !reports(verb)) return null;
  if (cue.end <= start.start) return beforeColon(words.of(start), words);
  const tail = spans.find((span) => span.paragraph === cue.paragraph && cue.start - span.end === 1);
  return tail === undefined ? null : subjectBefore(verb, words);
}

/** ", Lee said." and ", said Lee" in the middle of what is spoken. */
function framedIn(own: readonly Word[], words: Words): Span | null {
  for (const word of own) {
    if (!reports(word)) continue;
    const next = words.paragraphs[word.paragraph]?.[word.index + 1];
    const closes = next === undefined || next.partOfSpeech === 'PUNCT' || CLOSING.has(next.lower);
    const found = (closes ? subjectBefore(word, words) : null) ?? subjectAfter(word, words);
    if (found !== null) return found;
  }
  return null;
}

/** The name before a verb, where its sentence up to the name is speech that a comma closes. */
function subjectBefore(verb: Word, words: Words): Span | null {
  const own = words.paragraphs[verb.paragraph] ?? [];
  const last = own[verb.index - 1];
  if (last === undefined || last.sentence !== verb.sentence) return null;
  const span = nameEndingWith(last, words) ?? interruptedSubject(last, words);
  return span != null && followsSpeech(span, verb, words) ? plain(span) : null;
}

function subjectAfter(verb: Word, words: Words): Span | null {
  const own = words.paragraphs[verb.paragraph] ?? [];
  if (!SPEECH_END.has(own[verb.index - 1]?.text ?? '')) return null;
  for (let at = verb.index + 1; at <= verb.index + LONGEST_TITLE; at++) {
    const word = own[at];
    if (word === undefined || word.sentence !== verb.sentence) return null;
    const name = words.namesIn(word.paragraph).find(({ start }) => start === word.start);
    if (name !== undefined) return plain(name);
    if (!TITLE.has(word.partOfSpeech)) return null;
  }
  return null;
}

/** Whether a comma, or the mark of a question, stands right before a name and its title. */
function followsSpeech(name: Span, verb: Word, words: Words): boolean {
  const own = words.paragraphs[name.paragraph] ?? [];
  let at = (words.of(name)[0]?.index ?? 0) - 1;
  while (own[at]?.sentence === verb.sentence && TITLE.has(own[at]?.partOfSpeech ?? '')) at--;
  return SPEECH_END.has(own[at]?.text ?? '') && own[at]?.sentence === verb.sentence;
}

function beforeColon(own: readonly Word[], words: Words): Span | null {
  const colon = own.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LONGEST_TITLE) return null;
  const name = nameEndingWith(own[colon - 1], words);
  const first = own[0];
  return name !== undefined && first !== undefined && overlaps(spanOf(own.slice(0, colon)), name)
    ? plain(name)
    : null;
}

function plain({ paragraph, start, end }: Span): Span {
  return { paragraph, start, end };
}

const SPEECH_END = wordSet(', ? ! ” "');
const TITLE = wordSet('NOUN PROPN ADJ DET');
/** What a frame goes on with: "said Monday", "said in an interview". */
const CLOSING = wordSet(`
  in at on during to after before by via yesterday today tonight later earlier ${WEEKDAYS}
`);
/** Words of a title between verb and name. */
const LONGEST_TITLE = 7;
