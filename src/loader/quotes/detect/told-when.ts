import { ACTS_OF_SPEECH } from './adjunct.ts';

/**
 * Where the words end that a report is of, in a text that holds no clause: "the mayor | in a tweet on Sunday", "the bill
 * | last week" tell by what, and when. UTF-16 code units.
 */
export function endOfReported(words: string): number {
  const medium = `${words} `.search(MEDIUM);
  const end = medium > 0 ? medium : words.length;
  const time = `${words.slice(0, end)} `.search(AT_LAST);
  return time > 0 ? time : end;
}

/** Sources of patterns that tell where or when somebody said it; each ends with a space. "On a call", "during the long debate". */
export const PLACE = "(?:[oi]n|at|during|by|through|via|before|after)\\s(?:[\\p{L}’'-]+\\s){1,4}";
/** "Yesterday", "late last night", "earlier this week". */
export const TIME =
  '(?:(?:yesterday|today|tonight|earlier|later|recently|again|this|last|late|early|\\p{Lu}\\p{Ll}+day|day|night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|fall|winter)\\s){1,4}';

const AT_LAST = new RegExp(`\\s(?:on\\s)?${TIME}$`, 'u');
const ACTS = [...ACTS_OF_SPEECH].join('|');
const MEDIUM = new RegExp(
  `\\s(?:(?:in|on|at|during|via|through)\\s(?:an?|another)\\s(?:[\\p{L}\\p{N}’'.-]+\\s){0,3}(?:${ACTS})\\s(?:(?:with|on|to|from|for|of|before)\\s.+\\s)?|on\\s(?:Twitter|Facebook|Instagram|YouTube|TikTok|Telegram|television|radio)\\s)(?:(?:on\\s)?${TIME})?$`,
  'u',
);
