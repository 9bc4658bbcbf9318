import type { Cue } from './cues.ts';
import type { Line } from './cuts.ts';
import { subjectOfMainVerb } from './joined-subject.ts';
import { formOf } from './view.ts';
import type { TokenRange } from './phrase.ts';

/** "Lee said X and promised Y", "Lee has denied X but argues Y": the subjects of the verb before, which the cue shares. */
export function subjectsOfJoined(line: Line, cue: Cue): readonly TokenRange[] {
  const { tokens, cues } = line;
  let at = cue.from - 1;
  while (tokens[at]?.partOfSpeech === 'ADV') at--;
  if (!JOINS.has(tokens[at]?.lower ?? '')) return [];
  const tense = tenseOf(line, cue);
  const before = cues
    .slice(0, cues.indexOf(cue))
    .findLast((other) => REPORTS.has(other.kind) && other.subjects.length > 0 && !other.inverted);
  if (before !== undefined && tense !== null && tenseOf(line, before) === tense)
    return before.subjects;
  return before === undefined ? (subjectOfMainVerb(tokens, cue.from) ?? []) : [];
}

const JOINS: ReadonlySet<string> = new Set(['and', 'but']);

/** Classes of verbs of which what follows belongs to the same speaker. */
const REPORTS: ReadonlySet<Cue['kind']> = new Set<Cue['kind']>([
  'say',
  'claim',
  'tell',
  'add',
  'write',
  'judge',
  'call',
]);

/** "Has denied" is told in the present; null where the verb shows no tense. */
function tenseOf(line: Line, { from }: Cue): 'past' | 'present' | null {
  const form = formOf(line, from);
  const helper = line.tokens[from - 1]?.lower ?? '';
  if (form === 's' || (form === 'ed' && (helper === 'has' || helper === 'have'))) return 'present';
  return form === 'ed' ? 'past' : null;
}
