import { useNavigation } from 'react-router';

/** A line along the top while a page is fetched, where that takes longer than a blink. */
export function Pending() {
  const { state } = useNavigation();
  if (state === 'idle') return null;
  return (
    <output className="pending print:hidden">
      <span className="sr-only">Opening the page…</span>
    </output>
  );
}
