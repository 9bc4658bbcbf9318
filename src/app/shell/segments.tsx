import { useId } from 'react';

interface SegmentsProperties<Value extends string> {
  readonly legend: string;
  /** Whether the legend is to be seen, or only heard. */
  readonly legendShown: boolean;
  readonly values: readonly Value[];
  readonly chosen: string;
  readonly labelOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** A few values side by side, of which one is chosen. */
export function Segments<Value extends string>({
  legend,
  legendShown,
  values,
  chosen,
  labelOf,
  onChoose,
}: SegmentsProperties<Value>) {
  const group = useId();
  return (
    <fieldset>
      <legend className={legendShown ? 'pb-1.5 text-note font-semibold' : 'sr-only'}>
        {legend}
      </legend>
      <div className="segments">
        {values.map((value) => (
          <label key={value} className="segment">
            <input
              type="radio"
              className="sr-only"
              name={group}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {labelOf(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
