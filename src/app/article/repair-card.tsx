import { Popover } from '@base-ui/react/popover';
import type { Certainty, Edit } from '../../contract/dump.ts';
import { ruleInWords } from '../quote/facts.ts';
import { changeInWords } from './changes.ts';
import { useReading } from './reading.tsx';

/** What was changed at a word, by which rule, how certainly. */
export function RepairCard({ edits }: { readonly edits: readonly Edit[] }) {
  return (
    <>
      <Popover.Title className="card-label">
        {edits.every(({ certainty }) => certainty === 'suggested') ? 'A suggestion' : 'Repaired'}
      </Popover.Title>
      <RepairList edits={edits} />
    </>
  );
}

export function RepairList({ edits }: { readonly edits: readonly Edit[] }) {
  return (
    <ul className="flex flex-col gap-2">
      {edits.map((edit) => (
        <li key={edit.at}>
          {changeInWords(edit)}
          <RuleLine rule={edit.rule} certainty={edit.certainty} />
        </li>
      ))}
    </ul>
  );
}

/** How a paragraph was parted from the one before it. */
export function BreakCard({ paragraph }: { readonly paragraph: number }) {
  const parting = useReading().article.paragraphs[paragraph]?.break ?? null;
  if (parting === null) return null;
  return (
    <>
      <Popover.Title className="card-label">Paragraph parted here</Popover.Title>
      <p>In the dump the two run on without a break.</p>
      <RuleLine rule={parting.rule} certainty={parting.certainty} />
    </>
  );
}

function RuleLine({ rule, certainty }: { readonly rule: string; readonly certainty: Certainty }) {
  return (
    <span className="block text-note text-quiet">
      rule: {ruleInWords(rule)} · {certainty}
    </span>
  );
}
