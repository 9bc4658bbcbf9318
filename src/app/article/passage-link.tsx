import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { passageFragment } from '../../contract/addresses.ts';
import type { Span } from '../../contract/article.ts';
import { passageOf } from '../../contract/passage.ts';
import { useReading } from './reading.tsx';

interface PassageLinkProps {
  readonly spans: readonly Span[];
  readonly children: ReactNode;
  readonly className?: string;
  readonly onClick?: () => void;
}

/** A link to words of the same article; the view stays as it is. */
export function PassageLink({ spans, children, className = 'link', onClick }: PassageLinkProps) {
  const { article } = useReading();
  const { search } = useLocation();
  return (
    <Link
      to={{ search, hash: passageFragment(passageOf(article, spans)) }}
      className={className}
      preventScrollReset
      {...(onClick === undefined ? {} : { onClick })}
    >
      {children}
    </Link>
  );
}
