import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/build/pages/escape.ts';
import { html } from '../../src/build/pages/html.ts';

const HOSTILE = '</title><script>alert("it\'s & that")</script>';
const ESCAPED = '&lt;/title&gt;&lt;script&gt;alert(&quot;it&#39;s &amp; that&quot;)&lt;/script&gt;';

describe('text in HTML', () => {
  it('is escaped, and cannot end what it stands in', () => {
    expect(escapeHtml(HOSTILE)).toBe(ESCAPED);
    expect(escapeHtml('&lt; already')).toBe('&amp;lt; already');
    expect(escapeHtml('a\0b')).toBe('a\uFFFDb');
  });

  it('comes back as it was, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(decodeHTML(escaped)).toBe(text.replaceAll('\0', '\uFFFD'));
      }),
    );
  });
});

describe('a template', () => {
  it('escapes every text and takes only HTML of our own as such', () => {
    const inner = html`<b title="${HOSTILE}">${HOSTILE}</b>`;
    expect(html`<p>${inner}${[inner, html`<i></i>`]}${null}${3}</p>`.text).toBe(
      `<p>${[inner, inner].map(({ text }) => text).join('')}<i></i>3</p>`,
    );
    expect(inner.text).toBe(`<b title="${ESCAPED}">${ESCAPED}</b>`);
  });

  it('has no line ends of its own beside tags, and leaves those of texts alone', () => {
    const name = 'a\n  b';
    const page = html`
      <ul>
        <li class="x" id="y">Read from ${name}</li>
        <li>${name}</li>
      </ul>
    `;
    expect(page.text).toBe('<ul><li class="x" id="y">Read from a\n  b</li><li>a\n  b</li></ul>');
  });
});
