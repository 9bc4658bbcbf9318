import { Link } from 'react-router';
import { articleAddress } from '../../contract/addresses.ts';
import type { EntityFile } from '../../contract/files.ts';

interface WordingTableProps {
  readonly file: Pick<EntityFile, 'entity' | 'references' | 'articles'>;
}

/** What an entity is called: its names, then what else stands for it, each leading to the first place that has it. */
export function WordingTable({ file: { entity, references, articles } }: WordingTableProps) {
  const names = new Set(entity.variants.map(({ text }) => text));
  return (
    <table className="count-table">
      <thead className="sr-only">
        <tr>
          <th scope="col">Wording</th>
          <th scope="col">Times</th>
        </tr>
      </thead>
      <tbody>
        {entity.variants.map(({ text, count }) => (
          <Row key={text} text={text} address={placeOf(text, articles)} count={count} />
        ))}
        {references
          .filter(({ text }) => !names.has(text))
          .map(({ text, form, count, article, passage }) => (
            <Row
              key={`${form} ${text}`}
              text={text}
              address={articleAddress(article, passage)}
              form={form}
              count={count}
            />
          ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly text: string;
  /** Null where no article has it. */
  readonly address: string | null;
  readonly form?: string;
  readonly count: number;
}

function Row({ text, address, form, count }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {address === null ? (
          text
        ) : (
          <Link to={address} className="target hover:underline">
            {text}
          </Link>
        )}
        {form === undefined ? null : (
          <>
            {' '}
            <span className="text-note text-quiet">{form}</span>
          </>
        )}
      </th>
      <td>{count}</td>
    </tr>
  );
}

function placeOf(text: string, articles: EntityFile['articles']): string | null {
  for (const article of articles) {
    const place = article.passages.find((each) => each.text === text);
    if (place !== undefined) return articleAddress(article, place.passage);
  }
  return null;
}
