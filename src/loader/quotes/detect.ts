import type { Mention, Paragraph, Span } from '../../contract/article.ts';
import type { Sentence } from '../language/analyse.ts';
import { type Cue, findCues } from './detect/cues.ts';
import type { TokenRange } from './detect/subject.ts';
import type { Speech } from './speech.ts';

export interface SpeechSource {
  readonly paragraphs: readonly Paragraph[];
  /** The sentences of each paragraph. */
  readonly sentences: readonly (readonly Sentence[])[];
  readonly mentions: readonly Mention[];
}

/** Tells reported speech from narration, in the order of the text. */
export function detectSpeech({ paragraphs, sentences }: SpeechSource): Speech[] {
  return paragraphs.flatMap((_, paragraph) => speechOf(paragraph, sentences[paragraph] ?? []));
}

interface Cued {
  readonly sentence: Sentence;
  readonly cue: Cue | null;
  readonly place: 'after' | 'within' | 'before' | 'none';
}

function speechOf(paragraph: number, sentences: readonly Sentence[]): Speech[] {
  const cued = sentences.map((sentence) => cueOf(sentence));
  const speeches: Speech[] = [];
  let free = 0;
  cued.forEach(({ sentence, cue, place }, index) => {
    if (cue === null || place === 'none') return;
    const { tokens } = sentence;
    const at = (range: TokenRange): Span => ({
      paragraph,
      start: tokens[range.from]?.start ?? 0,
      end: tokens[range.to - 1]?.end ?? 0,
    });
    const span = (start: number, end: number): Span => ({ paragraph, start, end });
    const opensSentence = cue.clause.from === 0;
    const spans: Span[] = [];
    if (place === 'before') {
      const start = tokens[cue.clause.to];
      if (start !== undefined) spans.push(span(start.start, sentence.end));
    } else {
      const start =
        sentences[opensSentence ? Math.max(free, index - 1) : free]?.start ?? sentence.start;
      const end = opensSentence ? sentences[index - 1]?.end : tokens[cue.clause.from - 1]?.end;
      if (end !== undefined && end > start) spans.push(span(start, end));
      let last = index;
      while (last + 1 < cued.length && cued[last + 1]?.place === 'none') last++;
      const rest =
        place === 'within' ? tokens[cue.clause.to + 1]?.start : sentences[index + 1]?.start;
      const until = sentences[last]?.end;
      if (rest !== undefined && until !== undefined && until > rest) spans.push(span(rest, until));
      free = last + 1;
    }
    const [first] = spans;
    if (first === undefined) return;
    const direct = place !== 'before';
    speeches.push({
      kind: direct ? 'direct' : 'indirect',
      marks: direct ? { open: 'restored', close: 'restored' } : { open: 'none', close: 'none' },
      spans,
      quoted: [],
      cue: at(cue),
      subjects: cue.subjects.map(at),
      continues: null,
      certainty: 'likely',
      rule: `cue-${place}`,
    });
  });
  return speeches;
}

function cueOf(sentence: Sentence): Cued {
  const { tokens } = sentence;
  for (const cue of findCues(tokens)) {
    if (cue.subjects.length === 0) continue;
    const before = tokens[cue.clause.from - 1];
    const after = tokens[cue.clause.to];
    const parenthetical = before?.text === ',' || (before === undefined && cue.inverted);
    if (
      parenthetical &&
      (cue.kind === 'say' ||
        cue.kind === 'tell' ||
        cue.kind === 'write' ||
        cue.kind === 'add' ||
        cue.kind === 'ask')
    ) {
      const within = after?.text === ',' && tokens.length - cue.clause.to > 8 && !cue.inverted;
      return { sentence, cue, place: within ? 'within' : 'after' };
    }
    if (cue.kind === 'say' && !cue.inverted) return { sentence, cue, place: 'before' };
  }
  return { sentence, cue: null, place: 'none' };
}
