import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { LoaderFunction, RouteObject } from 'react-router';
import { PATTERNS } from '../contract/addresses.ts';
import { loader as articleLoader } from './article/loader.ts';
import { loader as dumpLoader } from './dump/loader.ts';
import { loader as entityLoader } from './entity/loader.ts';
import { loader as feedLoader } from './feed/loader.ts';
import { loader as headlineLoader } from './headline/loader.ts';
import { reads } from './queries.ts';
import { loader as quoteLoader } from './quote/loader.ts';
import { loader as searchLoader } from './search/loader.ts';
import { notFound } from './shell/not-found.ts';
import { Opening } from './shell/opening.tsx';
import { PageProblem, ShellProblem } from './shell/problem.tsx';
import { Shell } from './shell/shell.tsx';
import { loader as tagLoader } from './tag/loader.ts';

/**
 * What a page's folder gives:
 *
 * - `loader(client)`, the route's loader. It fills the cache with what the page shows
 *   (`await client.query(file('feed.json'))`), so that the page's `useSuspenseQuery(file(…))` never
 *   waits; it throws `notFound()` where the address names nothing, and may return a `redirect`. It
 *   comes with the app itself, so that data and the page's code are fetched side by side.
 * - `Component`, the page, inside `<main>`: a `<title>`, one `<h1>`, no outer margin. It is fetched when
 *   the page is opened.
 */
export interface PageModule {
  readonly Component: ComponentType;
}

/** The routes of the site: one lazily loaded folder per page, all inside the shell. */
export function createRoutes(client: QueryClient): RouteObject[] {
  const page = (
    path: string,
    loader: (client: QueryClient) => LoaderFunction,
    load: () => Promise<PageModule>,
  ): RouteObject => ({
    path,
    loader: loader(client),
    lazy: { Component: async () => (await load()).Component },
  });
  return [
    {
      Component: Shell,
      ErrorBoundary: ShellProblem,
      HydrateFallback: Opening,
      children: [
        {
          ErrorBoundary: PageProblem,
          children: [
            page(PATTERNS.feed, feedLoader, () => import('./feed/page.tsx')),
            page(PATTERNS.headline, headlineLoader, () => import('./headline/page.tsx')),
            page(PATTERNS.tags, reads('feed.json'), () => import('./tag/index-page.tsx')),
            page(PATTERNS.tag, tagLoader, () => import('./tag/page.tsx')),
            page(PATTERNS.articles, reads('feed.json'), () => import('./article/index-page.tsx')),
            page(PATTERNS.article, articleLoader, () => import('./article/page.tsx')),
            page(PATTERNS.quotes, reads('quotes.json'), () => import('./quote/index-page.tsx')),
            page(PATTERNS.quote, quoteLoader, () => import('./quote/page.tsx')),
            page(
              PATTERNS.entities,
              reads('entities.json'),
              () => import('./entity/index-page.tsx'),
            ),
            page(PATTERNS.entity, entityLoader, () => import('./entity/page.tsx')),
            page(PATTERNS.dump, dumpLoader, () => import('./dump/page.tsx')),
            page(PATTERNS.health, reads('health.json'), () => import('./health/page.tsx')),
            page(PATTERNS.search, searchLoader, () => import('./search/page.tsx')),
            { path: '*', loader: refuse, element: null },
          ],
        },
      ],
    },
  ];
}

/** Any address that no page has. */
function refuse(): never {
  throw notFound('Nothing has this address.');
}
