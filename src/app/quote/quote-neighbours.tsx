import { Link } from 'react-router';
import { PATTERNS } from '../../contract/addresses.ts';

/** As much of a quote as a way to it shows. */
export interface NeighbouringQuote {
  /** `HEX-START-END` */
  readonly id: string;
  readonly words: string;
}

interface QuoteNeighboursProps {
  readonly previous: NeighbouringQuote | null;
  readonly next: NeighbouringQuote | null;
}

/** The quotes before and after this one in the same text. */
export function QuoteNeighbours({ previous, next }: QuoteNeighboursProps) {
  if (previous === null && next === null) return null;
  return (
    <nav
      aria-label="Other quotes of this text"
      className="grid gap-x-8 gap-y-6 border-t border-line pt-5 md:grid-cols-2 print:hidden"
    >
      {previous === null ? null : <Neighbour quote={previous} way="Previous quote" />}
      {next === null ? null : <Neighbour quote={next} way="Next quote" />}
    </nav>
  );
}

function Neighbour({ quote, way }: { readonly quote: NeighbouringQuote; readonly way: string }) {
  return (
    <Link
      to={PATTERNS.quote.replace(':quote', quote.id)}
      className={`group flex flex-col gap-1 ${way.startsWith('Next') ? 'md:col-start-2' : ''}`}
    >
      <span className="text-note text-quiet">{way}</span>{' '}
      <span className="line-clamp-2 face-serif decoration-1 underline-offset-4 group-hover:underline">
        {quote.words}
      </span>
    </Link>
  );
}
