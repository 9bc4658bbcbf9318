import { useHydrated } from './hydrated.ts';

interface ShareButtonProps {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** Hands the quote to the system's own share menu, where the browser has one. */
export function ShareButton(share: ShareButtonProps) {
  const hydrated = useHydrated();
  if (!hydrated || typeof navigator.share !== 'function') return null;
  return (
    <button
      type="button"
      className="link touch-target"
      onClick={() => {
        // Closing the menu without sharing rejects too: nothing is to be said then.
        void navigator.share(share).catch(() => undefined);
      }}
    >
      Share…
    </button>
  );
}
