import { Suspense } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Arrival } from './arrival.tsx';
import { Frame } from './frame.tsx';
import { KeyCommands } from './keys.tsx';
import { Opening } from './opening.tsx';
import { Pending } from './pending.tsx';

/** What stays while pages come and go. */
export function Shell() {
  return (
    <KeyCommands>
      <Frame>
        <ScrollRestoration />
        <Suspense fallback={<Opening />}>
          <Outlet />
        </Suspense>
      </Frame>
      <Pending />
      <Arrival />
    </KeyCommands>
  );
}
