import { Link, useLocation } from 'react-router';
import { searchFor, type View, VIEWS } from './view.ts';

interface ViewSwitchProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

const TOLD: Record<View, string> = {
  clean: 'The text as repaired',
  marked: 'The text with every repair marked',
  raw: 'The dump as it came',
};

/** Clean, marked or raw, each with an address of its own. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  const { hash } = useLocation();
  return (
    <nav aria-label="View" className="view-switch print:hidden">
      {VIEWS.map((each) => (
        <Link
          key={each}
          to={{ search: searchFor(each), hash }}
          title={`${TOLD[each]} (key: v)`}
          aria-current={each === view ? 'true' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            onView(each);
          }}
        >
          {each}
        </Link>
      ))}
    </nav>
  );
}
