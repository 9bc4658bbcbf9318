import { Suspense } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Frame } from './frame.tsx';
import { Opening } from './opening.tsx';

/** What stays while pages come and go. */
export function Shell() {
  return (
    <Frame>
      <ScrollRestoration />
      <Suspense fallback={<Opening />}>
        <Outlet />
      </Suspense>
    </Frame>
  );
}
