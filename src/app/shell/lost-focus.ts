import { useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';

/**
 * Puts the focus on the element of an id where a change of what is asked for took away what had it: a
 * chip, a link. The shell minds only addresses of another path.
 */
export function useLostFocus(asked: unknown, id: string): void {
  const type = useNavigationType();
  const shown = useRef(asked);
  useEffect(() => {
    const isLost = shown.current !== asked && document.activeElement === document.body;
    shown.current = asked;
    if (type !== 'POP' && isLost) document.getElementById(id)?.focus({ preventScroll: true });
  }, [asked, id, type]);
}
