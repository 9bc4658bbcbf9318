import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useLocation, useNavigationType, useParams } from 'react-router';
import { articleAddress } from '../../contract/addresses.ts';
import { documentTitle } from '../../contract/titles.ts';
import { languageInWords } from '../article/languages.ts';
import { file } from '../queries.ts';
import { useHydrated } from '../quote/hydrated.ts';
import { DumpText } from './dump-text.tsx';
import { DumpProblems } from './dump-problems.tsx';
import { lineInFragment, lineText } from './target.ts';

/** A dump as it came, each of its blocks named. `#line=7` points at a line. */
export function Component() {
  const id = useParams()['dump'] ?? '';
  const { data } = useSuspenseQuery(file(`dumps/${id}.json`));
  const { hash } = useLocation();
  const target = lineInFragment(useHydrated() ? hash : '');
  useArrivalAtLine(target);
  const missing = target !== null && lineText(data.text, target) === null;
  return (
    <div className="flex flex-col gap-8">
      <title>{documentTitle(data.file)}</title>
      <header className="flex flex-col gap-4">
        <p className="kicker">Dump</p>
        <h1 className="text-title font-semibold break-words tracking-[-0.012em]">{data.file}</h1>
        <ul className="facts">
          <li>{data.bytes.toLocaleString('en')} bytes</li>
          <li>{data.encoding}</li>
          <li>{languageInWords(data.language)}</li>
          <li className="break-all">
            SHA-256 <code>{data.sha256}</code>
          </li>
        </ul>
        {data.article === null ? (
          <p className="text-furniture text-quiet">No article was found in it.</p>
        ) : (
          <p className="text-furniture">
            Its article:{' '}
            <Link to={articleAddress(data.article)} className="link font-semibold">
              {data.article.title}
            </Link>
          </p>
        )}
        {missing ? (
          <output className="border-y border-line py-3 text-furniture">
            This dump has no line {target}.
          </output>
        ) : null}
        <DumpProblems problems={data.problems} />
      </header>
      <DumpText file={data} target={target} />
    </div>
  );
}

/** Brings the line into sight and gives it the focus, whenever a link to it is followed. */
function useArrivalAtLine(target: number | null): void {
  const { key } = useLocation();
  const type = useNavigationType();
  useEffect(() => {
    if (target === null || (type === 'POP' && key !== 'default')) return;
    const line = document.getElementById(`line-${target}`);
    line?.scrollIntoView({ block: 'center', behavior: 'instant' });
    line?.focus({ preventScroll: true });
  }, [target, type, key]);
}
