import type { MouseEvent, PointerEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { entityAddress } from '../../contract/addresses.ts';
import type { Mention } from '../../contract/article.ts';
import { type CardManner, type OpenCard, useCards } from './cards.tsx';
import type { Repair } from './repairs.ts';

interface MentionLinkProps {
  readonly mention: Mention;
  /** What was repaired in the mention's own words. */
  readonly repairs: readonly Repair[];
  readonly children: ReactNode;
}

/** A name in the text. Resting on it or pressing it opens its card; pressing it again follows the link. */
export function MentionLink({ mention, repairs, children }: MentionLinkProps) {
  const cards = useCards();
  const cardAt = (anchor: HTMLElement, manner: CardManner): OpenCard => ({
    anchor,
    manner,
    subject: { kind: 'mention', mention, repairs },
  });
  return (
    <Link
      // By which Back finds the focus again.
      id={`name-${mention.paragraph + 1}-${mention.start}`}
      to={entityAddress(mention.entity)}
      className={`mention mention-${mention.form}`}
      aria-haspopup="dialog"
      onClick={(event: MouseEvent<HTMLAnchorElement>) => {
        const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
        if (!plain || cards.isOpenAt(event.currentTarget)) return;
        event.preventDefault();
        cards.open(cardAt(event.currentTarget, 'press'));
      }}
      onPointerEnter={(event: PointerEvent<HTMLAnchorElement>) => {
        if (event.pointerType === 'mouse') cards.openSoon(cardAt(event.currentTarget, 'hover'));
      }}
      onPointerLeave={cards.closeSoon}
    >
      {children}
    </Link>
  );
}
