import { articleAddress, dumpAddress } from '../../contract/addresses.ts';
import type { DumpFile } from '../../contract/files.ts';
import { html } from './html.ts';
import { link } from './link.ts';
import type { Href, Page } from './page.ts';

/** A dump as it came. */
export function dumpPage(file: DumpFile, href: Href): Page {
  const { id, file: name, bytes, encoding, sha256, article, text } = file;
  const size = `${bytes.toLocaleString('en')} bytes`;
  return {
    address: dumpAddress(id),
    heading: name,
    description: `${name} as it came, each part of it named: ${size}, ${encoding}.`,
    type: 'website',
    module: 'dump/page.tsx',
    main: html`<div class="flex flex-col gap-8">
      <header class="flex flex-col gap-4">
        <p class="kicker">Dump</p>
        <h1 class="text-title font-semibold break-words tracking-[-0.012em]">${name}</h1>
        <ul class="facts">
          <li>${size}</li>
          <li>${encoding}</li>
          <li class="break-all">SHA-256 <code>${sha256}</code></li>
        </ul>
        ${
          article === null
            ? null
            : html`<p class="text-furniture">
                Its article: ${link(href(articleAddress(article)), article.title)}
              </p>`
        }
      </header>
      <pre class="text-note whitespace-pre-wrap">${`\n${beginningOf(text)}`}</pre>
    </div>`,
  };
}

/** As much as pages commonly have; the whole is in the dump's data. In UTF-16 code units. */
const LONGEST = 20_000;

function beginningOf(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
