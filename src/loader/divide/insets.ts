import type { Block } from '../../contract/dump.ts';

/**
 * An article's block, cut where an advert's own words were glued into it ("… last year.AdvertisementThe
 * bronzes …"). White space beside them stays between the blocks.
 */
export function cutInsets(text: string, block: Block): Block[] {
  if (block.kind !== 'article') return [block];
  const source = text.slice(block.start, block.end);
  if (!TRIGGER.test(source)) return [block];
  const blocks: Block[] = [];
  let from = 0;
  const add = (to: number): void => {
    const part = source.slice(from, to);
    const start = from + (part.length - part.trimStart().length);
    const end = to - (part.length - part.trimEnd().length);
    if (end > start) blocks.push({ ...block, start: block.start + start, end: block.start + end });
  };
  for (const { 0: inset, index } of source.matchAll(INSET)) {
    add(index);
    from = index + inset.length;
    const start = block.start + index;
    blocks.push({ kind: 'promo', start, end: start + inset.length, reason: REASON });
  }
  add(source.length);
  return blocks;
}

const REASON = 'an advert’s own words within the text';

/** Few articles hold one of these. */
const TRIGGER = /advertisement|continues below|click here/i;

/** Behind a sentence's end, and right before a capital or a line's end: as a word of the text it has a space there. */
const INSET =
  /(?<=^|[\r\n][ \t]{0,40}|[.?!…)]["'”’)]?)(?:(?:ADVERTISEMENT|Advertisement)(?: ?[-–—:] ?(?:[Ss]croll|[Ss]tory|[Aa]rticle)(?: [a-z]+){1,3})?|(?:STORY|Story|ARTICLE|Article) (?:CONTINUES BELOW|[Cc]ontinues below)(?: (?:THIS |this )?(?:ADVERTISEMENT|[Aa]dvertisement))?|CLICK HERE (?:TO|FOR)(?: [A-Z]+){1,6})(?=["“‘(]?\p{Lu}\p{Ll}|\s*(?:[\r\n]|$))/gu;
