import { Link } from 'react-router';
import { PATTERNS } from '../../contract/addresses.ts';
import { useKeyList } from './keys.tsx';
import { PrintedAddress } from './printed-address.tsx';

export function Footer() {
  const showKeys = useKeyList();
  return (
    <footer className="border-t border-line">
      <PrintedAddress />
      <div className="page-width flex flex-wrap justify-between gap-x-10 gap-y-2 py-6 text-note text-quiet print:hidden">
        <nav aria-label="Indexes" className="flex flex-wrap gap-x-6 gap-y-2">
          <Link className="link target" to={PATTERNS.articles}>
            All articles
          </Link>
          <Link className="link target" to={PATTERNS.tags}>
            All tags
          </Link>
        </nav>
        <button type="button" className="link target pointer-coarse:hidden" onClick={showKeys}>
          Keys
        </button>
      </div>
    </footer>
  );
}
