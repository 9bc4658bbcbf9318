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
  /** Whether there is room for a sign only. A screen reader hears the words all the same. */
  readonly brief?: boolean;
}

/** Copies a text and says, to eye and ear, whether that worked. */
export function CopyButton({
  text,
  children,
  label,
  className = 'link touch-target',
  brief = false,
}: CopyButtonProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), TOLD);
    return () => clearTimeout(timer);
  }, [copied]);
  const told = copied === null ? null : copied ? 'Copied' : 'Copying is not allowed here';
  const sign = copied === true ? '✓' : '✕';
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        onClick={async () => setCopied(await copy(text))}
      >
        {told === null ? children : brief ? sign : told}
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
