import { Popover } from '@base-ui/react/popover';
import { Link } from 'react-router';
import { articleAddress, quoteAddress } from '../../contract/addresses.ts';
import type { Quote } from '../../contract/article.ts';
import { passageOf } from '../../contract/passage.ts';
import { useAbsoluteAddress } from '../quote/absolute-address.ts';
import { CopyButton } from '../quote/copy-button.tsx';
import { Evidence } from '../quote/evidence.tsx';
import { wordsOf } from './excerpt.ts';
import { useReading } from './reading.tsx';

interface SpeakerCardProps {
  readonly quote: Quote;
  readonly onLeave: () => void;
}

/** Why this speaker: the evidence, and the ways to pass the quote on. */
export function SpeakerCard({ quote, onLeave }: SpeakerCardProps) {
  const { article, entities } = useReading();
  const link = useAbsoluteAddress(articleAddress(article, passageOf(article, quote.spans)));
  const unnamed = quote.attribution.speakers.length === 0;
  return (
    <>
      <Popover.Title className="card-label">
        {unnamed ? 'Why nobody?' : 'Why this speaker?'}
      </Popover.Title>
      <Evidence
        attribution={quote.attribution}
        cue={quote.cue === null ? null : wordsOf(article, [quote.cue])}
        mentions={quote.attribution.speakers.map(({ mention }) =>
          mention === null ? null : wordsOf(article, [mention]),
        )}
        nameOf={(id) => entities.get(id)}
      />
      <p className="flex flex-wrap items-center gap-x-4 border-t border-line pt-2">
        <Link
          to={quoteAddress(article.id, quote.id)}
          className="link touch-target inline-flex items-center"
          onClick={onLeave}
        >
          The quote’s own page
        </Link>
        <CopyButton text={link}>Copy link to the quote</CopyButton>
      </p>
    </>
  );
}
