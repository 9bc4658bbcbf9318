import { Link, NavLink, useNavigate } from 'react-router';
import { PATTERNS } from '../../contract/addresses.ts';
import { HEADINGS } from '../../contract/titles.ts';
import { DisplayButton } from './display-button.tsx';
import { useKeys } from './keys.tsx';

const PLACES = [
  { to: PATTERNS.feed, label: 'Headlines' },
  { to: PATTERNS.quotes, label: 'Quotes' },
  { to: PATTERNS.entities, label: 'People & places' },
  { to: PATTERNS.health, label: 'Health' },
] as const;

export function Header() {
  const navigate = useNavigate();
  useKeys([{ key: 's', does: 'opens the search', act: () => void navigate(PATTERNS.search) }]);
  return (
    <header className="border-b border-line print:hidden">
      <div className="page-width flex flex-wrap items-baseline gap-x-7 pt-3 sm:pb-3">
        <Link
          to={PATTERNS.feed}
          className="wordmark face-serif text-wordmark font-bold tracking-[-0.012em]"
        >
          Verbatim<span className="text-accent">.</span>
        </Link>
        <nav
          aria-label="Main"
          className="order-1 flex basis-full flex-wrap gap-x-3 text-furniture max-sm:justify-between sm:order-none sm:basis-auto sm:gap-x-5.5"
        >
          {PLACES.map(({ to, label }) => (
            <NavLink key={to} to={to} end={to === PATTERNS.feed} className="nav-link">
              {label}
            </NavLink>
          ))}
        </nav>
        <div className="ml-auto flex items-baseline gap-x-5 text-note">
          <NavLink to={PATTERNS.search} className="nav-link">
            {HEADINGS.search}
          </NavLink>
          <DisplayButton />
        </div>
      </div>
    </header>
  );
}
