import { describe, expect, it } from 'vitest';
import { createDocuments, type Documents } from '../../src/build/pages/document.ts';
import { everyPage, type SiteData } from '../../src/build/pages/every.ts';
import { excerptOf } from '../../src/build/pages/excerpt.ts';
import { fileNameOf } from '../../src/build/pages/file-name.ts';
import { entityAddress, tagAddress } from '../../src/contract/addresses.ts';
import type { DataFiles, DataPath } from '../../src/contract/files.ts';
import { slugOf } from '../../src/contract/slug.ts';
import { gatherCorpus } from '../../src/loader/corpus/corpus.ts';
import { publish } from '../../src/loader/publish/publish.ts';
import { type DumpPlan, makeDump } from './dumps.ts';

const SHELL = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Verbatim</title>
    <script type="module" src="/sub/assets/index.js"></script>
  </head>
  <body>
    <div id="root"></div>
    <noscript>Verbatim needs JavaScript to show its pages.</noscript>
  </body>
</html>
`;

const QUAY: DumpPlan = {
  file: 'quay.txt',
  section: 'Norvik',
  paragraphs: [
    'The harbour board closed the east quay, a blow to Norvik.',
    'We had no choice, Orla Venn said.',
  ],
  quotes: [{ words: 'We had no choice,', by: 'Orla Venn' }],
  names: { Norvik: 'place', 'Orla Venn': 'person' },
  headlines: [{ text: 'Orla Venn Leaves Norvik', tag: 'Sea', outlet: 'NYP' }],
};

const HOSTILE = '</title><script>alert("it\'s & that")</script>';
const ESCAPED = '&lt;/title&gt;&lt;script&gt;alert(&quot;it&#39;s &amp; that&quot;)&lt;/script&gt;';

const QUAY_ADDRESS = 'the-harbour-board-closed-the-east-quay-6bc51733e6';

describe('the pages of a site', () => {
  it('are one for each address that its data knows', async () => {
    const files = await filesOf(QUAY);
    expect([...files.keys()].toSorted()).toEqual([
      'articles.html',
      `articles/${QUAY_ADDRESS}.html`,
      'dumps/e1f31ed67d.html',
      'headlines/orla-venn-leaves-norvik-96b1864f5d.html',
      'health.html',
      'index.html',
      'names.html',
      'names/norvik.html',
      'names/orla-venn.html',
      'quotes.html',
      'quotes/6bc51733e6-45-58.html',
      'search.html',
      'tags.html',
      'tags/norvik.html',
      'tags/sea.html',
    ]);
  });

  it('lead to one another, and to no address without a page', async () => {
    const files = await filesOf(QUAY);
    const known = new Set([...files.keys()].map((name) => name.replace(/(?:index)?\.html$/, '')));
    for (const file of files.values()) {
      const links = [...file.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, link = '']) => link);
      expect(links.length).toBeGreaterThan(4);
      for (const link of links) expect(known).toContain(link.replace(/^\/sub\/|#.*/g, ''));
    }
  });
});

describe('the page of an article', () => {
  it('is the shell with a title, a description, an address, styles and the text', async () => {
    const file = (await filesOf(QUAY)).get(`articles/${QUAY_ADDRESS}.html`) ?? '';
    const description =
      'The harbour board closed the east quay, a blow to Norvik. We had no choice, Orla Venn said.';
    expect(headOf(file)).toBe(
      [
        '<meta charset="utf-8" />',
        '<script type="module" src="/sub/assets/index.js"></script>',
        '<title>The harbour board closed the east quay · Verbatim</title>',
        `<meta name="description" content="${description}" />`,
        '<meta property="og:title" content="The harbour board closed the east quay" />',
        `<meta property="og:description" content="${description}" />`,
        '<meta property="og:type" content="article" />',
        '<meta property="og:site_name" content="Verbatim" />',
        `<link rel="canonical" href="https://news.example/sub/articles/${QUAY_ADDRESS}" />`,
        `<meta property="og:url" content="https://news.example/sub/articles/${QUAY_ADDRESS}" />`,
        '<link rel="stylesheet" crossorigin href="/sub/assets/article.css" />',
      ].join(''),
    );
    expect(withoutLooks(mainOf(file))).toBe(
      [
        '<article><div><header><p><a href="/sub/tags/norvik">Norvik</a></p>',
        '<h1>The harbour board closed the east quay</h1>',
        '<div><ul><li>title from the first sentence</li><li>no date in the dump</li></ul>',
        '<div aria-hidden="true"><a>clean</a><a>marked</a><a>raw</a></div></div></header></div>',
        '<div data-view="clean" lang="en">',
        '<div><p id="p1">The harbour board closed the east quay, a blow to Norvik.</p></div>',
        '<div><p id="p2"><span>“</span>We had no choice,<span>”</span> Orla Venn said.</p></div>',
        '</div>',
        '<div><p>Read from <a href="/sub/dumps/e1f31ed67d">quay.txt</a></p></div></article>',
      ].join(''),
    );
  });

  it('tells no canonical address where none is known', async () => {
    const file = (await filesOf(QUAY, null)).get(`articles/${QUAY_ADDRESS}.html`) ?? '';
    expect(file).not.toMatch(/canonical|og:url|news\.example/);
    expect(file).toMatch(/^<!doctype html><html lang="en"><head>.*<\/body><\/html>$/);
  });
});

describe('the page of a quote', () => {
  it('is the quote with its speaker, where it stands, and a way there', async () => {
    const file = (await filesOf(QUAY)).get('quotes/6bc51733e6-45-58.html') ?? '';
    expect(headOf(file)).toContain(
      '<title>Orla Venn: “We had no choice,” · Verbatim</title><meta name="description" content="Direct quote, Orla Venn. From “The harbour board closed the east quay”." />',
    );
    const passage = '#at=45-58&amp;from=We+had+no&amp;to=had+no+choice%2C&amp;sum=d6b422b6';
    expect(withoutLooks(mainOf(file))).toBe(
      [
        '<div><article><header><p>direct quote</p>',
        '<blockquote><h1><span>“</span>We had no choice,<span>”</span></h1></blockquote>',
        '<p><a href="/sub/names/orla-venn">Orla Venn</a></p></header>',
        '<section><h2>Where it stands</h2>',
        '<div><p><span>“</span>We had no choice,<span>”</span> Orla Venn said.</p></div>',
        `<p><a href="/sub/articles/${QUAY_ADDRESS}${passage}">Read it in the article</a><br />`,
        '<span>“The harbour board closed the east quay”</span></p></section></article></div>',
      ].join(''),
    );
  });
});

describe('hostile text', () => {
  it('stays text on every page', async () => {
    const files = await filesOf({
      file: `${HOSTILE}.txt`,
      section: HOSTILE,
      paragraphs: [`${HOSTILE} said Orla Venn.`],
      quotes: [{ words: HOSTILE, by: 'Orla Venn' }],
      names: { 'Orla Venn': 'person' },
      headlines: [{ text: `Headline ${HOSTILE}`, tag: HOSTILE, outlet: HOSTILE }],
    });
    for (const [name, file] of files) {
      expect([name, file.match(/<script/g)?.length, file.match(/<\/title>/g)?.length]).toEqual([
        name,
        1,
        1,
      ]);
      expect(file).not.toContain('alert("');
    }
    const [, article = ''] = [...files].find(([name]) => name.startsWith('articles/')) ?? [];
    expect(article).toContain(`<p id="p1" class="paragraph text-reading">`);
    expect(withoutLooks(mainOf(article))).toContain(
      `<p id="p1"><span>“</span>${ESCAPED}<span>”</span> said Orla Venn.</p>`,
    );
  });
});

describe('404.html', () => {
  it('is the shell with the masthead and a word about the wait', () => {
    const file = documentsFor(null).writeUnknown();
    expect(headOf(file)).toBe(
      '<meta charset="utf-8" /><script type="module" src="/sub/assets/index.js"></script><title>Verbatim</title>',
    );
    expect(withoutLooks(mainOf(file))).toBe('<p role="status">Opening the page…</p>');
    expect(file).toContain(
      'Verbatim needs JavaScript to find what this address names.</p></noscript>',
    );
  });

  it('is not made out of a shell that is not known', () => {
    const make = (shell: string): unknown =>
      createDocuments({ shell, base: '/', origin: null, stylesOf: () => [] });
    expect(() => make('<html></html>')).toThrow('one empty element with the id "root"');
  });
});

describe('the file of an address', () => {
  it('has the letters of the address itself, as hosts look for it', () => {
    expect(fileNameOf('/')).toBe('index.html');
    expect(fileNameOf('/quotes')).toBe('quotes.html');
    expect(fileNameOf(entityAddress(slugOf('Мэр Норвика')))).toBe('names/мэр-норвика.html');
    expect(fileNameOf(tagAddress(slugOf('漢'.repeat(100))))).toBe(`tags/${'漢'.repeat(60)}.html`);
  });

  it('is none where it would lead elsewhere or no file system could hold it', () => {
    for (const id of ['..', 'a/b', 'a\\b', 'a\0', 'a:b', '', '漢'.repeat(90)]) {
      expect(fileNameOf(entityAddress(id))).toBeNull();
    }
  });
});

describe('a description', () => {
  it('is one line, cut at a word', () => {
    expect(excerptOf('One\n  line.')).toBe('One line.');
    expect(excerptOf('word '.repeat(60))).toBe(`${'word '.repeat(40).trimEnd()}…`);
    expect(excerptOf('x'.repeat(300))).toBe(`${'x'.repeat(200)}…`);
  });
});

/** What stands in a file's head, and in its main element. */
function headOf(file: string): string {
  return /<head>(.*)<\/head>/s.exec(file)?.[1] ?? '';
}
function mainOf(file: string): string {
  return /<main [^>]*>(.*)<\/main>/s.exec(file)?.[1] ?? '';
}

/** HTML without its classes, which tests of the looks see to. */
function withoutLooks(file: string): string {
  return file.replace(/ class="[^"]*"/g, '');
}

async function filesOf(
  plan: DumpPlan,
  origin: string | null = 'https://news.example',
): Promise<Map<string, string>> {
  const documents = documentsFor(origin);
  const files = new Map<string, string>();
  for await (const page of everyPage(dataOf(plan), documents.href)) {
    files.set(fileNameOf(page.address) ?? '', documents.write(page));
  }
  return files;
}

function documentsFor(origin: string | null): Documents {
  return createDocuments({
    shell: SHELL,
    base: '/sub/',
    origin,
    stylesOf: (module) => [`/sub/assets/${module.replace('/page.tsx', '')}.css`],
  });
}

function dataOf(plan: DumpPlan): SiteData {
  const files = publish(gatherCorpus([{ dump: makeDump(plan), sidecar: null }]));
  return {
    read: async <Path extends DataPath>(path: Path) => files.get(path) as DataFiles[Path],
    async *list(folder) {
      for (const path of files.keys()) {
        if (path.startsWith(`${folder}/`)) yield path as `${typeof folder}/${string}.json`;
      }
    },
  };
}
