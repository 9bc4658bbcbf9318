import { lazy, Suspense, useRef, useState } from 'react';

const loadMenu = () => import('./display-menu.tsx');
const DisplayMenu = lazy(async () => ({ default: (await loadMenu()).DisplayMenu }));

/** Opens the display menu, whose code comes when it is first asked for. */
export function DisplayButton() {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  // Once opened it stays mounted, so that closing can give the focus back.
  const [wanted, setWanted] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        className="nav-link"
        onPointerEnter={() => void loadMenu()}
        onFocus={() => void loadMenu()}
        onClick={() => {
          setWanted(true);
          setOpen(!open);
        }}
      >
        Display
      </button>
      {wanted ? (
        <Suspense>
          <DisplayMenu anchor={button} open={open} onOpenChange={setOpen} />
        </Suspense>
      ) : null}
    </>
  );
}
