import type { LineKind } from './kinds.ts';
import type { Line } from './lines.ts';

/** The places of lines that look like headlines and are adverts: those right under a label that says so. */
export function paidLinksIn(
  lines: readonly Line[],
  kinds: readonly LineKind[],
): ReadonlySet<number> {
  const paid = new Set<number>();
  lines.forEach(({ text }, label) => {
    if (kinds[label] !== 'promo' || !LABEL.test(text)) return;
    for (let at = label + 1; kinds[at] === 'headline' && lines[at]?.blanksBefore === 0; at++) {
      paid.add(at);
    }
  });
  return paid;
}

const LABEL =
  /^(?:(?:partner|sponsored|promoted|paid|advertiser|branded) (?:content|stories|links|posts?|articles)|sponsored|promoted|(?:from )?(?:around|across|elsewhere on) the web|(?:ads|recommended|promoted|powered|sponsored) by \S+(?: \S+)?|(?:content |more )?from our (?:partners|sponsors|advertisers))\s*:?$/i;
