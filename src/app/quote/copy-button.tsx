import { type ReactNode, useEffect, useState } from 'react';

/** How long "Copied" stays, in ms. */
const TOLD = 2500;

interface CopyButtonProps {
  /** What goes to the clipboard. */
  readonly text: string;
  readonly children: ReactNode;
  /** The button's full name, where its words alone do not say what is copied. */
  readonly label?: string;
  readonly className?: string;
}

/** Copies a text and says, to eye and ear, whether that worked. */
export function CopyButton({ text, children, label, className = 'link' }: CopyButtonProps) {
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (told === null) return;
    const timer = setTimeout(() => setTold(null), TOLD);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        onClick={async () => setTold((await copy(text)) ? 'Copied' : 'Copying is not allowed here')}
      >
        {told ?? children}
      </button>
      <output className="sr-only">{told}</output>
    </>
  );
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
