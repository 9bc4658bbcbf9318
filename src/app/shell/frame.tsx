import type { ReactNode } from 'react';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { SkipLink } from './skip-link.tsx';

/** Header, main landmark and footer: the furniture of every page. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink target="main">Skip to the text</SkipLink>
      <Header />
      <main id="main" tabIndex={-1} className="page-width grow pt-10 pb-20 outline-none md:pt-12">
        {children}
      </main>
      <Footer />
    </div>
  );
}
