import { Link, useLocation } from 'react-router';
import { articleAddress, dumpAddress } from '../../contract/addresses.ts';
import type { Health } from '../../contract/files.ts';
import { cutPage, pageIn, PageLinks } from '../shell/page-links.tsx';

/** Dumps on a page of the table. */
const PAGE_LENGTH = 100;

/** Every dump that was read, with what came of it. `heading` is the id of the table's own heading. */
export function DumpTable({ dumps, heading }: Pick<Health, 'dumps'> & { heading: string }) {
  const { search } = useLocation();
  const pages = Math.max(1, Math.ceil(dumps.length / PAGE_LENGTH));
  const page = pageIn(new URLSearchParams(search), pages);
  if (dumps.length === 0) {
    return <p className="text-furniture">There is none: put scraped pages as .txt into seeds.</p>;
  }
  return (
    <>
      <div className="overflow-x-auto">
        <table aria-labelledby={heading} className="health-table">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Article</th>
              <th scope="col" className="number">
                Headlines
              </th>
              <th scope="col" className="number">
                Bytes
              </th>
              <th scope="col">Encoding</th>
              <th scope="col">Language</th>
            </tr>
          </thead>
          <tbody>
            {cutPage(dumps, page, PAGE_LENGTH).map(
              ({ id, file, article, headlines, bytes, encoding, language }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to={dumpAddress(id)} className="link">
                      {file}
                    </Link>
                  </th>
                  <td>
                    {article === null ? (
                      'none'
                    ) : (
                      <Link to={articleAddress(article)} className="link">
                        {article.title}
                      </Link>
                    )}
                  </td>
                  <td className="number">{headlines.toLocaleString('en')}</td>
                  <td className="number">{bytes.toLocaleString('en')}</td>
                  <td>{encoding}</td>
                  <td>{language}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      <PageLinks page={page} pages={pages} heading={heading} />
    </>
  );
}
