import { rememberedLine } from '../language/remember.ts';
import { CONTROLS } from './furniture/controls.ts';
import { DEPARTMENTS } from './furniture/departments.ts';
import { LAW, LAW_AT_LENGTH } from './furniture/law.ts';
import { OFFERS } from './furniture/offers.ts';
import { isPictureLine } from './furniture/picture-line.ts';
import { isGluedMenu } from './menu.ts';
import { READERS } from './furniture/readers.ts';
import { STATUS } from './furniture/status.ts';
import { TELLING_WORDS } from './furniture/telling-words.ts';

/** Whether a line is of the portal's template: page furniture, or a line about a picture. */
export const isTemplate = rememberedLine(
  (line) => isFurniture(line) || isPictureLine(line) || isGluedMenu(line),
);

/**
 * Whether a line is page furniture: what a portal's template puts around every text, whatever it says. Only
 * whole lines count, so that a headline with some of its words is none.
 */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return line.length <= LONGEST_LAW && LONG_LAW.test(line);
  return (
    FURNITURE.test(line) ||
    TELLING.test(line) ||
    PAID_BY.test(line) ||
    SOURCE.test(line) ||
    REPORTED_FROM.test(line) ||
    LONG_LAW.test(line)
  );
}

/** UTF-16 code units. */
const LONGEST = 260;
const LONGEST_LAW = 900;

const BULLET = '(?:[•·▪►▶*»>›|–—-] ?)?';

const WORDINGS = [CONTROLS, LAW, STATUS, OFFERS, READERS, DEPARTMENTS].flat();

const FURNITURE = new RegExp(`^${BULLET}(?:${WORDINGS.join('|')})\\s*[:»>…]*$`, 'iu');

/** Of privacy and law, in so many words. */
const LONG_LAW = new RegExp(`^(?:${LAW_AT_LENGTH.join('|')})`, 'i');

const TELLING = new RegExp(TELLING_WORDS.join('|'), 'i');

/** "SOURCE Acme Bank, Inc.": whose press release it is. */
const SOURCE = /^SOURCE:? \p{Lu}.{2,80}$/u;

/** "Reporting from Eastport, Maine": under a byline. */
const REPORTED_FROM =
  /^Reporting from \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?$/u;

/** "Sponsored by Acme Bank": a name, and no more of a sentence. */
const PAID_BY =
  /^(?:Sponsored|Powered|Presented|Brought to you|SPONSORED|POWERED|PRESENTED) (?:by|BY) \p{Lu}[\p{L}\d&.’'-]*(?: (?:and|of|&|the|\p{Lu}[\p{L}\d&.’'-]*)){0,4}$/u;
