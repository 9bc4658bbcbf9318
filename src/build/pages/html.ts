import { escapeHtml } from './escape.ts';

/** HTML of our own making. Only `html` makes it: what comes from data is a string, and is escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text, HTML, a list of HTML, or nothing. */
export type HtmlValue = string | number | Html | readonly Html[] | null;

/**
 * A template of HTML: html`<p class="${name}">${text}</p>`. Its own line ends are layout: beside a tag,
 * and between two values, they are nothing; elsewhere they are a space.
 */
export function html(template: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const parts = PARTS.get(template) ?? template.map(closelySet);
  PARTS.set(template, parts);
  return new Html(parts.map((part, index) => part + written(values[index] ?? null)).join(''));
}

/** Each template's parts, closely set once. */
const PARTS = new WeakMap<TemplateStringsArray, readonly string[]>();

function closelySet(part: string): string {
  return part.replace(LAYOUT, '').replace(/\s*\n\s*/g, ' ');
}

const LAYOUT = /(?<=>)\s*\n\s*|^\s*\n\s*(?=<|$)|\s*\n\s*(?=<\/|\/?>)/g;

function written(value: HtmlValue): string {
  if (value === null) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return escapeHtml(String(value));
}
