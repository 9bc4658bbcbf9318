import { useEffect, useState } from 'react';
import { articleAddress } from '../../contract/addresses.ts';
import type { Span } from '../../contract/article.ts';
import { passageOf, type Passage } from '../../contract/passage.ts';
import { useAbsoluteAddress } from '../quote/absolute-address.ts';
import { CopyButton } from '../quote/copy-button.tsx';
import { openingWords, wordsOf } from './excerpt.ts';
import { useReading } from './reading.tsx';
import { selectedSpans } from './selection.ts';

/** While words of the article are selected: the way to link to them. */
export function SelectionBar() {
  const { article } = useReading();
  const [spans, setSpans] = useState<readonly Span[]>([]);
  useEffect(() => {
    const onChange = (): void => setSpans(selectedSpans(document.getSelection()));
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, []);
  const passage = spans.length === 0 ? null : passageOf(article, spans);
  if (passage === null || passage.start === passage.end) return null;
  return (
    <section aria-label="Selected words" className="foot-notice">
      <span className="face-serif italic">{openingWords(wordsOf(article, spans))}</span>
      <SelectionLink passage={passage} />
    </section>
  );
}

function SelectionLink({ passage }: { readonly passage: Passage }) {
  const { article } = useReading();
  const link = useAbsoluteAddress(articleAddress(article, passage));
  return (
    // Other words are another link, of which nothing is copied yet.
    <CopyButton key={link} text={link} className="link touch-target">
      Copy link to these words
    </CopyButton>
  );
}
