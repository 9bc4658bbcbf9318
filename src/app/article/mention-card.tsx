import { Popover } from '@base-ui/react/popover';
import { Link } from 'react-router';
import { entityAddress } from '../../contract/addresses.ts';
import type { Mention } from '../../contract/article.ts';
import { openingWords, wordsOfQuote } from './excerpt.ts';
import { PassageLink } from './passage-link.tsx';
import { useReading } from './reading.tsx';
import { RepairList } from './repair-card.tsx';
import type { Repair } from './repairs.ts';

interface MentionCardProps {
  readonly mention: Mention;
  readonly repairs: readonly Repair[];
  readonly onLeave: () => void;
}

/** More of its quotes than this are on its own page. */
const SHOWN_QUOTES = 3;

/** Who or what is named: type, introduction, what it says in this article, the way to its page. */
export function MentionCard({ mention, repairs, onLeave }: MentionCardProps) {
  const { article, entities } = useReading();
  const entity = entities.get(mention.entity);
  const said = article.quotes.filter(({ attribution }) =>
    attribution.speakers.some((speaker) => speaker.entity === mention.entity),
  );
  const name = entity?.name ?? mention.entity;
  return (
    <>
      <p className="card-label">{entity?.type ?? 'name'}</p>
      <Popover.Title className="card-title">{name}</Popover.Title>
      {entity?.introduction === null || entity === undefined ? null : (
        <p className="text-quiet">“{entity.introduction}”, as the text has it</p>
      )}
      {said.length === 0 ? (
        <p className="text-quiet">Says nothing in this article.</p>
      ) : (
        <div>
          <p className="text-quiet">
            {said.length === 1 ? 'Says one thing here:' : `Says ${said.length} things here:`}
          </p>
          <ul>
            {said.slice(0, SHOWN_QUOTES).map((quote) => (
              <li key={quote.id}>
                <PassageLink spans={quote.spans} className="link face-serif" onClick={onLeave}>
                  {openingWords(wordsOfQuote(article, quote))}
                </PassageLink>
              </li>
            ))}
          </ul>
          {said.length > SHOWN_QUOTES ? (
            <p className="text-quiet">and {said.length - SHOWN_QUOTES} more</p>
          ) : null}
        </div>
      )}
      <p>
        <Link to={entityAddress(mention.entity)} className="link font-semibold">
          All about {name}
        </Link>
      </p>
      {repairs.length === 0 ? null : (
        <div className="border-t border-line pt-2">
          <p className="card-label">Repaired</p>
          <RepairList edits={repairs.flatMap(({ edits }) => edits)} />
        </div>
      )}
    </>
  );
}
