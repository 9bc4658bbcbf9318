import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { meansPassage, passageFromFragment } from '../../contract/addresses.ts';
import type { Article, Span } from '../../contract/article.ts';
import { findPassage, type Landing, type Passage } from '../../contract/passage.ts';
import { useHydrated } from '../quote/hydrated.ts';
import { keptPosition } from '../shell/kept-positions.ts';
import { MARKED_WORDS } from './kept-place.ts';

/** Where the address's passage leads in this article. A damaged address names none for certain. */
export type Landed =
  | { readonly passage: Passage; readonly landing: Landing }
  | { readonly passage: null; readonly landing: { readonly kind: 'incomplete' } };

/** The passage that the address points at; null where it points at none. */
export function useLanding(article: Article): Landed | null {
  const { hash } = useLocation();
  const fragment = useHydrated() ? hash : '';
  return useMemo(() => {
    const passage = passageFromFragment(fragment);
    if (passage !== null) return { passage, landing: findPassage(article, passage) };
    return meansPassage(fragment) ? INCOMPLETE : null;
  }, [article, fragment]);
}

const INCOMPLETE: Landed = { passage: null, landing: { kind: 'incomplete' } };

/** Whether the page was come back to (Back, Forward, a reload), so that its scroll position is restored. */
export function useReturned(): boolean {
  const location = useLocation();
  const type = useNavigationType();
  const [first] = useState(() => keptPosition(location) !== null);
  return type === 'POP' && (location.key !== 'default' || first);
}

/** State of a navigation that changes how the article is shown, and not where the reader is. */
export const STAYING = 'staying';

/**
 * Brings the passage into sight and gives its paragraph the focus, whenever the reader follows a link
 * to one; the heading has it where the passage is not here. On Back and Forward the scroll position of then is left to the router.
 */
export function useArrivalAt(landed: Landed | null, ready: boolean): void {
  const { key, state } = useLocation();
  const returned = useReturned();
  // Once for each visit: `key` tells two visits of one link apart.
  const arrived = useRef<string | null>(null);
  useEffect(() => {
    if (landed === null || !ready || state === STAYING || returned) return;
    if (arrived.current === key) return;
    arrived.current = key;
    const words = document.querySelector<HTMLElement>(MARKED_WORDS);
    words?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A dump as it came has no paragraphs of ours: there the words themselves take the focus.
    if (words !== null && words.closest('.paragraph') === null) focus(words);
    else focusParagraph(landed);
  }, [landed, ready, returned, key, state]);
}

/** Gives the focus to the paragraph in which the passage begins, to the heading where it is not here. */
export function focusParagraph(landed: Landed): void {
  const [first] = landedSpans(landed);
  const place = first?.paragraph ?? -1;
  const element =
    document.getElementById(`p${place + 1}`) ??
    document.querySelector<HTMLElement>(`[data-paragraph="${place}"]`) ??
    document.querySelector<HTMLElement>('main h1');
  if (element !== null) focus(element);
}

function focus(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** What became of the link, in plain words. */
export function landingInWords({ passage, landing }: Landed): string {
  if (passage === null) {
    return 'This link is incomplete: it does not tell which words were meant.';
  }
  switch (landing.kind) {
    case 'exact':
      return 'You followed a link to the marked words. They stand exactly as they were linked.';
    case 'moved':
      return `The linked words have moved since the link was made. They stand in paragraph ${
        (landing.spans[0]?.paragraph ?? 0) + 1
      } now, word for word.`;
    case 'gone':
      return `The linked words, “${excerptOf(passage)}”, are gone from this article as it is read now. Nothing else was put in their place.`;
  }
}

function excerptOf({ from, to }: Passage): string {
  const words = from === to ? from : `${from} … ${to}`;
  return words.replace(/[\p{P}\s]+$/u, '');
}

const CLOSING = /[.,;:!?…"'”’»)\]]/;

/** Whether the words that were linked are here. */
export function isFound({ landing }: Landed): boolean {
  return landing.kind === 'exact' || landing.kind === 'moved';
}

function landedSpans({ landing }: Landed): readonly Span[] {
  return landing.kind === 'exact' || landing.kind === 'moved' ? landing.spans : [];
}

/** The words to mark. Addresses are made of letters and digits alone, so what closes them is added. */
export function litSpans({ paragraphs }: Article, landed: Landed | null): readonly Span[] {
  if (landed === null) return [];
  return landedSpans(landed).map((span) => {
    const text = paragraphs[span.paragraph]?.text ?? '';
    let { end } = span;
    while (CLOSING.test(text.charAt(end))) end++;
    return { ...span, end };
  });
}
