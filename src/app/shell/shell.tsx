import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { Arrival } from './arrival.tsx';
import { Frame } from './frame.tsx';
import { KeyCommands } from './keys.tsx';
import { Opening } from './opening.tsx';
import { Pending } from './pending.tsx';
import { ScrollPosition } from './scroll-position.tsx';

/** What stays while pages come and go. */
export function Shell() {
  return (
    <KeyCommands>
      <Frame>
        <ScrollPosition />
        <Suspense fallback={<Opening />}>
          <Outlet />
        </Suspense>
      </Frame>
      <Pending />
      <Arrival />
    </KeyCommands>
  );
}
