import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { entityAddress } from '../../contract/addresses.ts';
import type { EntitySummary } from '../../contract/files.ts';
import { documentTitle, HEADINGS } from '../../contract/titles.ts';
import { file } from '../queries.ts';
import { useLostFocus } from '../shell/lost-focus.ts';
import { cutPage, pageIn, PageLinks } from '../shell/page-links.tsx';
import { TextFilter } from '../shell/text-filter.tsx';
import { askedIn, type Asked, listed, type Listed, searchFor, TYPES } from './listing.ts';
import './entity.css';

/** Names of each type that are shown before one asks for all. */
const SHOWN = 60;

/** Names on a page of one type. */
const PAGE_LENGTH = 100;

/** Everybody and everything named, by type, with a field that finds a name. */
export function Component() {
  const { data } = useSuspenseQuery(file('entities.json'));
  const { search } = useLocation();
  const navigate = useNavigate();
  const parameters = useMemo(() => new URLSearchParams(search), [search]);
  const asked = useMemo(() => askedIn(parameters), [parameters]);
  const groups = useMemo(() => listed(data.entities, asked), [data, asked]);
  const found = groups.reduce((sum, { entities }) => sum + entities.length, 0);
  const first = groups[0]?.entities[0];
  const pages = asked.type === null ? 1 : Math.max(1, Math.ceil(found / PAGE_LENGTH));
  const page = pageIn(parameters, pages);
  useLostFocus(asked, 'text-filter');
  const onText = useCallback(
    (text: string) => {
      void navigate(
        { search: searchFor({ ...asked, text }) },
        { replace: true, preventScrollReset: true },
      );
    },
    [asked, navigate],
  );
  return (
    <div className="flex flex-col gap-8">
      <title>{titleOf(asked, page)}</title>
      <header className="flex flex-col gap-5">
        <h1 className="face-serif text-title font-semibold tracking-[-0.012em]">
          People &amp; places
        </h1>
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 print:hidden">
          <TextFilter
            label="Find a name"
            text={asked.text}
            onText={onText}
            onEnter={() => {
              if (asked.text !== '' && first !== undefined) void navigate(entityAddress(first.id));
            }}
          />
          <TypeLinks asked={asked} entities={data.entities} />
        </div>
        <output className="text-note text-quiet">
          {foundInWords(found, data.entities.length, asked)}
          {pages > 1 ? `, page ${page} of ${pages}` : ''}
        </output>
      </header>
      {groups.map((group) => (
        <Group key={group.type} group={group} asked={asked} page={page} />
      ))}
      <PageLinks page={page} pages={pages} />
      {found === 0 ? <Nothing asked={asked} total={data.entities.length} /> : null}
    </div>
  );
}

function TypeLinks({
  asked,
  entities,
}: {
  readonly asked: Asked;
  readonly entities: readonly EntitySummary[];
}) {
  const groups = listed(entities, { type: null, text: asked.text });
  return (
    <nav aria-label="Types" className="flex flex-wrap gap-x-5 gap-y-1 text-furniture">
      <TypeLink asked={asked} type={null} name="All" />
      {TYPES.map(([type, heading]) => {
        const count = groups.find((group) => group.type === type)?.entities.length ?? 0;
        return count === 0 && asked.type !== type ? null : (
          <TypeLink
            key={type}
            asked={asked}
            type={type}
            name={type === 'role' ? 'Roles' : heading}
            count={count}
          />
        );
      })}
    </nav>
  );
}

interface TypeLinkProps {
  readonly asked: Asked;
  readonly type: Asked['type'];
  readonly name: string;
  readonly count?: number;
}

function TypeLink({ asked, type, name, count }: TypeLinkProps) {
  return (
    <Link
      to={{ search: searchFor({ ...asked, type }) }}
      preventScrollReset
      aria-current={asked.type === type ? 'true' : undefined}
      className="type-link"
    >
      {name}
      {count === undefined ? null : (
        <span className="face-figures font-normal text-quiet"> {count.toLocaleString('en')}</span>
      )}
    </Link>
  );
}

interface GroupProps {
  readonly group: Listed;
  readonly asked: Asked;
  /** Counts from 1; of a list of one type only. */
  readonly page: number;
}

function Group({ group, asked, page }: GroupProps) {
  const { type, heading, entities } = group;
  const shown =
    asked.type === null ? entities.slice(0, SHOWN) : cutPage(entities, page, PAGE_LENGTH);
  return (
    <section aria-labelledby={`names-${type}`} className="flex flex-col">
      <h2 id={`names-${type}`} className="ruled-heading flex justify-between">
        {heading}
        <span className="face-figures font-normal text-quiet">
          {entities.length.toLocaleString('en')}
        </span>
      </h2>
      <ul className="name-columns">
        {shown.map((entity) => (
          <li key={entity.id} data-row>
            <Link id={`row-${entity.id}`} to={entityAddress(entity.id)} className="name-row">
              <span className="name-row-name">
                {entity.name}
                {entity.wording === null ? null : (
                  <span className="text-quiet">, called {entity.wording}</span>
                )}
              </span>
              <span className="face-figures flex-none text-note text-quiet">{factsOf(entity)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {asked.type !== null || shown.length === entities.length ? null : (
        <p className="pt-3 text-furniture">
          <Link to={{ search: searchFor({ ...asked, type }) }} className="link">
            All {entities.length.toLocaleString('en')}
          </Link>
        </p>
      )}
    </section>
  );
}

/** "3 quotes", else how often it is named, where that is more than once. */
function factsOf({ said, mentions }: EntitySummary): string {
  if (said > 0) return said === 1 ? '1 quote' : `${said} quotes`;
  return mentions > 1 ? `named ${mentions} times` : '';
}

function titleOf({ type, text }: Asked, page: number): string {
  const heading = TYPES.find(([each]) => each === type)?.[1] ?? HEADINGS.entities;
  const paged = page > 1 ? `${heading}, page ${page}` : heading;
  return documentTitle(...(text === '' ? [] : [`“${text}”`]), paged);
}

function foundInWords(found: number, total: number, { type, text }: Asked): string {
  const all = total === 1 ? 'one name' : `${total.toLocaleString('en')} names`;
  return type === null && text === '' ? all : `${found.toLocaleString('en')} of ${all}`;
}

function Nothing({ asked, total }: { readonly asked: Asked; readonly total: number }) {
  if (total === 0) {
    return <p className="face-serif text-row">No dump names anybody yet.</p>;
  }
  const nothing =
    asked.text === ''
      ? 'No name here is of this type.'
      : `Nobody and nothing is called “${asked.text}” here.`;
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="face-serif text-row">{nothing}</p>
      <Link to={{ search: '' }} className="link text-furniture">
        Show all names
      </Link>
    </div>
  );
}
