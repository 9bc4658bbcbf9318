/**
 * A function of a word, or of another short text, that works out its answer once. The memory is bounded
 * (`most` texts of `longest` UTF-16 code units), so that a run over many dumps stays flat, and changes no answer.
 */
export function remembered<Value>(
  answerOf: (word: string) => Value,
  most: number = MOST_WORDS,
  longest: number = LONGEST_KEPT,
): (word: string) => Value {
  const answers = new Map<string, Value>();
  return (word) => {
    if (word.length > longest) return answerOf(word);
    const known = answers.get(word);
    if (known !== undefined) return known;
    const own = ownText(word);
    const answer = answerOf(own);
    if (answers.size >= most) answers.clear();
    answers.set(own, answer);
    return answer;
  };
}

const MOST_WORDS = 50_000;
/** For whole lines: the pages of a portal have many of their headlines in common. */
export const rememberedLine = <Value>(
  answerOf: (line: string) => Value,
): ((line: string) => Value) => remembered(answerOf, MOST_LINES_KEPT, LONGEST_LINE_KEPT);

const MOST_LINES_KEPT = 2000;
const LONGEST_LINE_KEPT = 280;

/** Longer texts are no headlines, and hardly come again. UTF-16 code units. */
const LONGEST_KEPT = 120;

/** V8 copies parts of a string up to this length; a longer one keeps the whole string in memory. */
const LONGEST_COPIED = 12;

/** A string that does not keep a longer one in memory, of which it may be a part. */
function ownText(text: string): string {
  return text.length > LONGEST_COPIED ? copyOf(text) : text;
}

/** A string of its own, however long the text that it is a part of. */
export function copyOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/**
 * The one string of these characters that the engine keeps for the names of properties. Two such are the same
 * text only where they are the same string, so that to compare them and to look them up takes no look at their
 * characters.
 */
export function internalised(text: string): string {
  return Object.keys({ [text]: null })[0] ?? text;
}
