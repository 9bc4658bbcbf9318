import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { LoaderFunction, RouteObject } from 'react-router';
import { PATTERNS } from '../contract/addresses.ts';
import { Shell } from './shell/shell.tsx';
import { Opening } from './shell/opening.tsx';
import { PageProblem, ShellProblem } from './shell/problem.tsx';

/**
 * What every page's module exports, and nothing else that the routes know of:
 *
 * - `loader(client)` gives the route's loader. It fills the cache with what the page shows
 *   (`await client.query(file('feed.json'))`), so that the page's `useSuspenseQuery(file(…))` never
 *   waits; it throws `notFound()` where the address names nothing, and may return a `redirect` or what
 *   it made of the parameters.
 * - `Component` is the page, inside `<main>`: a `<title>`, one `<h1>`, no outer margin.
 */
export interface PageModule {
  readonly loader: (client: QueryClient) => LoaderFunction;
  readonly Component: ComponentType;
}

/** The routes of the site: one lazily loaded folder per page, all inside the shell. */
export function createRoutes(client: QueryClient): RouteObject[] {
  const page = (path: string, load: () => Promise<PageModule>): RouteObject => ({
    path,
    lazy: async () => {
      const { loader, Component } = await load();
      return { loader: loader(client), Component };
    },
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
            page(PATTERNS.feed, () => import('./feed/page.tsx')),
            page(PATTERNS.headline, () => import('./headline/page.tsx')),
            page(PATTERNS.tags, () => import('./tag/index-page.tsx')),
            page(PATTERNS.tag, () => import('./tag/page.tsx')),
            page(PATTERNS.articles, () => import('./article/index-page.tsx')),
            page(PATTERNS.article, () => import('./article/page.tsx')),
            page(PATTERNS.quotes, () => import('./quote/index-page.tsx')),
            page(PATTERNS.quote, () => import('./quote/page.tsx')),
            page(PATTERNS.entities, () => import('./entity/index-page.tsx')),
            page(PATTERNS.entity, () => import('./entity/page.tsx')),
            page(PATTERNS.dump, () => import('./dump/page.tsx')),
            page(PATTERNS.health, () => import('./health/page.tsx')),
            page('*', () => import('./shell/unknown-page.tsx')),
          ],
        },
      ],
    },
  ];
}
