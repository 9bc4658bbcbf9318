// @vitest-environment node
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { expect, it } from 'vitest';
import type { DataPath } from '../../src/contract/files.ts';
import { createQueryClient, MissingFileError } from '../../src/app/queries.ts';
import { createRoutes } from '../../src/app/routes.tsx';
import { ARTICLE_ADDRESS, FILES, QUOTES } from './article-fixture.ts';

async function draw(address: string): Promise<string> {
  const kept = new Map(Object.entries(FILES));
  const client = createQueryClient(async (path: DataPath) => {
    if (!kept.has(path)) throw new MissingFileError(path);
    return kept.get(path);
  });
  const handler = createStaticHandler(createRoutes(client));
  const context = await handler.query(new Request(`http://localhost${address}`));
  if (context instanceof Response) throw new Error(`${address} answers ${context.status}.`);
  return renderToString(
    <QueryClientProvider client={client}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </QueryClientProvider>,
  );
}

it.each([
  [ARTICLE_ADDRESS, 'The Harbour Council closed'],
  [`${ARTICLE_ADDRESS}?view=marked`, 'The Harbour Council closed'],
  ['/articles', 'The Harbour Council closed'],
  ['/names', 'Mara Ostrel'],
  ['/names/tobin-hask', 'Tobin Hask'],
  ['/quotes', 'We won’t be cut off'],
  [`/quotes/a1b2c3d4e5-${QUOTES.cutOff.id}`, 'We won’t be cut off'],
  ['/dumps/d0d0d0d0d0', 'SUBSCRIBE NOW'],
  ['/health', 'lost apostrophe'],
])(
  'draws %s without a browser, and without styles that a strict policy refuses',
  async (address, words) => {
    const html = await draw(address);
    expect(html).toContain(words);
    expect(html).not.toContain('style=');
    expect(html).not.toContain('<style');
  },
);
