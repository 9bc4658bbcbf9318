import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { DATA_EVENT } from '../contract/data-event.ts';
import { createQueryClient, fetchReader } from './queries.ts';
import { createRoutes } from './routes.tsx';
import { forgetWritten, replaceWritten } from './shell/written.ts';
import './styles.css';

const client = createQueryClient(fetchReader(import.meta.env.BASE_URL));
const router = createBrowserRouter(createRoutes(client), {
  basename: import.meta.env.BASE_URL,
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
const draw = (): void =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );

// The text that a page was written with is read until the page's code and data are there.
if (router.state.initialized || root.childElementCount === 0) draw();
else {
  const stop = router.subscribe(({ initialized, errors }) => {
    if (!initialized) return;
    stop();
    // A text that is there serves better than word of what did not arrive.
    if (errors !== null && root.querySelector('h1') !== null) return;
    // Once the router is through with this step: a page may ask it for another at once.
    queueMicrotask(() => replaceWritten(root, draw, router.state.location));
  });
}

const { pathname } = router.state.location;
router.subscribe(({ location }) => {
  if (location.pathname !== pathname) forgetWritten();
});

// A file in seeds/ has changed: what is open is read again in place.
import.meta.hot?.on(DATA_EVENT, () => {
  void client.invalidateQueries().then(() => router.revalidate());
});
