import type { Article, Mention, Paragraph, Quote } from '../../src/contract/article.ts';
import type { Block, Dump } from '../../src/contract/dump.ts';
import type { Entity, EntityType } from '../../src/contract/entity.ts';
import type { Headline } from '../../src/contract/headline.ts';
import { slugOf } from '../../src/contract/slug.ts';
import { articleId, dumpId, headlineId } from '../../src/loader/identity.ts';

/** What a made-up dump holds. Names are found in its texts wherever they stand. */
export interface DumpPlan {
  readonly file: string;
  readonly section?: string;
  readonly paragraphs?: readonly string[];
  readonly headlines?: readonly HeadlinePlan[];
  readonly names?: Readonly<Record<string, EntityType>>;
  /** Direct quotes: the words, and the name that says them (none: nobody). */
  readonly quotes?: readonly { readonly words: string; readonly by?: string }[];
}

export interface HeadlinePlan {
  readonly text: string;
  readonly tag?: string;
  readonly outlet?: string;
}

/** A dump as the loader would read it, without reading one: every promise of the ledger holds. */
export function makeDump(plan: DumpPlan): Dump {
  const { file, section = null, names = {} } = plan;
  const id = dumpId(file);
  const blocks: Block[] = [];
  let text = '';
  const add = (kind: Block['kind'], words: string): { start: number; end: number } => {
    const start = text.length;
    text += words;
    blocks.push({ kind, start, end: text.length, reason: 'made up' });
    return { start, end: text.length };
  };
  const blank = (): unknown => add('blank', '\n');

  if (section !== null) {
    add('section', section);
    blank();
  }
  const paragraphs = (plan.paragraphs ?? []).map((words, index): Paragraph => {
    const place = add('article', words);
    blank();
    const parted = index === 0 ? null : ({ rule: 'line', certainty: 'sure' } as const);
    return { ...place, text: words, edits: [], break: parted };
  });
  const headlines = (plan.headlines ?? []).map((planned) => {
    const { text: words, tag, outlet } = planned;
    const before = tag === undefined ? '' : `[${tag}] - `;
    const after = outlet === undefined ? '' : ` – ${outlet}`;
    const line = text.split('\n').length;
    const { start, end } = add('headline', before + words + after);
    blank();
    const edits = [
      { at: start, remove: before, insert: '', rule: 'tag', certainty: 'sure' as const },
      {
        at: end - after.length,
        remove: after,
        insert: '',
        rule: 'outlet',
        certainty: 'sure' as const,
      },
    ].filter(({ remove }) => remove !== '');
    return {
      id: headlineId(words),
      slug: slugOf(words),
      text: words,
      tags: tag === undefined ? [] : [{ label: tag, slug: slugOf(tag), origin: 'source' as const }],
      outlet: outlet ?? null,
      mentions: mentionsIn([words], names),
      quotes: [],
      twins: null,
      article: null,
      appearances: [{ dump: id, file, line, start, end, edits }],
    } satisfies Headline;
  });
  return {
    id,
    file,
    sha256: '0'.repeat(64),
    bytes: new TextEncoder().encode(text).length,
    encoding: 'utf-8',
    faults: [],
    text,
    language: 'eng',
    blocks,
    section,
    article: articleOf(paragraphs, plan),
    headlines,
    entities: Object.entries(names).map(([name, type]) => makeEntity(name, type)),
    problems: [],
  };
}

export function bytesOf({ text }: Dump): Uint8Array {
  return new TextEncoder().encode(text);
}

export function makeEntity(name: string, type: EntityType = 'person'): Entity {
  const variants = [{ text: name, count: 1 }];
  return { id: slugOf(name), name, type, variants, aliases: [], home: null, introduction: null };
}

function articleOf(paragraphs: readonly Paragraph[], plan: DumpPlan): Article | null {
  const [first] = paragraphs;
  if (first === undefined) return null;
  const text = first.text.split(/[,.]/)[0] ?? '';
  const texts = paragraphs.map((paragraph) => paragraph.text);
  const mentions = mentionsIn(texts, plan.names ?? {});
  return {
    id: articleId(paragraphs),
    slug: slugOf(text),
    title: { text, origin: 'derived', place: null, edits: [] },
    paragraphs,
    mentions,
    quotes: (plan.quotes ?? []).map((quote) => quoteOf(quote, texts, mentions)),
  };
}

function quoteOf(
  { words, by }: { readonly words: string; readonly by?: string },
  texts: readonly string[],
  mentions: readonly Mention[],
): Quote {
  const paragraph = texts.findIndex((text) => text.includes(words));
  const start = texts[paragraph]?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`No paragraph holds "${words}".`);
  const speaker = by === undefined ? null : slugOf(by);
  const mention = mentions.find((one) => one.entity === speaker && one.paragraph === paragraph);
  const before = texts
    .slice(0, paragraph)
    .join('')
    .replace(/[^A-Za-z0-9]/g, '').length;
  const from =
    before + (texts[paragraph] ?? '').slice(0, start).replace(/[^A-Za-z0-9]/g, '').length;
  return {
    id: `${from}-${from + words.replace(/[^A-Za-z0-9]/g, '').length}`,
    kind: 'direct',
    marks: { open: 'restored', close: 'restored' },
    spans: [{ paragraph, start, end: start + words.length }],
    quoted: [],
    cue: null,
    certainty: 'sure',
    attribution: {
      speakers: speaker === null ? [] : [{ entity: speaker, mention: mention ?? null }],
      certainty: 'sure',
      rule: speaker === null ? 'unattributed' : 'made-up',
      rejected: [],
    },
  };
}

function mentionsIn(
  texts: readonly string[],
  names: Readonly<Record<string, EntityType>>,
): Mention[] {
  return texts.flatMap((text, paragraph) =>
    Object.keys(names)
      .flatMap((name) =>
        [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }): Mention => ({
          entity: slugOf(name),
          form: 'name',
          paragraph,
          start: index,
          end: index + name.length,
        })),
      )
      .toSorted((a, b) => a.start - b.start),
  );
}
