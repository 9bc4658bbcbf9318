import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigation } from 'react-router';
import { useKeys } from './keys.tsx';

/** Typing pauses for so long before the address follows: browsers refuse too many changes. In ms. */
const PAUSE = 150;

interface TextFilterProperties {
  readonly label: string;
  /** The words that the address holds. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Whether the page is there for this field, so that it is what the reader comes to. */
  readonly isFirst?: boolean;
  /** The first of what is found is to be opened. */
  readonly onEnter?: () => void;
}

/** A field that narrows a list while one types. */
export function TextFilter({
  label,
  text,
  onText,
  isFirst = false,
  onEnter,
}: TextFilterProperties) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const written = useRef(text);
  const { pathname } = useLocation();
  const next = useNavigation().location?.pathname ?? pathname;
  useEffect(() => {
    if (text === written.current) return;
    // The address has changed by other means: Back, Forward, "Clear".
    written.current = text;
    setTyped(text);
  }, [text]);
  useEffect(() => {
    // Whoever is on the way to another page is not to be held back.
    if (typed === written.current || next !== pathname) return undefined;
    const timer = setTimeout(() => {
      written.current = typed;
      onText(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, onText, next, pathname]);
  useKeys([{ key: '/', does: 'goes to the text filter', act: () => field.current?.focus() }]);
  return (
    <search className="min-w-0 grow basis-56 print:hidden">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onEnter?.();
        }}
      >
        <input
          ref={field}
          id="text-filter"
          type="search"
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          data-first={isFirst ? '' : undefined}
          spellCheck={false}
          value={typed}
          className={`field w-full ${isFirst ? 'text-row' : 'max-w-80'}`}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
    </search>
  );
}
