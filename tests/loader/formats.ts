/** One page as three portals would leave it: the words are the same, all else differs. */
export interface Page {
  readonly section: string;
  readonly title: string;
  /** With curly marks, as written. */
  readonly paragraphs: readonly string[];
  readonly headlines: readonly PageHeadline[];
}

export interface PageHeadline {
  readonly text: string;
  readonly tag?: string;
  readonly outlet?: string;
}

/** How a list of headlines is set. */
export interface TailStyle {
  /** Blank lines before it, and between its lines. */
  readonly before: number;
  readonly between: number;
  readonly mark: (index: number) => string;
  readonly tag: (label: string) => string;
  readonly outlet: (name: string) => string;
  readonly promos: readonly string[];
}

/** Paragraphs glued, each sentence on its line, every curly mark lost. */
export function gluedPage({ section, paragraphs, headlines }: Page, style: TailStyle): string {
  return `${section}\n\n${damaged(paragraphs)}${tailOf(headlines, style)}\n`;
}

/** A title line, CRLF and a byte-order mark over the same damage. */
export function portalPage(page: Page, style: TailStyle): string {
  const text = `${page.title}\n\n${damaged(page.paragraphs)}${tailOf(page.headlines, style)}\n`;
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}

/** Marks kept, paragraphs apart by blank lines. */
export function intactPage({ section, paragraphs, headlines }: Page, style: TailStyle): string {
  return `${section}\n\n${paragraphs.join('\n\n')}${tailOf(headlines, style)}\n`;
}

function damaged(paragraphs: readonly string[]): string {
  return paragraphs
    .join('')
    .replace(/[“”‘’]/g, '')
    .replaceAll('. ', '.\n');
}

function tailOf(headlines: readonly PageHeadline[], style: TailStyle): string {
  if (headlines.length === 0 && style.promos.length === 0) return '';
  const lines = headlines.map(
    ({ text, tag, outlet }, index) =>
      style.mark(index) +
      (tag === undefined ? '' : style.tag(tag)) +
      text +
      (outlet === undefined ? '' : style.outlet(outlet)),
  );
  const breaks = (blank: number): string => '\n'.repeat(blank + 1);
  return breaks(style.before) + [...style.promos, ...lines].join(breaks(style.between));
}
