import type { Dump } from '../../contract/dump.ts';
import type { Headline } from '../../contract/headline.ts';
import type { Gold, GoldHeadline } from './gold.ts';
import type { Tally } from './tally.ts';

/** Measures the headlines: the words (curly marks count as straight), the tag, the outlet, none too many. */
export function measureHeadlines(tally: Tally, gold: Gold, dump: Dump): void {
  const left = [...dump.headlines];
  countHeadlines(tally, gold);
  for (const wanted of gold.headlines) {
    const same = (headline: Headline): boolean => plain(headline.text) === plain(wanted.text);
    const tagged = left.findIndex((one) => same(one) && bearsTag(one, wanted));
    const index = tagged >= 0 ? tagged : left.findIndex(same);
    const [headline] = index < 0 ? [] : left.splice(index, 1);
    if (headline === undefined) continue;
    tally.add('headline text');
    if (sourceTags(headline).join() === (wanted.tag ?? '')) tally.add('headline tag');
    if (headline.outlet === wanted.outlet) tally.add('headline outlet');
  }
  tally.add('headline extra', left.length);
}

export function countHeadlines(tally: Tally, { headlines }: Gold): void {
  tally.add('headline', headlines.length);
}

/** Of equal headlines the one with the tag is meant. */
function bearsTag({ tags }: Headline, { tag }: GoldHeadline): boolean {
  return tags.some(({ label }) => label === tag) === (tag !== null && tag !== '');
}

function sourceTags({ tags }: Headline): string[] {
  return tags.filter(({ origin }) => origin === 'source').map(({ label }) => label);
}

function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}
