/** Tells at which places of a text, which begin its lines, a list's item begins. UTF-16 code units. */
export function itemFinder(source: string): (at: number) => boolean {
  const marks = [BULLET, ...LINE_MARKS.filter((mark) => beginLines(source, mark))].join('|');
  const item = new RegExp(`(?:${marks})`, 'uy');
  return (at) => {
    item.lastIndex = at;
    return item.test(source);
  };
}

const BULLET = String.raw`[•∙▪▸►▶‣●○◦■□◆★]\s?\S`;

/** Marks that the text itself may have, unless lines in a row begin with them. A number may be the text's anywhere. */
const LINE_MARKS = [String.raw`\* ?\S`, String.raw`- \S`, String.raw`[–—] \S`];

function beginLines(source: string, mark: string): boolean {
  return new RegExp(String.raw`(?:^|[\r\n])${mark}[^\r\n]*(?:\r\n|\r|\n)${mark}`, 'u').test(source);
}
