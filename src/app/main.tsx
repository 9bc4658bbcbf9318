import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { DATA_EVENT } from '../contract/data-event.ts';
import { createQueryClient, fetchReader } from './queries.ts';
import { createRoutes } from './routes.tsx';
import './styles.css';

const client = createQueryClient(fetchReader(import.meta.env.BASE_URL));
const router = createBrowserRouter(createRoutes(client), {
  basename: import.meta.env.BASE_URL,
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

// A file in seeds/ has changed: what is open is read again in place.
import.meta.hot?.on(DATA_EVENT, () => {
  void client.invalidateQueries().then(() => router.revalidate());
});
