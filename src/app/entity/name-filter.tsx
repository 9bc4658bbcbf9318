import { useEffect, useRef, useState } from 'react';
import { useKeys } from '../shell/keys.tsx';

/** Typing pauses for so long before the address follows: browsers refuse too many changes. In ms. */
const PAUSE = 150;

interface NameFilterProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The first of what is found is to be opened. */
  readonly onEnter?: () => void;
}

/** A field that narrows a list while one types. */
export function NameFilter({ label, text, onText, onEnter }: NameFilterProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  // The address has changed by other means: Back, Forward, a link.
  if (known !== text) {
    setKnown(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return undefined;
    const timer = setTimeout(() => {
      setKnown(typed);
      onText(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, text, onText]);
  useKeys([{ key: '/', does: 'goes to the filter', act: () => field.current?.focus() }]);
  return (
    <search className="min-w-0 grow basis-56">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onEnter?.();
        }}
      >
        <input
          ref={field}
          type="search"
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          className="field w-full max-w-80"
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
    </search>
  );
}
