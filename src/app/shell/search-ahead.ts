import { startTransition, useCallback, useOptimistic } from 'react';
import { useLocation, useNavigate } from 'react-router';

interface SearchAhead {
  /** The address's search, or the one that is on its way. */
  readonly search: string;
  /** Puts a search in the address, as an entry of its own in the history. */
  readonly go: (search: string) => void;
}

/**
 * The address's search, ahead of its navigation: what a reader ticks shows at once, however long the
 * page takes to follow, and a second tick adds to the first.
 */
export function useSearchAhead(): SearchAhead {
  const { search } = useLocation();
  const navigate = useNavigate();
  const [ahead, setAhead] = useOptimistic(search);
  const go = useCallback(
    (next: string) =>
      startTransition(async () => {
        setAhead(next);
        await navigate({ search: next }, { preventScrollReset: true });
      }),
    [navigate, setAhead],
  );
  return { search: ahead, go };
}
