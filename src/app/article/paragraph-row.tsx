import { memo, useRef, useState } from 'react';
import { articleAddress } from '../../contract/addresses.ts';
import type { Quote, Span } from '../../contract/article.ts';
import { passageOf } from '../../contract/passage.ts';
import { useAbsoluteAddress } from '../quote/absolute-address.ts';
import { CopyButton } from '../quote/copy-button.tsx';
import { ruleInWords } from '../quote/facts.ts';
import { useAlignedNotes } from './aligned-notes.ts';
import { useReading } from './reading.tsx';
import { BreakMark, RepairDescriptions } from './repair-mark.tsx';
import { cutParagraph, repairsIn } from './segments.ts';
import { SpeakerNotes } from './speaker-notes.tsx';
import { ParagraphWords } from './words.tsx';

interface ParagraphRowProps {
  /** Counts from 0. */
  readonly index: number;
  readonly marked: boolean;
  readonly firsts: ReadonlySet<number>;
  readonly passage: readonly Span[];
}

/** A paragraph, the link to it in the margin before it, and who speaks in the margin behind it. */
export const ParagraphRow = memo(function ParagraphRow({
  index,
  marked,
  firsts,
  passage,
}: ParagraphRowProps) {
  const { article } = useReading();
  const [active, setActive] = useState<string | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const quotes = article.quotes.filter((quote) => beginsIn(quote, index));
  useAlignedNotes(row, quotes);
  const paragraph = article.paragraphs[index];
  if (paragraph === undefined) return null;
  const parting = paragraph.break;
  const form = ITEM.test(paragraph.text) ? 'item' : WORD.test(paragraph.text) ? undefined : 'rule';
  const segments = cutParagraph(article, index, passage);
  return (
    <div ref={row} className="row" data-paragraph={index} data-form={form}>
      {parting === null || !marked ? null : (
        <BreakMark
          paragraph={index}
          told={`Paragraph parted here by us. Rule: ${ruleInWords(parting.rule)}, ${parting.certainty}.`}
        />
      )}
      <ParagraphCopy index={index} />
      <p id={`p${index + 1}`} tabIndex={-1} data-row="" className="paragraph text-reading">
        <ParagraphWords segments={segments} marked={marked} firsts={firsts} active={active} />
      </p>
      {marked ? <RepairDescriptions repairs={repairsIn(segments)} /> : null}
      {quotes.length === 0 ? null : <SpeakerNotes quotes={quotes} onPoint={setActive} />}
    </div>
  );
});

/** A list's item, set as one: its mark hangs before its lines. */
const ITEM = /^(?:[•∙▪▸►▶‣●○◦■□◆★*·–—-]|\d{1,2}[.)]) \S/u;

/** Without one a paragraph is a rule between parts, as agencies type it. */
const WORD = /[\p{L}\p{N}]/u;

function ParagraphCopy({ index }: { readonly index: number }) {
  const { article } = useReading();
  const end = article.paragraphs[index]?.text.length ?? 0;
  const link = useAbsoluteAddress(
    articleAddress(article, passageOf(article, [{ paragraph: index, start: 0, end }])),
  );
  return (
    <CopyButton
      brief
      text={link}
      label={`Copy link to paragraph ${index + 1}`}
      className="paragraph-link"
    >
      ¶
    </CopyButton>
  );
}

function beginsIn(quote: Quote, paragraph: number): boolean {
  return quote.spans[0]?.paragraph === paragraph;
}
