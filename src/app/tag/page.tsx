import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { PATTERNS } from '../../contract/addresses.ts';
import { documentTitle } from '../../contract/titles.ts';
import { matchingRows } from '../feed/facets.ts';
import { filtersFrom, NO_FILTERS, searchOf, toggled } from '../feed/filters.ts';
import { useOpened } from '../shell/opened.ts';
import { RowList } from '../feed/row-list.tsx';
import { PAGE_LENGTH, rowsOf } from '../feed/rows.ts';
import { file } from '../queries.ts';
import { notFound } from '../shell/not-found.ts';
import { PageLinks } from '../shell/page-links.tsx';
import { countsInWords, tagsIn } from './tags.ts';

export function Component() {
  const { tag: slug = '' } = useParams();
  const { data: feed } = useSuspenseQuery(file('feed.json'));
  const { search } = useLocation();
  const opened = useOpened();
  const rows = useMemo(() => rowsOf(feed), [feed]);
  const tag = tagsIn(rows).find((each) => each.slug === slug);
  if (tag === undefined) throw notFound('No dump gives anything this tag any more.');

  const { page } = filtersFrom(new URLSearchParams(search));
  const filters = toggled(NO_FILTERS, 'tag', slug);
  const found = matchingRows(rows, filters, feed.names);
  const from = (page - 1) * PAGE_LENGTH;
  const pages = Math.max(1, Math.ceil(found.length / PAGE_LENGTH));
  return (
    <div className="list-column flex flex-col gap-6">
      <title>{documentTitle(page > 1 ? `${tag.label}, page ${page}` : tag.label)}</title>
      <header className="flex flex-col gap-3">
        <p className="kicker">Source tag</p>
        <h1 className="face-serif text-title font-semibold">{tag.label}</h1>
        <p className="facts">
          <span>{countsInWords(tag)}</span>
          <Link className="link target" to={{ pathname: PATTERNS.feed, search: searchOf(filters) }}>
            Filter them
          </Link>
          <Link className="link target" to={PATTERNS.tags}>
            All tags
          </Link>
        </p>
      </header>
      <section aria-labelledby="stories" className="border-t border-ink">
        <h2 id="stories" className="sr-only">
          {page > 1 ? `Stories, page ${page} of ${pages}` : 'Stories'}
        </h2>
        <RowList
          rows={found.slice(from, from + PAGE_LENGTH)}
          names={feed.names}
          opened={opened}
          ownTag={slug}
        />
        <PageLinks page={page} pages={pages} />
      </section>
    </div>
  );
}
