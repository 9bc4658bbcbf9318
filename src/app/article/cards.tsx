import {
  createContext,
  type ReactNode,
  lazy,
  Suspense,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Mention, Quote } from '../../contract/article.ts';
import type { Repair } from './repairs.ts';

/** What a small card beside the text can tell about. */
export type CardSubject =
  | { readonly kind: 'mention'; readonly mention: Mention; readonly repairs: readonly Repair[] }
  | { readonly kind: 'repair'; readonly repair: Repair }
  | { readonly kind: 'break'; readonly paragraph: number }
  | { readonly kind: 'speaker'; readonly quote: Quote };

/** `hover`: the card goes again by itself and takes no focus. `press`: it takes the focus. */
export type CardManner = 'hover' | 'press';

export interface OpenCard {
  readonly anchor: HTMLElement;
  readonly subject: CardSubject;
  readonly manner: CardManner;
}

interface Cards {
  readonly open: (card: OpenCard) => void;
  /** Opens after a moment's rest, so that a passing pointer opens nothing. */
  readonly openSoon: (card: OpenCard) => void;
  /** Closes a card that hovering opened, unless the pointer comes back in time. */
  readonly closeSoon: () => void;
  readonly keepOpen: () => void;
  readonly isOpenAt: (anchor: HTMLElement) => boolean;
}

/** Milliseconds that a pointer must rest on a word, and may stray from its card. */
const REST = 350;
const STRAY = 220;

const CardContext = createContext<Cards | null>(null);
const Card = lazy(async () => ({ default: (await import('./card.tsx')).Card }));

export function useCards(): Cards {
  const cards = useContext(CardContext);
  if (cards === null) throw new Error('Cards open inside <CardProvider> only.');
  return cards;
}

/** One card at a time for a whole article. Its code is fetched when the first one opens. */
export function CardProvider({ children }: { readonly children: ReactNode }) {
  const [card, setCard] = useState<OpenCard | null>(null);
  const current = useRef<OpenCard | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const cards = useMemo((): Cards => {
    const show = (next: OpenCard | null): void => {
      clearTimeout(timer.current);
      current.current = next;
      setCard(next);
    };
    const later = (wait: number, act: () => void): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(act, wait);
    };
    return {
      open: show,
      openSoon: (next) => {
        if (current.current?.anchor === next.anchor) clearTimeout(timer.current);
        else later(REST, () => show(next));
      },
      closeSoon: () =>
        later(STRAY, () => {
          if (current.current?.manner === 'hover') show(null);
        }),
      keepOpen: () => clearTimeout(timer.current),
      isOpenAt: (anchor) => current.current?.anchor === anchor,
    };
  }, []);

  return (
    <CardContext value={cards}>
      {children}
      {card === null ? null : (
        <Suspense fallback={null}>
          <Card
            card={card}
            onClose={() => {
              current.current = null;
              setCard(null);
            }}
          />
        </Suspense>
      )}
    </CardContext>
  );
}
