import { Popover } from '@base-ui/react/popover';
import { type RefObject, useState } from 'react';
import {
  display,
  DISPLAY_CHOICES,
  type DisplayChoice,
  type DisplayName,
  displayed,
} from './display.ts';
import { Segments } from './segments.tsx';

interface Properties {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export function DisplayMenu({ anchor, open, onOpenChange }: Properties) {
  return (
    <Popover.Root
      open={open}
      onOpenChange={(wanted, { reason, event: { target } }) => {
        // A press on the button is the button's own to answer; Escape on it closes like any other.
        const onButton = target instanceof Node && anchor.current?.contains(target) === true;
        if (!wanted && reason !== 'escape-key' && onButton) return;
        onOpenChange(wanted);
      }}
    >
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} side="bottom" align="end" sideOffset={12}>
          <Popover.Popup finalFocus={anchor} className="popup flex w-80 flex-col gap-5 p-5">
            <Popover.Title className="sr-only">Display</Popover.Title>
            <Choices name="theme" legend="Theme" />
            <Choices
              name="size"
              legend="Text size"
              order={['small', 'normal', 'large', 'largest']}
            />
            <Choices name="leading" legend="Line height" order={['tight', 'normal', 'loose']} />
            <Choices name="measure" legend="Text width" order={['narrow', 'normal', 'wide']} />
            <Choices name="keys" legend="One-key commands" />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface ChoicesProperties<Name extends DisplayName> {
  readonly name: Name;
  readonly legend: string;
  readonly order?: readonly DisplayChoice<Name>[];
}

function Choices<Name extends DisplayName>({ name, legend, order }: ChoicesProperties<Name>) {
  const [chosen, setChosen] = useState<string>(() => displayed(name));
  const choices: readonly DisplayChoice<Name>[] = order ?? DISPLAY_CHOICES[name];
  return (
    <Segments
      legend={legend}
      legendShown
      values={choices}
      chosen={chosen}
      labelOf={(choice) => choice}
      onChoose={(choice) => {
        display(name, choice);
        setChosen(choice);
      }}
    />
  );
}
