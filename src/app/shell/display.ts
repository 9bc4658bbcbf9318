/**
 * How one reader likes the pages: kept in this browser as `verbatim.display`, in force as data
 * attributes of `<html>`, which styles.css answers. The first choice of each is the usual one and is
 * not written down. public/theme.js puts the kept ones in force before the first paint.
 */
export const DISPLAY_CHOICES = {
  theme: ['system', 'light', 'dark'],
  size: ['normal', 'small', 'large', 'largest'],
  leading: ['normal', 'tight', 'loose'],
  measure: ['normal', 'narrow', 'wide'],
  keys: ['on', 'off'],
} as const;

export type DisplayName = keyof typeof DISPLAY_CHOICES;
export type DisplayChoice<Name extends DisplayName> = (typeof DISPLAY_CHOICES)[Name][number];

const STORAGE_KEY = 'verbatim.display';

/** The choice in force. */
export function displayed<Name extends DisplayName>(name: Name): DisplayChoice<Name> {
  const choices: readonly DisplayChoice<Name>[] = DISPLAY_CHOICES[name];
  const set = document.documentElement.dataset[name];
  return choices.find((choice) => choice === set) ?? usual(name);
}

/** Puts a choice in force and keeps it, where the browser lets us. */
export function display<Name extends DisplayName>(name: Name, choice: DisplayChoice<Name>): void {
  if (choice === usual(name)) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = choice;
  const kept = Object.fromEntries(
    DISPLAY_NAMES.map((each) => [each, displayed(each)] as const).filter(
      ([each, value]) => value !== usual(each),
    ),
  );
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
  } catch {
    // No storage: the choice holds until the page is closed.
  }
}

const DISPLAY_NAMES = Object.keys(DISPLAY_CHOICES) as DisplayName[];

function usual<Name extends DisplayName>(name: Name): DisplayChoice<Name> {
  return DISPLAY_CHOICES[name][0];
}
