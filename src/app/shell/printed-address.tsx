import { useLocation } from 'react-router';
import { dateInWords } from '../../contract/dates.ts';
import { useAbsoluteAddress } from '../quote/absolute-address.ts';
import { useHydrated } from '../quote/hydrated.ts';
import { today } from './today.ts';

/** On paper only: where the page stands on the web, and when it was read. */
export function PrintedAddress() {
  const { pathname, search } = useLocation();
  const address = useAbsoluteAddress(pathname + search);
  if (!useHydrated()) return null;
  return (
    <p className="page-width hidden py-6 text-note break-words print:block">
      {address}. Read on {dateInWords(today())}.
    </p>
  );
}
