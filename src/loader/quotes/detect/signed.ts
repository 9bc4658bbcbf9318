import type { Span } from '../../../contract/article.ts';
import type { Token } from '../../language/analyse.ts';
import type { Speech } from '../speech.ts';
import type { Line } from './cuts.ts';

/**
 * Statements that are signed, as readers' comments and letters are: paragraphs that each end in a sentence which is
 * no more than a name, or have such a line behind them that begins with a dash. None where fewer are signed than a list of them would be.
 */
export function signedSpeech(lines: readonly Line[]): Speech[] {
  const paragraphs = paragraphsOf(lines);
  const signed = paragraphs.flatMap((own, index) => statementOf(own, paragraphs[index - 1]) ?? []);
  const first = signed[0]?.spans[0]?.paragraph ?? 0;
  const last = signed.at(-1)?.subjects[0]?.paragraph ?? 0;
  return signed.length >= Math.max(FEWEST_SIGNED, (last - first + 1) * LEAST_SHARE) ? signed : [];
}

/** One paragraph that ends in a name may be anything, and so may two. */
const FEWEST_SIGNED = 3;
/** Captions and headings may stand between signed statements, and signatures in lines of their own. */
const LEAST_SHARE = 0.4;

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of lines) (paragraphs[line.paragraph] ??= []).push(line);
  return paragraphs;
}

function statementOf(own: readonly Line[], before: readonly Line[] | undefined): Speech | null {
  const signature = own.at(-1);
  const subject = signature === undefined ? null : nameOf(signature);
  if (subject === null) return null;
  const dashed = DASH.test(signature?.tokens[0]?.text ?? '');
  // A name alone in its line may head what follows.
  const stated = own.length > 1 ? own.slice(0, -1) : dashed ? (before ?? []) : [];
  const [first] = stated;
  const start = first?.tokens[0]?.start;
  const end = stated.at(-1)?.tokens.at(-1)?.end;
  if (first === undefined || start === undefined || end === undefined) return null;
  if (!stated.some(({ tokens }) => tokens.some(isVerb))) return null;
  return {
    kind: 'direct',
    marks: NO_MARKS,
    spans: [{ paragraph: first.paragraph, start, end }],
    quoted: [],
    cue: null,
    subjects: [subject],
    continues: null,
    certainty: 'likely',
    rule: 'signed',
  };
}

const isVerb = ({ partOfSpeech }: Token): boolean =>
  partOfSpeech === 'VERB' || partOfSpeech === 'AUX';

/** The signature tells where the words end: no marks were lost. */
const NO_MARKS = { open: 'none', close: 'none' } as const;

/** The name that a sentence is, of two words at least; behind a dash also one with more about its bearer. Else null. */
function nameOf({ tokens, paragraph }: Line): Span | null {
  const from = DASH.test(tokens[0]?.text ?? '') ? 1 : 0;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const to = from === 1 && comma > 0 && tokens.length <= LONGEST_SIGNATURE ? comma : tokens.length;
  const words = tokens.slice(from, to).filter(({ partOfSpeech }) => partOfSpeech !== 'PUNCT');
  if (words.length < SHORTEST_NAME || words.length > LONGEST_NAME) return null;
  if (!words.every(({ text, lower }) => NAME_WORD.test(text) && !CREDITED.has(lower))) return null;
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || !CAPITAL.test(last.text)) return null;
  return { paragraph, start: first.start, end: last.end };
}

const DASH = /^(?:--?|[–—])$/;
/** Tokens. */
const LONGEST_SIGNATURE = 14;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 5;
/** Words in the names of those whose pictures captions credit. */
const CREDITED: ReadonlySet<string> = new Set(
  'images getty press reuters afp photo photos pictures agency news media staff service'.split(' '),
);
const CAPITAL = /^\p{Lu}/u;
const NAME_WORD = /^(?:\p{Lu}[\p{L}.’'-]*|[vd][aeio]n?|del|der|den|la|al|el|bin|y)$/u;
