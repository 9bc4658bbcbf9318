import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { Link } from 'react-router';
import { dumpAddress } from '../../contract/addresses.ts';
import type { Span } from '../../contract/article.ts';
import type { ArticleFile } from '../../contract/files.ts';
import { DumpText } from '../dump/dump-text.tsx';
import { file } from '../queries.ts';
import { dumpRanges } from './dump-ranges.ts';

interface RawTextProps {
  readonly file: ArticleFile;
  /** The words that a link points at. */
  readonly passage: readonly Span[];
  /** Told when the dump's text is there, and when it goes again. */
  readonly onShown: (shown: boolean) => void;
}

/** The dump that the article was read from, as it came, with its blocks named. */
export function RawText({ file: { article, dumps }, passage, onShown }: RawTextProps) {
  const [dump] = dumps;
  const path = `dumps/${dump?.id ?? ''}.json` as const;
  const { data, isError } = useQuery({ ...file(path), enabled: dump !== undefined });
  const paragraphs = useMemo(() => article.paragraphs.map(({ start }) => start), [article]);
  const ranges = useMemo(() => dumpRanges(article, passage), [article, passage]);
  const shown = data !== undefined;
  useEffect(() => {
    onShown(shown);
    return () => onShown(false);
  }, [shown, onShown]);
  if (dump === undefined) return <p className="reading-column">No dump of it is here.</p>;
  if (isError) {
    return (
      <p className="reading-column text-furniture">
        The dump did not arrive. <Link to={dumpAddress(dump.id)}>Its own page</Link> may work.
      </p>
    );
  }
  if (data === undefined) {
    return <output className="reading-column appear-late">Opening the dump…</output>;
  }
  return <DumpText file={data} paragraphs={paragraphs} passage={ranges} />;
}
