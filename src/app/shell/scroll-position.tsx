import { useLayoutEffect, useState } from 'react';
import { ScrollRestoration, useLocation } from 'react-router';
import { forgetPosition, isOpenedAnew, positionKey, STORAGE_KEY } from './kept-positions.ts';

/**
 * Back, Forward and a reload find a page scrolled as it was left. An address that is opened anew begins
 * at its top, or at the words that it points at.
 */
export function ScrollPosition() {
  return (
    <>
      <FreshStart />
      <ScrollRestoration getKey={positionKey} storageKey={STORAGE_KEY} />
    </>
  );
}

/** Stands before what restores positions, so that its effect comes first. */
function FreshStart() {
  const [first] = useState(positionKey(useLocation()));
  useLayoutEffect(() => {
    if (isOpenedAnew()) forgetPosition(first);
  }, [first]);
  return null;
}
