/** A bullet or a number before a list's item, with the space behind it. */
const LIST_MARK = /^(?:[•·∙▪▸►▶‣●○◦■□◆★→»›>–—*+-]\s+|\(?\d{1,3}[.)]\s+)/u;

/** The bullet or number that a line begins with; empty where there is none. */
export function listMarkOf(line: string): string {
  return LIST_MARK.exec(line)?.[0] ?? '';
}

export function hasListMark(line: string): boolean {
  return LIST_MARK.test(line);
}
