import { Link } from 'react-router';
import { articleAddress, dumpAddress } from '../../contract/addresses.ts';
import type { Health } from '../../contract/files.ts';

/** Every dump that was read, with what came of it. */
export function DumpTable({ dumps }: Pick<Health, 'dumps'>) {
  if (dumps.length === 0) {
    return <p className="text-furniture">There is none: put scraped pages as .txt into seeds.</p>;
  }
  return (
    <div className="overflow-x-auto">
      <table className="health-table">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Article</th>
            <th scope="col">Headlines</th>
            <th scope="col">Bytes</th>
            <th scope="col">Encoding</th>
            <th scope="col">Language</th>
          </tr>
        </thead>
        <tbody>
          {dumps.map(({ id, file, article, headlines, bytes, encoding, language }) => (
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
              <td className="face-figures">{headlines.toLocaleString('en')}</td>
              <td className="face-figures">{bytes.toLocaleString('en')}</td>
              <td>{encoding}</td>
              <td>{language}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
