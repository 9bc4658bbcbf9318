import { useId, useState } from 'react';
import { foldText } from './fold-text.ts';

/** One value of a facet. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What choosing it would show. */
  readonly count: number;
  readonly chosen: boolean;
}

interface ChoiceListProperties {
  /** Unique on the page; ids of the fields begin with it. */
  readonly id: string;
  readonly heading: string;
  readonly choices: readonly Choice[];
  /** A value is chosen, or taken back. */
  readonly onChoose: (value: string) => void;
  /** Whether a long list shows all its values. */
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** A longer list shows its first values and keeps the rest behind "more". */
const SHOWN = 6;

/** One more would take as much room as the button that hides it. */
const LONG = SHOWN + 2;

/** The values of a facet to choose from, each with its count; a long one can be searched. */
export function ChoiceList({ id, heading, choices, onChoose, open, onOpen }: ChoiceListProperties) {
  const [wanted, setWanted] = useState('');
  const isLong = choices.length >= LONG;
  const shown = isLong ? shownChoices(choices, open, wanted) : choices;
  const hidden = choices.length - shown.length;
  const more = open ? 'fewer' : shown.length === 0 ? `all ${hidden}` : `${hidden} more`;
  return (
    <fieldset className="flex min-w-0 flex-col">
      <legend className="furniture-heading">{heading}</legend>
      {isLong && open ? <FindField heading={heading} wanted={wanted} onChange={setWanted} /> : null}
      <ul className={isLong && open ? 'lg:max-h-80 lg:overflow-y-auto' : ''}>
        {shown.map((choice) => (
          <ChoiceBox key={choice.value} id={id} choice={choice} onChoose={onChoose} />
        ))}
      </ul>
      {isLong ? (
        <button
          type="button"
          id={`${id}-more`}
          aria-expanded={open}
          aria-label={`${more} in ${heading}`}
          className="touch-target self-start py-1 text-start text-note font-semibold hover:underline"
          onClick={() => {
            setWanted('');
            onOpen();
          }}
        >
          {more}
        </button>
      ) : null}
    </fieldset>
  );
}

interface ChoiceBoxProperties {
  readonly id: string;
  readonly choice: Choice;
  readonly onChoose: (value: string) => void;
}

function ChoiceBox({ id, choice: { value, label, count, chosen }, onChoose }: ChoiceBoxProperties) {
  return (
    <li>
      <label className="choice">
        <input
          type="checkbox"
          id={`${id}-${value}`}
          className="tick"
          checked={chosen}
          onChange={() => onChoose(value)}
        />
        <span className={`grow ${count === 0 && !chosen ? 'text-quiet' : ''}`}>{label}</span>{' '}
        <span className="face-figures text-quiet">{count}</span>
      </label>
    </li>
  );
}

interface FindProperties {
  readonly heading: string;
  readonly wanted: string;
  readonly onChange: (wanted: string) => void;
}

function FindField({ heading, wanted, onChange }: FindProperties) {
  const id = useId();
  return (
    <input
      id={id}
      type="search"
      aria-label={`Find in ${heading}`}
      placeholder="Find…"
      autoComplete="off"
      spellCheck={false}
      value={wanted}
      className="field mb-1 w-full"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** Closed: the first that would show something. Open: all, or those with the wanted words. */
function shownChoices(
  choices: readonly Choice[],
  open: boolean,
  wanted: string,
): readonly Choice[] {
  if (open) {
    const folded = foldText(wanted.trim());
    return choices.filter(({ label }) => foldText(label).includes(folded));
  }
  const shown = new Set(choices.filter(({ count }) => count > 0).slice(0, SHOWN));
  return choices.filter((choice) => choice.chosen || shown.has(choice));
}
