import { Link } from 'react-router';
import { dumpAddress } from '../../contract/addresses.ts';
import type { Problem } from '../../contract/dump.ts';
import type { Health } from '../../contract/files.ts';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly dumps: Health['dumps'];
}

/** Problems by file. One whose dump could not be read at all has no place to lead to. */
export function ProblemList({ problems, dumps }: ProblemListProps) {
  if (problems.length === 0) return <p className="text-furniture">None.</p>;
  const idOf = new Map(dumps.map(({ file, id }) => [file, id]));
  const files = [...new Set(problems.map(({ file }) => file))];
  return (
    <ul className="flex flex-col gap-5">
      {files.map((file) => (
        <li key={file} className="flex flex-col gap-1.5">
          <h3 className="text-furniture font-semibold">{file}</h3>
          <ul className="flex flex-col gap-1.5 text-furniture">
            {problems
              .filter((problem) => problem.file === file)
              .map((problem) => (
                <li key={`${problem.line ?? 0} ${problem.what}`}>
                  <Place problem={problem} dump={idOf.get(file)} />
                  {problem.what} <span className="text-quiet">{problem.remedy}</span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Place({
  problem: { line, severity },
  dump,
}: {
  readonly problem: Problem;
  readonly dump: string | undefined;
}) {
  const place = line === null ? 'The file' : `Line ${line}`;
  return (
    <>
      {severity === 'error' ? <strong className="text-accent">Error. </strong> : null}
      {dump === undefined ? (
        place
      ) : (
        <Link to={dumpAddress(dump, line ?? undefined)} className="link">
          {place}
        </Link>
      )}
      {': '}
    </>
  );
}
