import { Fragment, type ReactNode } from 'react';
import type { Quote } from '../../contract/article.ts';
import { MentionLink } from './mention-link.tsx';
import { RepairMark } from './repair-mark.tsx';
import type { Repair } from './repairs.ts';
import { groupByMention, repairsIn, type Segment } from './segments.ts';
import './words.css';

interface ParagraphWordsProps {
  readonly segments: readonly Segment[];
  /** Whether repairs are shown and every mention leads somewhere. */
  readonly marked: boolean;
  /** Places in this paragraph where an entity is named for the first time in the article. */
  readonly firsts: ReadonlySet<number>;
  /** Id of the quote whose note is pointed at. */
  readonly active: string | null;
}

/**
 * A paragraph's words with all that lies on them. Clean and marked draw the same elements in the
 * same order, so that no line breaks differently between the two.
 */
export function ParagraphWords({ segments, marked, firsts, active }: ParagraphWordsProps) {
  return groupByMention(segments).map(({ mention, segments: inside }, index) => {
    if (mention === null) {
      return (
        <Fragment key={index}>
          <Repaired segments={inside} interactive={marked} active={active} />
        </Fragment>
      );
    }
    const first = firsts.has(mention.start);
    const words = <Repaired segments={inside} interactive={false} active={active} />;
    if (!marked && !first) return <span key={index}>{words}</span>;
    return (
      <MentionLink key={index} mention={mention} repairs={marked ? repairsIn(inside) : []}>
        {words}
      </MentionLink>
    );
  });
}

interface RepairedProps {
  readonly segments: readonly Segment[];
  readonly interactive: boolean;
  readonly active: string | null;
}

/** Segments of one repair in one element. Inside a mention the mention's card tells of it. */
function Repaired({ segments, interactive, active }: RepairedProps) {
  return groupByRepair(segments).map(({ repair, segments: inside }, index) => {
    const words = inside.map((segment, place) => (
      <SegmentWords key={place} segment={segment} active={active} />
    ));
    if (repair === null) return <Fragment key={index}>{words}</Fragment>;
    return (
      <RepairMark
        key={index}
        repair={repair}
        interactive={interactive}
        hasWords={inside.some((one) => one.kind === 'words' && one.text.trim() !== '')}
      >
        {words}
      </RepairMark>
    );
  });
}

function SegmentWords({
  segment,
  active,
}: {
  readonly segment: Segment;
  readonly active: string | null;
}): ReactNode {
  if (segment.kind === 'gap') return null;
  const passage = segment.passage ? ' passage' : '';
  if (segment.kind === 'mark') {
    const lit = segment.quote.id === active ? ' said-lit' : '';
    return (
      <span
        data-drawn=""
        data-quotes={segment.quote.id}
        className={`${washOf([segment.quote])} restored${lit}${passage}`}
      >
        {segment.character}
      </span>
    );
  }
  const lit = segment.quotes.some(({ id }) => id === active) ? ' said-lit' : '';
  const look = `${washOf(segment.quotes)}${lit}${passage}`.trim();
  if (look === '') return segment.text;
  const quotes = segment.quotes.map(({ id }) => id).join(' ');
  return (
    <span className={look} data-quotes={quotes === '' ? undefined : quotes}>
      {segment.text}
    </span>
  );
}

function washOf(quotes: readonly Quote[]): string {
  if (quotes.length === 0) return '';
  return quotes.every(({ certainty }) => certainty === 'suggested')
    ? 'said said-suggested'
    : 'said';
}

function groupByRepair(
  segments: readonly Segment[],
): { readonly repair: Repair | null; readonly segments: Segment[] }[] {
  const groups: { repair: Repair | null; segments: Segment[] }[] = [];
  for (const segment of segments) {
    const repair = segment.kind === 'mark' ? null : segment.repair;
    const last = groups.at(-1);
    if (last !== undefined && last.repair === repair) last.segments.push(segment);
    else groups.push({ repair, segments: [segment] });
  }
  return groups;
}
