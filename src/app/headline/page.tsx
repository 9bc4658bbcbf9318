import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { articleAddress, idFromParameter } from '../../contract/addresses.ts';
import { documentTitle } from '../../contract/titles.ts';
import { file } from '../queries.ts';
import { Appearances } from './appearances.tsx';
import { HeadlineText } from './headline-text.tsx';
import { NamesInHeadline, OutletOfHeadline, TagsOfHeadline } from './particulars.tsx';
import { Speech } from './speech.tsx';
import { Wordings } from './wordings.tsx';

export function Component() {
  const { headline: parameter = '' } = useParams();
  const { data } = useSuspenseQuery(file(`headlines/${idFromParameter(parameter) ?? ''}.json`));
  const { headline, wordings, article, names } = data;
  return (
    <article className="headline-grid">
      <title>{documentTitle(headline.text)}</title>
      <header className="flex flex-col gap-4">
        <p className="kicker">Headline</p>
        <h1 className="face-serif text-title font-semibold tracking-[-0.008em]">
          <HeadlineText headline={headline} />
        </h1>
        {article === null ? null : (
          <p className="text-furniture">
            <Link className="link font-semibold" to={articleAddress(article)}>
              Read the article
            </Link>
          </p>
        )}
      </header>
      <div className="flex flex-col gap-10">
        <Speech headline={headline} names={names} />
        <Wordings headline={headline} wordings={wordings} />
        <Appearances headline={headline} />
      </div>
      <aside aria-label="Particulars" className="flex flex-col gap-8">
        <TagsOfHeadline headline={headline} />
        <OutletOfHeadline headline={headline} />
        <NamesInHeadline headline={headline} names={names} />
      </aside>
    </article>
  );
}
