import type { KeyboardEvent, ReactNode } from 'react';
import { ruleInWords } from '../quote/facts.ts';
import { changeInWords } from './changes.ts';
import { type CardManner, type CardSubject, useCards } from './cards.tsx';
import type { Repair } from './repairs.ts';

interface RepairMarkProps {
  readonly repair: Repair;
  readonly interactive: boolean;
  /** False where it covers nothing but white space, or stands between two characters. */
  readonly hasWords: boolean;
  readonly children: ReactNode;
}

/** Words that were repaired. In the marked view they tell how, on hover, focus or tap. */
export function RepairMark({ repair, interactive, hasWords, children }: RepairMarkProps) {
  const tell = useTell({ kind: 'repair', repair });
  const suggested = repair.edits.every(({ certainty }) => certainty === 'suggested');
  const look = suggested ? 'repair repair-suggested' : 'repair';
  if (!interactive) return <span className={look}>{children}</span>;
  return (
    // A button element would not break over two lines as the clean view's words do.
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="button"
      tabIndex={0}
      className={look}
      aria-label={hasWords ? undefined : 'between these words'}
      aria-describedby={repairId(repair)}
      {...tell}
    >
      {children}
    </span>
  );
}

/** What a screen reader hears of the repairs of a paragraph. Stands outside the text. */
export function RepairDescriptions({ repairs }: { readonly repairs: readonly Repair[] }) {
  return (
    <div hidden>
      {repairs.map((repair) => (
        <span key={repairId(repair)} id={repairId(repair)}>
          {repair.edits
            .map(
              (edit) =>
                `${changeInWords(edit)} Rule: ${ruleInWords(edit.rule)}, ${edit.certainty}.`,
            )
            .join(' ')}
        </span>
      ))}
    </div>
  );
}

function repairId({ edits }: Repair): string {
  return `repair-${edits[0]?.at ?? 0}`;
}

/** Between two paragraphs that the dump glues together: a short dotted line, in the gap. */
export function BreakMark({
  paragraph,
  told,
}: {
  readonly paragraph: number;
  readonly told: string;
}) {
  const tell = useTell({ kind: 'break', paragraph });
  return <button type="button" className="break-mark" aria-label={told} {...tell} />;
}

function useTell(subject: CardSubject) {
  const cards = useCards();
  const show = (anchor: HTMLElement, manner: CardManner): void =>
    cards.open({ anchor, subject, manner });
  return {
    onClick: (event: { currentTarget: HTMLElement }) => show(event.currentTarget, 'hover'),
    onFocus: (event: { currentTarget: HTMLElement }) => show(event.currentTarget, 'hover'),
    onBlur: cards.closeSoon,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      show(event.currentTarget, 'hover');
    },
    onPointerEnter: (event: { currentTarget: HTMLElement; pointerType: string }) => {
      if (event.pointerType === 'mouse') {
        cards.openSoon({ anchor: event.currentTarget, subject, manner: 'hover' });
      }
    },
    onPointerLeave: cards.closeSoon,
  };
}
