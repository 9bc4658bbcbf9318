import type { Line } from './lines.ts';

/** The places of lines that readers wrote below the text, with the buttons of each, under a label that says so. */
export function commentsIn(lines: readonly Line[]): ReadonlySet<number> {
  const labels = lines.flatMap(({ text }, index) => (LABEL.test(text) ? [index] : []));
  const top = labels.find((index) => standsBelowText(lines, index));
  if (top === undefined) return NONE;
  const replies = lines.flatMap(({ text }, index) =>
    index > top && text.length <= LONGEST_BUTTON && REPLY.test(text) ? [index] : [],
  );
  const [first] = replies;
  const last = replies.at(-1);
  if (first === undefined || last === undefined || replies.length < FEWEST) return NONE;
  const label = labels.findLast((index) => index < first) ?? top;
  if (first - label > LONGEST_COMMENT) return NONE;
  let end = last + 1;
  // under "Jo says:" stands what Jo says
  if (SAYS.test(lines[last]?.text ?? '')) end = Math.min(lines.length, end + 1);
  while (end < lines.length && BUTTON.test(lines[end]?.text ?? '')) end++;
  return new Set(lines.flatMap((_, index) => (index > label && index < end ? [index] : [])));
}

/** "42 comments" stands above many a text too, and what follows it there is the text. */
function standsBelowText(lines: readonly Line[], label: number): boolean {
  let length = 0;
  for (const { text } of lines.slice(0, label)) if (SENTENCE_END.test(text)) length += text.length;
  return length >= SHORTEST_TEXT;
}

const SENTENCE_END = /[.?!]["”’')]*$/;
/** UTF-16 code units. */
const SHORTEST_TEXT = 150;

const NONE: ReadonlySet<number> = new Set();
const FEWEST = 2;
/** UTF-16 code units. */
const LONGEST_BUTTON = 60;
/** In lines, with who wrote it and when. */
const LONGEST_COMMENT = 16;

const LABEL =
  /^(?:(?:all |reader |readers['’] |recent |top )?comments?(?:(?: ?[:·|-])? ?\(?\d[\d,]*\)?)?:?|\d[\d,]* (?:comments?|responses|replies|thoughts)\b.{0,140}|the comments below\b.{0,60}|(?:join the |the )?(?:conversation|discussion)|have your say|sort(?:ed)? by\b.{0,60}|(?:most|top|best) (?:liked|rated|recommended)|leave a (?:comment|reply)|comments are (?:now )?(?:closed|open)\b.{0,60})$/i;
const REPLY =
  /^click to rate$|^.{2,40} says:$|^(?:(?:like|share|upvote|\d+)\W{1,3})*reply(?:\W{1,3}(?:report|share|flag|like|quote|\d+|edit))*$/i;
const SAYS = /says:$/;
const BUTTON =
  /^(?:reply|report(?: (?:comment|abuse|this))?|flag|like|share|quote|recommend|up ?vote|down ?vote|score:? ?-?\d+|\d+ (?:likes?|replies|votes?)|-?\d+|(?:show|view|load|see|read) (?:\d+ |all |more |the )*(?:comments?|replies|responses))$/i;
