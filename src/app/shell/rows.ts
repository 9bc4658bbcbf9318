/**
 * Moves the focus to the next (1) or previous (-1) element marked `data-row`, starting from the one
 * that has the focus or, where that is out of sight, from the first in sight. A row that takes no
 * focus itself passes it to its heading's link, else to its first link or button.
 */
export function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')];
  const row = rows[nextIndex(rows, step)];
  if (row === undefined) return;
  focusTarget(row)?.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}

function focusTarget(row: HTMLElement): HTMLElement | null {
  if (row.hasAttribute('tabindex')) return row;
  return row.querySelector<HTMLElement>('h2 a, h3 a') ?? row.querySelector('a, button');
}

function nextIndex(rows: readonly HTMLElement[], step: 1 | -1): number {
  const current = rows.findIndex((row) => row.contains(document.activeElement));
  const focused = rows[current];
  if (focused !== undefined && isInSight(focused)) {
    return Math.min(Math.max(current + step, 0), rows.length - 1);
  }
  return step === 1 ? rows.findIndex(isInSight) : rows.findLastIndex(isInSight);
}

function isInSight(row: HTMLElement): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom >= 0 && top >= 0 && top < window.innerHeight;
}
