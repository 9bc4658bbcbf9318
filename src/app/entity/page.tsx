import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { PATTERNS } from '../../contract/addresses.ts';
import { type EntityFile, entityPath } from '../../contract/files.ts';
import { documentTitle } from '../../contract/titles.ts';
import { counted } from '../shell/counted.ts';
import { file } from '../queries.ts';
import { ArticlesNaming } from './articles-naming.tsx';
import { neighboursOf } from './counts.ts';
import { HeadlinesNaming } from './headlines-naming.tsx';
import { Fold } from '../shell/fold.tsx';
import { introducedBy } from './introducing.ts';
import { More } from '../shell/more.tsx';
import { NeighbourTable } from './neighbour-table.tsx';
import { Picture } from './picture.tsx';
import { QuoteList, Said } from './said.tsx';
import { WordingTable } from './wording-table.tsx';
import './entity.css';

export function Component() {
  const id = useParams()['entity'] ?? '';
  const { data } = useSuspenseQuery(file(entityPath(id)));
  return <EntityPage file={data} />;
}

function EntityPage({ file: data }: { readonly file: EntityFile }) {
  const { entity, references, said, about, articles, headlines, names } = data;
  const neighbours = neighboursOf(data);
  // A name that only a correction knows has none.
  const hasWordings = entity.variants.length + references.length > 0;
  return (
    <div className="columns">
      <title>{documentTitle(entity.name)}</title>
      <div className="flex min-w-0 flex-col gap-10">
        <header className="flex flex-col gap-3">
          <p className="kicker">
            <Link to={`${PATTERNS.entities}?type=${entity.type}`} className="target">
              {entity.type}
            </Link>
          </p>
          <h1 className="face-serif text-title font-semibold tracking-[-0.012em]">{entity.name}</h1>
          <Introduction file={data} />
        </header>
        <Section title="Said" count={saidInWords(data)}>
          {said.length === 0 ? (
            <Nothing>Nothing here is attributed to {entity.name}.</Nothing>
          ) : (
            <Said entity={entity.id} quotes={said} names={names} />
          )}
        </Section>
        {about.length === 0 ? null : (
          <Section title="Said about" count={counted(about.length, 'quote')}>
            <More id={`about ${entity.id}`} items={about}>
              {(some) => <QuoteList quotes={some} names={names} />}
            </More>
          </Section>
        )}
        {articles.length === 0 ? null : (
          <Section title="Articles" count={counted(articles.length, 'article')}>
            <More id={`articles ${entity.id}`} items={articles}>
              {(some) => <ArticlesNaming entity={entity.id} articles={some} />}
            </More>
          </Section>
        )}
        {headlines.length === 0 ? null : (
          <Section title="Headlines" count={counted(headlines.length, 'headline')}>
            <More id={`headlines ${entity.id}`} items={headlines}>
              {(some) => <HeadlinesNaming headlines={some} />}
            </More>
          </Section>
        )}
      </div>
      {!hasWordings && neighbours.length === 0 ? null : (
        <aside aria-label={`More about ${entity.name}`} className="flex min-w-0 flex-col gap-9">
          {!hasWordings ? null : (
            <Section title="Called">
              <WordingTable file={data} />
            </Section>
          )}
          {neighbours.length === 0 ? null : (
            <Section title="Speaks about, named with">
              <div className="flex flex-col gap-3 pt-3">
                <Picture entity={entity} neighbours={neighbours} />
                <Fold
                  key={entity.id}
                  id={`neighbours ${entity.id}`}
                  className="text-note"
                  summary="The same as a table"
                  summaryClassName="target link print:hidden"
                >
                  <NeighbourTable neighbours={neighbours} />
                </Fold>
              </div>
            </Section>
          )}
        </aside>
      )}
    </div>
  );
}

function Introduction({ file: { entity, articles } }: { readonly file: EntityFile }) {
  if (entity.type === 'role') {
    return (
      <p className="text-furniture text-quiet">
        Known only by this role, in one text. The same words elsewhere may mean somebody else.
      </p>
    );
  }
  if (entity.introduction === null) return null;
  return (
    <p className="text-note text-quiet">
      <span className="face-serif text-[1.25rem]">“{entity.introduction}”</span>{' '}
      <span className="whitespace-nowrap">{introducedBy({ entity, articles })}</span>
    </p>
  );
}

interface SectionProps {
  readonly title: string;
  readonly count?: string;
  readonly children: ReactNode;
}

function Section({ title, count, children }: SectionProps) {
  return (
    <section className="flex flex-col">
      <h2 className="ruled-heading flex justify-between gap-4">
        {title}
        {count === undefined ? null : (
          <span className="face-figures font-normal text-quiet">{count}</span>
        )}
      </h2>
      {children}
    </section>
  );
}

function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className="pt-4 text-furniture text-quiet">{children}</p>;
}

/** "4 quotes, 1 article" */
function saidInWords({ said }: EntityFile): string {
  const sources = new Set(said.map(({ source }) => source.id)).size;
  return said.length === 0 ? '' : `${counted(said.length, 'quote')}, ${counted(sources, 'text')}`;
}
