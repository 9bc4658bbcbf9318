/** Tells at which places of a text, which begin its lines, a list's item begins. UTF-16 code units. */
export function itemFinder(source: string): (at: number) => boolean {
  const announced = announcedItems(source);
  const items = [
    BULLET,
    ...LINE_MARKS.flatMap(({ item, list }) => (list.test(source) ? item : [])),
  ];
  return (at) =>
    announced.has(at) ||
    items.some((item) => {
      item.lastIndex = at;
      return item.test(source);
    });
}

/**
 * Where items without marks begin: right below a colon short lines follow each other of which only the last may end
 * as a sentence does, in a text whose paragraphs are a line each.
 */
function announcedItems(source: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!source.includes(':\n') && !source.includes(':\r')) return found;
  if (source.search(LONG_LINE) < 0) return found;
  for (const { 0: list, 1: colon = '', index } of source.matchAll(ANNOUNCED)) {
    let at = index + colon.length;
    for (const line of list.slice(colon.length).split(/(?<=\n)/)) {
      found.add(at);
      at += line.length;
    }
  }
  return found;
}

/** UTF-16 code units: wrapped text has none so long. */
const LONG_LINE = /[^\r\n]{200}/;
const ITEM = '[^\\r\\n]{1,140}(?<![.?!:,;]["”’)]?)';
const ANNOUNCED = new RegExp(
  `(:(?:\\r?\\n){1,2})(?:${ITEM}\\r?\\n)+${ITEM}[.?!]?(?=\\r?\\n\\r?\\n|$)`,
  'g',
);

const BULLET = /[•∙▪▸►▶‣●○◦■□◆★]\s?\S/uy;

/** Marks that the text itself may have, unless lines in a row begin with them. A number may be the text's anywhere. */
const LINE_MARKS = ['\\* ?', '- ', '[–—] '].map((mark) => ({
  item: new RegExp(`${mark}\\S`, 'uy'),
  list: new RegExp(`(?:^|[\\r\\n])${mark}\\S[^\\r\\n]*(?:\\r\\n|\\r|\\n)${mark}\\S`, 'u'),
}));
