import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useLayoutEffect,
  useRef,
} from 'react';
import { lazy, Suspense, useState } from 'react';
import { displayed } from './display.ts';
import { focusRow } from './rows.ts';

/** A one-key command. `does` completes the sentence "this key …" in the list that `?` opens. */
export interface KeyCommand {
  /** As `KeyboardEvent.key` gives it. */
  readonly key: string;
  readonly does: string;
  readonly act: () => void;
}

interface Keys {
  /** What the shown components add. */
  readonly registry: Set<RefObject<readonly KeyCommand[]>>;
  readonly showList: () => void;
}

const KeysContext = createContext<Keys>({ registry: new Set(), showList: () => undefined });

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));

/**
 * Commands of the page that calls it, for as long as it is shown. They never fire in a field, with a
 * modifier, under an open dialog, or for a reader who has switched them off.
 */
export function useKeys(commands: readonly KeyCommand[]): void {
  const { registry } = useContext(KeysContext);
  const latest = useRef(commands);
  // Before the next key can come: one pressed at once must not act on what was shown before.
  useLayoutEffect(() => {
    latest.current = commands;
  });
  useLayoutEffect(() => {
    registry.add(latest);
    return () => void registry.delete(latest);
  }, [registry]);
}

/** Opens the list of commands, as the key `?` does. */
export function useKeyList(): () => void {
  return useContext(KeysContext).showList;
}

/** Listens for one-key commands: those of every page and those that the open page adds. */
export function KeyCommands({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly KeyCommand[] | null>(null);
  const [keys] = useState((): Keys => {
    const made: Keys = { registry: new Set(), showList: () => setShown(commandsIn(made)) };
    return made;
  });

  // As soon as the page can be seen: a key pressed then must not be lost.
  useLayoutEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (!isCommand(event)) return;
      const command = commandsIn(keys).find(({ key }) => key === event.key);
      if (command === undefined) return;
      event.preventDefault();
      command.act();
    };
    document.addEventListener('keydown', answer);
    return () => document.removeEventListener('keydown', answer);
  }, [keys]);

  return (
    <KeysContext value={keys}>
      {children}
      {shown === null ? null : (
        <Suspense>
          <KeysDialog commands={shown} onClose={() => setShown(null)} />
        </Suspense>
      )}
    </KeysContext>
  );
}

function commandsIn({ registry, showList }: Keys): readonly KeyCommand[] {
  return [
    { key: 'j', does: 'goes to the next row or paragraph', act: () => focusRow(1) },
    { key: 'k', does: 'goes back to the one before', act: () => focusRow(-1) },
    ...[...registry].flatMap(({ current }) => current),
    { key: '?', does: 'shows this list', act: showList },
  ];
}

const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

function isCommand(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (displayed('keys') === 'off') return false;
  if (event.target instanceof Element && event.target.closest(FIELDS) !== null) return false;
  return document.querySelector('[role=dialog], [role=alertdialog], dialog[open]') === null;
}
