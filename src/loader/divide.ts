import type { Block } from '../contract/dump.ts';

/** Cuts a dump's text into blocks that tile it. */
export function divide(text: string): Block[] {
  const gap = /\n{4,}/.exec(text);
  const firstLine = text.indexOf('\n\n');
  const end = gap?.index ?? text.length;
  const blocks: Block[] = [
    { kind: 'section', start: 0, end: firstLine, reason: 'the first line' },
    { kind: 'blank', start: firstLine, end: firstLine + 2, reason: 'blank lines' },
    { kind: 'article', start: firstLine + 2, end, reason: 'running text' },
  ];
  for (const line of text.slice(end).matchAll(/\n+|[^\n]+/g)) {
    const start = end + line.index;
    const blank = line[0].startsWith('\n');
    blocks.push({
      kind: blank ? 'blank' : 'headline',
      start,
      end: start + line[0].length,
      reason: blank ? 'blank lines' : 'a line of its own',
    });
  }
  return blocks;
}
