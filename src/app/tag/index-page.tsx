import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { PATTERNS, tagAddress } from '../../contract/addresses.ts';
import { documentTitle, HEADINGS } from '../../contract/titles.ts';
import { NO_FILTERS, searchOf, toggled, UNTAGGED } from '../feed/filters.ts';
import { rowsOf } from '../feed/rows.ts';
import { file } from '../queries.ts';
import { countsInWords, type TagCounts, tagsIn, untaggedIn } from './tags.ts';

export function Component() {
  const { data: feed } = useSuspenseQuery(file('feed.json'));
  const rows = useMemo(() => rowsOf(feed), [feed]);
  const tags = tagsIn(rows);
  const untagged = untaggedIn(rows);
  return (
    <div className="list-column flex flex-col gap-6">
      <title>{documentTitle(HEADINGS.tags)}</title>
      <header className="flex flex-col gap-3">
        <h1 className="face-serif text-title font-semibold">Tags</h1>
        <p className="face-serif text-stand text-quiet">
          Labels that the dumps write before a headline or above an article. We add none of our own.
        </p>
      </header>
      {tags.length === 0 ? (
        <p className="text-furniture">No dump gives anything a tag.</p>
      ) : (
        <ul className="divide-y divide-line border-t border-ink">
          {tags.map((tag) => (
            <TagEntry key={tag.slug} label={tag.label} to={tagAddress(tag.slug)} tag={tag} />
          ))}
        </ul>
      )}
      {untagged.stories === 0 ? null : (
        <p className="text-note text-quiet">
          Without any tag:{' '}
          <Link
            className="link target"
            to={{
              pathname: PATTERNS.feed,
              search: searchOf(toggled(NO_FILTERS, 'tag', UNTAGGED)),
            }}
          >
            {countsInWords(untagged)}
          </Link>
        </p>
      )}
    </div>
  );
}

interface EntryProperties {
  readonly label: string;
  readonly to: string;
  readonly tag: TagCounts;
}

function TagEntry({ label, to, tag }: EntryProperties) {
  return (
    <li data-row className="flex flex-wrap items-baseline justify-between gap-x-6 py-3">
      <Link className="target face-serif text-row font-medium hover:underline" to={to}>
        {label}
      </Link>
      <span className="face-figures text-note text-quiet">{countsInWords(tag)}</span>
    </li>
  );
}
