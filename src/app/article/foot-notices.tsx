import { type ReactNode, useLayoutEffect, useRef } from 'react';

/**
 * What is told at the foot of the window, one notice above the other. The page keeps their height free
 * below what has the focus, and below its own end.
 */
export function FootNotices({ children }: { readonly children: ReactNode }) {
  const notices = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = notices.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(() => {
      root.setProperty(HEIGHT, `${element.getBoundingClientRect().height}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.removeProperty(HEIGHT);
    };
  }, []);
  return (
    <div ref={notices} className="foot-notices print:hidden">
      {children}
    </div>
  );
}

/** article.css has the same. */
const HEIGHT = '--foot-notices';
