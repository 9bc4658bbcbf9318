import '@testing-library/jest-dom/vitest';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, vi } from 'vitest';
import type { DataFiles, DataPath } from '../../src/contract/files.ts';
import { createQueryClient, MissingFileError, type Reader } from '../../src/app/queries.ts';
import { createRoutes } from '../../src/app/routes.tsx';

// Pages are modules of their own, and a busy machine takes its time to read one.
configure({ asyncUtilTimeout: 8000 });
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  for (const name of Object.keys(document.documentElement.dataset)) {
    delete document.documentElement.dataset[name];
  }
});

// jsdom lays nothing out, so it has no scrolling either.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

/** The site's files as a test has them: JSON path -> contents. */
export type Files = { readonly [Path in DataPath]?: DataFiles[Path] };

/** Opens the whole app at an address, with `files` for its data. Wait for its heading with `findBy…`. */
export function openApp(address: string, files: Files) {
  const kept = new Map(Object.entries(files));
  return openAppOn(address, async (path) => {
    if (!kept.has(path)) throw new MissingFileError(path);
    return kept.get(path);
  });
}

/** The same on a reader of the test's own: one that fails, or takes its time. */
export function openAppOn(address: string, read: Reader) {
  const client = createQueryClient(read);
  const router = createMemoryRouter(createRoutes(client), { initialEntries: [address] });
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, router, client, user: userEvent.setup() };
}

/** The address that is open now: path, filters and fragment. */
export function addressOf({ router }: Pick<ReturnType<typeof openApp>, 'router'>): string {
  const { pathname, search, hash } = router.state.location;
  return pathname + search + hash;
}
