import type { Quote, QuoteKind } from '../../contract/article.ts';
import type { EntityName } from '../../contract/entity.ts';
import { speakersOf } from '../quote/facts.ts';
import { SpeakerLinks } from '../quote/speaker-links.tsx';
import { openingWords, wordsOfQuote } from './excerpt.ts';
import { PassageLink } from './passage-link.tsx';
import { useReading } from './reading.tsx';

const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];

/** Everybody who speaks in the article, with the quotes that are theirs. */
export function SpeakerTable() {
  const { article, entities } = useReading();
  const rows = speakersIn(article.quotes, (id) => entities.get(id));
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="speakers" className="flex flex-col gap-3">
      <h2 id="speakers" className="ruled-heading">
        Who speaks
      </h2>
      <table className="lined-table">
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            <th scope="col">Their words</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ speakers, quotes }) => (
            <tr key={speakers.map(({ id }) => id).join(' ')}>
              <th scope="row" className="font-semibold">
                <SpeakerLinks speakers={speakers} />
                <span className="block text-note font-normal text-quiet">
                  {kindsInWords(quotes)}
                </span>
              </th>
              <td>
                <ul className="flex flex-col gap-1.5">
                  {quotes.map((quote) => (
                    <li key={quote.id}>
                      <PassageLink spans={quote.spans} className="link face-serif">
                        {openingWords(wordsOfQuote(article, quote))}
                      </PassageLink>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface SpeakerRow {
  readonly speakers: readonly EntityName[];
  readonly quotes: Quote[];
}

/** Speakers in the order in which they first speak, "unattributed" last. */
export function speakersIn(
  quotes: readonly Quote[],
  nameOf: (id: string) => EntityName | undefined,
): SpeakerRow[] {
  const rows = new Map<string, SpeakerRow>();
  for (const quote of quotes) {
    const speakers = speakersOf(quote.attribution, nameOf);
    const key = speakers.map(({ id }) => id).join(' ');
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { speakers, quotes: [quote] });
    else row.quotes.push(quote);
  }
  const unattributed = rows.get('');
  rows.delete('');
  return [...rows.values(), ...(unattributed === undefined ? [] : [unattributed])];
}

/** "2 direct, 1 indirect" */
function kindsInWords(quotes: readonly Quote[]): string {
  return KINDS.map((kind) => [quotes.filter((quote) => quote.kind === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`)
    .join(', ');
}
