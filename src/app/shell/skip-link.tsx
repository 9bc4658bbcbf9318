import type { ReactNode } from 'react';

interface SkipLinkProperties {
  /** Id of what takes the focus. */
  readonly target: string;
  readonly children: ReactNode;
}

/**
 * A way past what stands before the target; seen only while it has the focus. Leaves the address alone,
 * whose fragment may be the passage that a reader came for.
 */
export function SkipLink({ target, children }: SkipLinkProperties) {
  return (
    <a
      href={`#${target}`}
      className="skip-link"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {children}
    </a>
  );
}
