import { Link } from 'react-router';
import type { Problem } from '../../contract/dump.ts';

/** What the loader found wrong with a dump, each with what to do about it. */
export function DumpProblems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="dump-problems" className="flex flex-col gap-2">
      <h2 id="dump-problems" className="text-furniture font-semibold">
        {problems.length === 1 ? 'One problem' : `${problems.length} problems`}
      </h2>
      <ul className="flex flex-col gap-1.5 text-furniture">
        {problems.map(({ line, what, remedy }) => (
          <li key={`${line ?? 0} ${what}`}>
            {line === null ? null : (
              <Link to={{ hash: `line=${line}` }} preventScrollReset className="link">
                Line {line}
              </Link>
            )}
            {line === null ? '' : ': '}
            {what} <span className="text-quiet">{remedy}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
