import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { articleAddress } from '../../contract/addresses.ts';
import { file } from '../queries.ts';
import { notFound } from '../shell/not-found.ts';
import { Appearances } from './appearances.tsx';
import { HeadlineText } from './headline-text.tsx';
import { NamesInHeadline, OutletOfHeadline, TagsOfHeadline } from './particulars.tsx';
import { headlineOf } from './find.ts';
import { Speech } from './speech.tsx';
import { Wordings } from './wordings.tsx';

export function Component() {
  const { headline: parameter = '' } = useParams();
  const { data: feed } = useSuspenseQuery(file('feed.json'));
  const headline = headlineOf(feed, parameter);
  if (headline === undefined) throw notFound('This headline is no longer here.');
  const twins = feed.headlines.filter(
    ({ twins: group }) => group !== null && group === headline.twins,
  );
  const article = feed.articles.find(({ id }) => id === headline.article);
  return (
    <article className="headline-grid">
      <title>{`${headline.text} · Verbatim`}</title>
      <header className="flex flex-col gap-4">
        <p className="kicker">Headline</p>
        <h1 className="face-serif text-title font-semibold tracking-[-0.008em]">
          <HeadlineText headline={headline} />
        </h1>
        {article === undefined ? null : (
          <p className="text-furniture">
            <Link className="link font-semibold" to={articleAddress(article)}>
              Read the article
            </Link>
          </p>
        )}
      </header>
      <div className="flex flex-col gap-10">
        <Speech headline={headline} names={feed.names} />
        <Wordings headline={headline} twins={twins} />
        <Appearances headline={headline} />
      </div>
      <aside aria-label="Particulars" className="flex flex-col gap-8">
        <TagsOfHeadline headline={headline} />
        <OutletOfHeadline headline={headline} />
        <NamesInHeadline headline={headline} names={feed.names} />
      </aside>
    </article>
  );
}
