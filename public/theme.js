/*
 * Runs before the first paint, so that a page never flashes in another theme or size. What it reads is
 * written by src/app/shell/display.ts; anything unknown is left alone, and so is a browser that keeps
 * nothing.
 */
(() => {
  const values = {
    theme: ['light', 'dark'],
    size: ['small', 'large', 'largest'],
    leading: ['tight', 'loose'],
    measure: ['narrow', 'wide'],
    keys: ['off'],
  };
  try {
    const kept = JSON.parse(localStorage.getItem('verbatim.display') ?? '{}');
    for (const [name, known] of Object.entries(values)) {
      if (known.includes(kept[name])) document.documentElement.dataset[name] = kept[name];
    }
  } catch {
    // No storage, or not ours: the page looks as the system wishes.
  }
})();
