import { useEffect, useState } from 'react';
import { passageFragment, passageFromFragment } from '../../contract/addresses.ts';
import type { Article } from '../../contract/article.ts';
import { findPassage, passageOf } from '../../contract/passage.ts';
import { useHydrated } from '../quote/hydrated.ts';
import { placeInSight } from './kept-place.ts';
import { forgetPlace, storedPlace, storePlace } from './place-store.ts';

/** Whoever stops before this paragraph (from 0) has hardly begun. */
const FIRST_KEPT = 2;

/** Milliseconds without scrolling after which the place is kept. */
const PAUSE = 400;

/**
 * Keeps the reader's place in the article, and offers to go on from it when the article is opened
 * again. A link to a passage wins: `offered` is false then.
 */
export function Resume({ article, offered }: ResumeProps) {
  const hydrated = useHydrated();
  return hydrated ? <KeptPlace article={article} offered={offered} /> : null;
}

interface ResumeProps {
  readonly article: Article;
  readonly offered: boolean;
}

function KeptPlace({ article, offered }: ResumeProps) {
  const [stopped, setStopped] = useState(() => (offered ? stoppedAt(article) : null));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const onScroll = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => keepPlace(article), PAUSE);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
    };
  }, [article]);

  if (stopped === null) return null;
  return (
    <p className="flex flex-wrap gap-x-4 text-note text-quiet print:hidden">
      You stopped at paragraph {stopped + 1} of {article.paragraphs.length}.
      <button
        type="button"
        className="link font-semibold text-ink"
        onClick={() => {
          goTo(stopped);
          setStopped(null);
        }}
      >
        Go on from there
      </button>
      <button
        type="button"
        className="link"
        onClick={() => {
          forgetPlace(article.id);
          setStopped(null);
        }}
      >
        Forget it
      </button>
    </p>
  );
}

function stoppedAt(article: Article): number | null {
  const passage = passageFromFragment(storedPlace(article.id) ?? '');
  if (passage === null) return null;
  const landing = findPassage(article, passage);
  return landing.kind === 'gone' ? null : (landing.spans[0]?.paragraph ?? null);
}

function keepPlace(article: Article): void {
  const index = placeInSight()?.paragraph ?? article.paragraphs.length;
  const text = article.paragraphs[index]?.text;
  // Read to its end, or hardly begun: nothing to go on with.
  if (text === undefined || index < FIRST_KEPT) return forgetPlace(article.id);
  const passage = passageOf(article, [{ paragraph: index, start: 0, end: text.length }]);
  storePlace(article.id, passageFragment(passage));
}

function goTo(index: number): void {
  const paragraph = document.getElementById(`p${index + 1}`);
  paragraph?.scrollIntoView({ block: 'start' });
  paragraph?.focus({ preventScroll: true });
}
