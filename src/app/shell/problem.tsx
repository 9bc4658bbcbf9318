import { Link, isRouteErrorResponse, useRouteError } from 'react-router';
import { PATTERNS } from '../../contract/addresses.ts';
import { documentTitle } from '../../contract/titles.ts';
import { MissingFileError, UnreadableFileError } from '../queries.ts';
import { Frame } from './frame.tsx';

/** A page that could not be shown, inside the shell: unknown addresses, lost connections, our own faults. */
export function PageProblem() {
  const problem = explain(useRouteError());
  return (
    <section className="list-column flex flex-col gap-5">
      <title>{documentTitle(problem.title)}</title>
      <h1 className="face-serif text-title font-semibold">{problem.title}</h1>
      <p className="text-reading">{problem.what}</p>
      {problem.detail === null ? null : (
        <p className="text-note text-quiet">
          What the browser said: <code>{problem.detail}</code>
        </p>
      )}
      <p className="flex flex-wrap gap-x-6 gap-y-2 text-furniture">
        {problem.retry ? <ReloadLink /> : null}
        <Link className="link target" to={PATTERNS.feed}>
          All headlines
        </Link>
        <Link className="link target" to={PATTERNS.entities}>
          People &amp; places
        </Link>
        <Link className="link target" to={PATTERNS.quotes}>
          Quotes
        </Link>
      </p>
    </section>
  );
}

/** The same for a fault in the shell itself. */
export function ShellProblem() {
  return (
    <Frame>
      <PageProblem />
    </Frame>
  );
}

function ReloadLink() {
  return (
    <button type="button" className="link target" onClick={() => window.location.reload()}>
      Try again
    </button>
  );
}

interface Problem {
  readonly title: string;
  readonly what: string;
  /** The machine's own words, where they may help. */
  readonly detail: string | null;
  readonly retry: boolean;
}

function explain(error: unknown): Problem {
  if (isRouteErrorResponse(error) && error.status === 404) {
    return {
      title: 'Not found',
      what: typeof error.data === 'string' && error.data !== '' ? error.data : NOT_HERE,
      detail: null,
      retry: false,
    };
  }
  if (error instanceof MissingFileError) {
    return { title: 'Not found', what: NOT_HERE, detail: null, retry: false };
  }
  if (error instanceof UnreadableFileError || isLoadFailure(error)) {
    return {
      title: 'This page did not arrive',
      what: 'The site could not be reached, or it has changed since you opened it. Trying again usually helps.',
      detail: error.message,
      retry: true,
    };
  }
  return {
    title: 'Something broke here',
    what: 'This is a fault of ours, not of your connection. Other pages should still work.',
    detail: error instanceof Error ? error.message : null,
    retry: true,
  };
}

const NOT_HERE =
  'Nothing has this address. It may have been mistyped, or its text is no longer here.';

/** A page's code that could not be fetched, or anything that fails while there is no connection. */
function isLoadFailure(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return !navigator.onLine || LOAD_FAILURE.test(error.message);
}

/** What Vite says of a style sheet, and what Chromium, Firefox and Safari say of a module. */
const LOAD_FAILURE =
  /^Unable to preload CSS|dynamically imported module|^Importing a module script failed|^Failed to fetch|^Load failed|^NetworkError/;
