import type { Line } from './lines.ts';

/** The places of lines that readers wrote below the text, with the buttons of each, under a label that says so. */
export function commentsIn(lines: readonly Line[]): ReadonlySet<number> {
  const replies = lines.flatMap(({ text }, index) =>
    text.length <= LONGEST_BUTTON && REPLY.test(text) ? [index] : [],
  );
  const [first] = replies;
  const last = replies.at(-1);
  if (first === undefined || last === undefined || replies.length < FEWEST) return NONE;
  const label = lines.findLastIndex(({ text }, index) => index < first && LABEL.test(text));
  if (label < 0 || first - label > LONGEST_COMMENT) return NONE;
  let end = last + 1;
  // under "Jo says:" stands what Jo says
  if (SAYS.test(lines[last]?.text ?? '')) end = Math.min(lines.length, end + 1);
  while (end < lines.length && BUTTON.test(lines[end]?.text ?? '')) end++;
  return new Set(lines.flatMap((_, index) => (index > label && index < end ? [index] : [])));
}

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
