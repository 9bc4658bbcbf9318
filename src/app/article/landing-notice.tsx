import { useLocation, useNavigate } from 'react-router';
import { isFound, type Landed, landingInWords } from './landing.ts';

/** Says at the foot of the window what became of the link that was followed. */
export function LandingNotice({ landed }: { readonly landed: Landed | null }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  return (
    <div className="foot-notice print:hidden">
      <output>{landed === null ? null : landingInWords(landed)}</output>
      {landed === null ? null : (
        <button
          type="button"
          className="link touch-target"
          onClick={() =>
            void navigate({ search, hash: '' }, { replace: true, preventScrollReset: true })
          }
        >
          {isFound(landed) ? 'Unmark' : 'Close'}
        </button>
      )}
    </div>
  );
}
