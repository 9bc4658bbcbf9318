import type { ReactNode } from 'react';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';

/** Header, main landmark and footer: the furniture of every page. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <Header />
      <main id="main" tabIndex={-1} className="page-width grow pt-10 pb-20 outline-none md:pt-12">
        {children}
      </main>
      <Footer />
    </div>
  );
}

/** Leaves the address alone, whose fragment may be the passage that a reader came for. */
function SkipLink() {
  return (
    <a
      href="#main"
      className="skip-link"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      Skip to the text
    </a>
  );
}
