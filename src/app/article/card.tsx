import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { BreakCard, RepairCard } from './repair-card.tsx';
import { MentionCard } from './mention-card.tsx';
import { SpeakerCard } from './speaker-card.tsx';
import { type CardSubject, type OpenCard, useCards } from './cards.tsx';
import './card.css';

interface CardProps {
  readonly card: OpenCard;
  readonly onClose: () => void;
}

/** A small card at a word of the text. Escape, a press elsewhere or leaving it closes it. */
export function Card({ card, onClose }: CardProps) {
  const { keepOpen, closeSoon } = useCards();
  const pressed = card.manner === 'press';
  return (
    <Popover.Root
      open
      onOpenChange={(open, { reason, event: { target } }) => {
        // A press on the word itself is the word's own to answer.
        const onWord = target instanceof Node && card.anchor.contains(target);
        if (open || (reason === 'outside-press' && onWord)) return;
        onClose();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={card.anchor}
          side="bottom"
          align="start"
          sideOffset={8}
          collisionPadding={12}
          className="card-place"
        >
          <Popover.Popup
            className="card"
            initialFocus={pressed}
            finalFocus={pressed ? () => card.anchor : false}
            onPointerEnter={keepOpen}
            onPointerLeave={closeSoon}
          >
            {contentOf(card.subject, onClose)}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function contentOf(subject: CardSubject, onLeave: () => void): ReactNode {
  switch (subject.kind) {
    case 'mention':
      return <MentionCard {...subject} onLeave={onLeave} />;
    case 'repair':
      return <RepairCard edits={subject.repair.edits} />;
    case 'break':
      return <BreakCard paragraph={subject.paragraph} />;
    case 'speaker':
      return <SpeakerCard quote={subject.quote} onLeave={onLeave} />;
  }
}
