import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { articleAddress, idFromParameter } from '../../contract/addresses.ts';
import type { ArticleFile } from '../../contract/files.ts';
import { documentTitle } from '../../contract/titles.ts';
import { file } from '../queries.ts';
import { useAbsoluteAddress } from '../quote/absolute-address.ts';
import { useKeys } from '../shell/keys.tsx';
import { Body } from './body.tsx';
import { CardProvider } from './cards.tsx';
import { useCopiedWords } from './copied-words.ts';
import { FootNotices } from './foot-notices.tsx';
import { Heading } from './heading.tsx';
import { useKeptPlace } from './kept-place.ts';
import { litSpans, STAYING, useArrivalAt, useLanding, useReturned } from './landing.ts';
import { LandingNotice } from './landing-notice.tsx';
import { Neighbours } from './neighbours.tsx';
import { PrintedNotes } from './printed-notes.tsx';
import { Provenance } from './provenance.tsx';
import { RawText } from './raw-text.tsx';
import { ReadingContext, readingOf } from './reading.tsx';
import { Resume } from './resume.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { SpeakerTable } from './speaker-table.tsx';
import { searchFor, useView, type View, viewAfter } from './view.ts';
import './article.css';

export function Component() {
  const id = idFromParameter(useParams()['article'] ?? '') ?? '';
  const { data } = useSuspenseQuery(file(`articles/${id}.json`));
  useRightAddress(data);
  return <ArticlePage key={id} file={data} />;
}

function ArticlePage({ file: data }: { readonly file: ArticleFile }) {
  const { article } = data;
  const view = useView();
  const [rawShown, setRawShown] = useState(false);
  const { keep } = useKeptPlace(view === 'raw' && !rawShown ? null : view);
  const onView = useChangeView(keep);
  useKeys([
    { key: 'v', does: 'shows the text clean, marked or raw', act: () => onView(viewAfter(view)) },
  ]);
  const landed = useLanding(article);
  useArrivalAt(landed, view !== 'raw' || rawShown);
  // Back, Forward and a reload restore the place by themselves.
  const returned = useReturned();
  const passage = useMemo(() => litSpans(article, landed), [article, landed]);
  const address = useAbsoluteAddress(articleAddress(article));
  useCopiedWords(article, address);
  const reading = useMemo(() => readingOf(data), [data]);
  return (
    <ReadingContext value={reading}>
      <CardProvider>
        <title>{documentTitle(article.title.text)}</title>
        <article className="article flex flex-col gap-y-8">
          <div className="reading-column flex flex-col gap-y-4">
            <Heading file={data} view={view} onView={onView} />
            <Resume article={article} offered={landed === null && view !== 'raw' && !returned} />
          </div>
          {view === 'raw' ? (
            <RawText file={data} passage={passage} onShown={setRawShown} />
          ) : (
            <Body language={data.language} marked={view === 'marked'} passage={passage} />
          )}
          <div className="reading-column flex flex-col gap-y-10 pt-4">
            <SpeakerTable />
            <Provenance dumps={data.dumps} url={data.url} />
            <PrintedNotes article={article} address={address} />
            <Neighbours previous={data.previous} next={data.next} />
          </div>
        </article>
        <FootNotices>
          <SelectionBar />
          <LandingNotice landed={landed} />
        </FootNotices>
      </CardProvider>
    </ReadingContext>
  );
}

/** Corrects the slug of the address in place: the id alone found the article. */
function useRightAddress({ article }: ArticleFile): void {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const isRight = useParams()['article'] === `${article.slug}-${article.id}`;
  const right = articleAddress(article);
  useEffect(() => {
    if (isRight) return;
    void navigate({ pathname: right, search, hash }, { replace: true, preventScrollReset: true });
  }, [isRight, right, search, hash, navigate]);
}

/** Changes the view in the address, keeping the passage in sight. */
function useChangeView(keep: () => void): (view: View) => void {
  const { hash } = useLocation();
  const navigate = useNavigate();
  return useCallback(
    (view) => {
      keep();
      void navigate(
        { search: searchFor(view), hash },
        { replace: true, preventScrollReset: true, state: STAYING },
      );
    },
    [keep, hash, navigate],
  );
}
