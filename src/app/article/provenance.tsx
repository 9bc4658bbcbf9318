import { Link } from 'react-router';
import { dumpAddress } from '../../contract/addresses.ts';
import type { ArticleFile } from '../../contract/files.ts';
import { PublishedAt } from './published-at.tsx';

/** Where the article was read from, with the dump's hash, and where it was published. */
export function Provenance({ dumps, url }: Pick<ArticleFile, 'dumps' | 'url'>) {
  return (
    <section aria-labelledby="read-from" className="flex flex-col gap-3 text-furniture">
      <h2 id="read-from" className="ruled-heading">
        Read from
      </h2>
      <ul className="flex flex-col gap-1.5">
        {dumps.map(({ id, file, sha256, bytes }, index) => (
          <li key={id}>
            <Link to={dumpAddress(id)} className="link">
              {file}
            </Link>
            <span className="text-quiet">
              {index > 0 ? ', which holds the same article' : ''}, {bytes.toLocaleString('en')}{' '}
              bytes, SHA-256 <code className="text-note break-all">{sha256}</code>
            </span>
          </li>
        ))}
      </ul>
      <PublishedAt url={url} />
    </section>
  );
}
