import type { LineKind } from './kinds.ts';
import type { Line } from './lines.ts';

/**
 * The places of lines that look like headlines and are adverts: those right under a label that says so, where
 * both stand apart from other lists.
 */
export function paidLinksIn(
  lines: readonly Line[],
  kinds: readonly LineKind[],
): ReadonlySet<number> {
  const paid = new Set<number>();
  lines.forEach(({ text, blanksBefore }, label) => {
    if (kinds[label] !== 'promo' || blanksBefore === 0 || !LABEL.test(text)) return;
    let end = label + 1;
    while (kinds[end] === 'headline' && lines[end]?.blanksBefore === 0) end++;
    if (end - label > MOST) return;
    for (let at = label + 1; at < end; at++) paid.add(at);
  });
  return paid;
}

/** A longer list holds the portal's own headlines. */
const MOST = 13;

const LABEL =
  /^(?:(?:partner|sponsored|promoted|paid|advertiser|branded) (?:content|stories|links|posts?|articles)|sponsored|promoted|(?:from )?(?:around|across|elsewhere on) the web|(?:content |more )?from our (?:partners|sponsors|advertisers))\s*:?$/i;
