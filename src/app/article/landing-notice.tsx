import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { focusParagraph, isFound, type Landed, landingInWords } from './landing.ts';

/** Says at the foot of the window what became of the link that was followed. */
export function LandingNotice({ landed }: { readonly landed: Landed | null }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const told = useTold(landed === null ? '' : landingInWords(landed));
  return (
    <div className="foot-notice">
      <output>{told}</output>
      {landed === null ? null : (
        <button
          type="button"
          className="link touch-target"
          onClick={() => {
            void navigate({ search, hash: '' }, { replace: true, preventScrollReset: true });
            focusParagraph(landed);
          }}
        >
          {isFound(landed) ? 'Unmark' : 'Close'}
        </button>
      )}
    </div>
  );
}

/** How long an output stands empty before it is filled, in ms: a screen reader hears only what changes. */
const EMPTY_FIRST = 100;

function useTold(words: string): string {
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(words), EMPTY_FIRST);
    return () => clearTimeout(timer);
  }, [words]);
  return told === words ? told : '';
}
