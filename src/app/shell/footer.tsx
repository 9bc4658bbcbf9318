import { Link } from 'react-router';
import { PATTERNS } from '../../contract/addresses.ts';

export function Footer() {
  return (
    <footer className="border-t border-line print:hidden">
      <nav
        aria-label="Indexes"
        className="page-width flex flex-wrap gap-x-6 gap-y-2 py-6 text-note text-quiet"
      >
        <Link className="link target" to={PATTERNS.articles}>
          All articles
        </Link>
        <Link className="link target" to={PATTERNS.tags}>
          All tags
        </Link>
      </nav>
    </footer>
  );
}
