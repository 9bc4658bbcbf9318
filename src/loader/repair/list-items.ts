/** Tells at which places of a text, which begin its lines, a list's item begins. UTF-16 code units. */
export function itemFinder(source: string): (at: number) => boolean {
  const items = [
    BULLET,
    ...LINE_MARKS.flatMap(({ item, list }) => (list.test(source) ? item : [])),
  ];
  return (at) =>
    items.some((item) => {
      item.lastIndex = at;
      return item.test(source);
    });
}

const BULLET = /[•∙▪▸►▶‣●○◦■□◆★]\s?\S/uy;

/** Marks that the text itself may have, unless lines in a row begin with them. A number may be the text's anywhere. */
const LINE_MARKS = ['\\* ?', '- ', '[–—] '].map((mark) => ({
  item: new RegExp(`${mark}\\S`, 'uy'),
  list: new RegExp(`(?:^|[\\r\\n])${mark}\\S[^\\r\\n]*(?:\\r\\n|\\r|\\n)${mark}\\S`, 'u'),
}));
