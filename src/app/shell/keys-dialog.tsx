import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { display, displayed } from './display.ts';
import type { KeyCommand } from './keys.tsx';

interface Properties {
  readonly commands: readonly KeyCommand[];
  readonly onClose: () => void;
}

export function KeysDialog({ commands, onClose }: Properties) {
  const [on, setOn] = useState(() => displayed('keys') === 'on');
  return (
    <Dialog.Root defaultOpen onOpenChangeComplete={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="popup dialog flex flex-col gap-5 p-6">
          <Dialog.Title className="face-serif text-row font-semibold">Keys</Dialog.Title>
          <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2 text-furniture">
            {[...commands, ...NATIVE].map(({ key, does }) => (
              <div key={key + does} className="contents">
                <dt>
                  <kbd className="key">{key}</kbd>
                </dt>
                <dd className="text-quiet">{does}</dd>
              </div>
            ))}
          </dl>
          <label className="touch-target flex items-center gap-2.5 text-furniture">
            <input
              type="checkbox"
              checked={on}
              onChange={(event) => {
                setOn(event.target.checked);
                display('keys', event.target.checked ? 'on' : 'off');
              }}
            />
            Answer to single keys
          </label>
          <Dialog.Close className="link target self-start text-furniture">Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** What the browser itself answers to. */
const NATIVE = [
  { key: 'Enter', does: 'opens what has the focus' },
  { key: 'Esc', does: 'closes what is open' },
] as const;
