import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useKeys } from '../shell/keys.tsx';
import { type Filters, searchOf } from './filters.ts';

/** Typing pauses for so long before the address follows: browsers refuse too many changes. In ms. */
const PAUSE = 150;

/** Narrows the rows to those with the typed words. Typing replaces the history entry it is in. */
export function TextFilter({ filters }: { readonly filters: Filters }) {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(filters.text);
  const written = useRef(filters.text);
  useEffect(() => {
    if (filters.text === written.current) return;
    // The address has changed by other means: Back, Forward, "Clear".
    written.current = filters.text;
    setTyped(filters.text);
  }, [filters.text]);
  useEffect(() => {
    if (typed === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = typed;
      void navigate(
        { search: searchOf({ ...filters, text: typed, page: 1 }) },
        { replace: true, preventScrollReset: true },
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, filters, navigate]);
  useKeys([{ key: '/', does: 'goes to the text filter', act: () => field.current?.focus() }]);
  return (
    <div className="min-w-0 grow basis-56 print:hidden">
      <input
        ref={field}
        id="text-filter"
        type="search"
        aria-label="Filter by words"
        placeholder="Filter by words"
        autoComplete="off"
        value={typed}
        className="field w-full max-w-80"
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
