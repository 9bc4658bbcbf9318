import type { Title } from '../../contract/article.ts';
import { RepairDescriptions } from './repair-mark.tsx';
import { cutParagraph, repairsIn, type Segment } from './segments.ts';
import { ParagraphWords } from './words.tsx';

interface TitleWordsProps {
  readonly title: Title;
  /** The language that it is written in, as HTML has it. */
  readonly lang: string | undefined;
  readonly marked: boolean;
}

/** The title, with its repairs where it is the dump's own. A derived one has those of its paragraph. */
export function TitleWords({ title, lang, marked }: TitleWordsProps) {
  const segments = titleSegments(title);
  return (
    <>
      <h1 lang={lang} className="face-serif text-title font-semibold tracking-[-0.012em]">
        <ParagraphWords segments={segments} marked={marked} firsts={NONE} active={null} />
      </h1>
      {marked ? <RepairDescriptions repairs={repairsIn(segments)} /> : null}
    </>
  );
}

const NONE: ReadonlySet<number> = new Set();

export function titleSegments({ text, origin, place, edits }: Title): Segment[] {
  const own = origin === 'source' && place !== null;
  const line = {
    text,
    start: own ? place.start : 0,
    end: own ? place.end : text.length,
    edits: own ? edits : [],
    break: null,
  };
  return cutParagraph({ paragraphs: [line], quotes: [], mentions: [] }, 0);
}
