import { memo } from 'react';
import type { DumpFile } from '../../contract/files.ts';
import { type BlockOfLines, type DumpRange, type Line, linesOf, type Piece } from './lines.ts';
import './dump.css';

interface DumpTextProps {
  readonly file: DumpFile;
  /** Where the paragraphs of its article begin, where they are known. */
  readonly paragraphs?: readonly number[];
  /** The line that the address points at. */
  readonly target?: number | null;
  /** The words that the address points at. */
  readonly passage?: readonly DumpRange[];
}

/** A dump's text as it came, each block named. Every character of the file is here. */
export const DumpText = memo(function DumpText({
  file,
  paragraphs = [],
  target = null,
  passage = NOWHERE,
}: DumpTextProps) {
  const { text, blocks, faults } = file;
  return (
    <div className="dump-text">
      {linesOf(text, { blocks, faults, paragraphs, passage }).map((block) => (
        <DumpBlock key={block.block.start} block={block} target={target} />
      ))}
    </div>
  );
});

const NOWHERE: readonly DumpRange[] = [];

function DumpBlock({
  block: { block, from, to, lines },
  target,
}: {
  readonly block: BlockOfLines;
  readonly target: number | null;
}) {
  return (
    <section className="dump-block" data-kind={block.kind}>
      <h2 className="dump-kind">
        {block.kind}{' '}
        <span className="font-normal text-quiet">
          {from === to ? `line ${from}` : `lines ${from}–${to}`}
        </span>{' '}
        <span className={block.kind === 'blank' ? 'sr-only' : 'block font-normal text-quiet'}>
          {block.reason}
        </span>
      </h2>
      <pre className="dump-lines">
        {stretchesOf(lines).map((stretch, index) => (
          <span key={index} className={stretch.length === STRETCH ? 'dump-stretch' : undefined}>
            {stretch.map((line, place) => (
              <DumpLine key={line.number ?? `rest ${place}`} line={line} target={target} />
            ))}
          </span>
        ))}
      </pre>
    </section>
  );
}

/** Lines that a browser may leave undrawn together until they come into sight. */
const STRETCH = 100;

function stretchesOf(lines: readonly Line[]): (readonly Line[])[] {
  const count = Math.ceil(lines.length / STRETCH);
  return Array.from({ length: count }, (_, index) =>
    lines.slice(index * STRETCH, (index + 1) * STRETCH),
  );
}

function DumpLine({ line, target }: { readonly line: Line; readonly target: number | null }) {
  const pieces = line.pieces.map((piece, index) => <DumpPiece key={index} piece={piece} />);
  if (line.number === null) return <span className="dump-line">{pieces}</span>;
  return (
    <span
      id={`line-${line.number}`}
      className={line.number === target ? 'dump-line dump-line-target' : 'dump-line'}
      data-line={line.number}
      tabIndex={line.number === target ? -1 : undefined}
    >
      {pieces}
    </span>
  );
}

function DumpPiece({ piece: { text, paragraph, fault, passage } }: { readonly piece: Piece }) {
  if (fault !== null) {
    return (
      <span
        className={passage ? 'dump-fault passage' : 'dump-fault'}
        title={`These bytes did not decode: ${fault.bytes}`}
      >
        {text}
      </span>
    );
  }
  if (paragraph === null && !passage) return text;
  return (
    <span data-paragraph={paragraph ?? undefined} className={passage ? 'passage' : undefined}>
      {text}
    </span>
  );
}
