import { rememberedLine } from '../language/remember.ts';
import { isTemplate } from './furniture.ts';
import { CLOCK, DAY, DAY_AND_MONTH } from './furniture/moment.ts';
import { COMMERCE } from './notice/commerce.ts';
import { LABELS, RELATED } from './notice/labels.ts';
import { OFFERS } from './notice/offers.ts';
import { REQUESTS } from './notice/requests.ts';
import { UNMISTAKABLE } from './notice/unmistakable.ts';

/**
 * How much a line reads like a notice of the portal itself, as points: an offer, a request to the
 * reader, a label over a list, a legal line. `words` counts the line's words.
 */
export function noticeOf(line: string, words: number, unmistakable: boolean): number {
  if (words > MOST_IN_NOTICE) return 0;
  if (standsBesideHeadline(line)) return POINTS_BESIDE;
  const template = isTemplate(line);
  // What an article shows stands "below" it, and a notice is seldom a sentence.
  if (!template && POINTER.test(line)) return -4;
  const weight = line.endsWith('.') && !unmistakable ? 0.5 : 1;
  let points = 0;
  if (unmistakable) {
    if (template || isLabel(line)) points += 8;
    if (leadsAway(line) || isLegal(line)) points += 8;
    if (TELLING.test(line) || OFFER.test(line)) points += words <= SHORT ? 6 : 3;
  } else if (words <= SHORT && COMMERCIAL.test(line)) points += 3;
  // In marks somebody speaks in a headline.
  if (words <= SHORT && !/^["“‘'’]/.test(line)) {
    if (REQUEST.test(line) && !NOUN_FIRST.test(line))
      points += words <= FEWEST_IN_HEADLINE + 1 ? 4.5 : words <= FEW ? 3 : 1.25;
    if (READER.test(line)) points += words <= FEW ? 1.5 : 0.75;
    if (PRICE.test(line)) points += 4;
    if (line.endsWith('!')) points += 1;
    if (CHANNEL.test(line) && words <= FEW) points += 2;
  }
  if (words < FEWEST_IN_HEADLINE && !line.endsWith('.')) points += 3;
  if (words <= FEWEST_IN_HEADLINE && !SMALL_LETTER.test(line)) points += 1.5;
  return points === 0 && words > FEWEST_IN_HEADLINE ? -1 : weight * Math.min(points, MOST_POINTS);
}

/** Does a line stand over a list of other stories, or lead to one of them? */
export function isRelatedLabel(line: string): boolean {
  return line.length <= LONGEST_LABEL && RELATED_LABEL.test(line);
}

/** Does a line only say when the headline above it was published, or who wrote it? */
export function standsBesideHeadline(line: string): boolean {
  return TIME.test(line) || DATED.test(line) || WRITER.test(line);
}

/** Does a line say whose the text is? */
export function isLegal(line: string): boolean {
  return LEGAL.test(line);
}

const LEGAL = /^(?:copyright |©|\(c\) ?(?:19|20)).*\ball rights reserved\b/i;

/** Is it one line that leads away from the text, headline and all ("Read more: Ferry pier closes")? */
export function leadsAway(line: string): boolean {
  return LEADS_AWAY.test(line) || (ENDS_IN_FIGURE.test(line) && STOCK.test(line));
}

/** Does a line hold words that only stand in a portal's own notices? */
export const isUnmistakable = rememberedLine((line) => {
  return (
    TELLING.test(line) || OFFER.test(line) || leadsAway(line) || isLabel(line) || isTemplate(line)
  );
});

function isLabel(line: string): boolean {
  return LABEL.test(line) || isRelatedLabel(line);
}

/** UTF-16 code units. */
const LONGEST_LABEL = 80;
/** A notice says little: more words than this are text. */
export const MOST_IN_NOTICE = 30;
/** Many signs in one line say the same. */
const MOST_POINTS = 8;
/** In few words a single sign weighs more. */
const SHORT = 12;
const FEW = 5;
/** No headline has fewer words, unless it is tagged. */
const FEWEST_IN_HEADLINE = 3;

/** When a headline beside it was published: "2 hours ago", "Published 28 February". */
const TIME =
  /^(?:(?:first |last )?(?:published|updated|posted):? )?(?:(?:\d+|an?) ?(?:[hmd]|hrs?|hours?|mins?|minutes?|days?|weeks?|months?) ago|(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2})?(?:,? \d{4})?)$/i;
/** "22 Sep 05:00 PM", "July 03, 2024 08:41 pm IST", "Energy March 4, 2025 · 11:02 AM": a day, behind a section or before a time. */
const DATED = new RegExp(
  `^(?:[-–—·|•] ?|\\p{Lu}[\\p{L}&’'-]*(?: [\\p{L}&’'-]+)? ?)?(?:${DAY}(?:,? (?:[-–—·|•] ?)?(?:at )?${CLOCK}(?: [+-]\\d+)?)?|${DAY_AND_MONTH},? (?:at )?${CLOCK})$`,
  'iu',
);
/** "By Jane Farrow" */
const WRITER =
  /^By (?!(?:The|A|An|My|Our|Their|His|Her) )\p{Lu}\p{Ll}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u;
/** So many that it stays within an article that has such lines. */
const POINTS_BESIDE = 5.5;

/** "Read more: Ferry pier closes", a stock's price: one line that leads away from the text. */
const LEADS_AWAY =
  /^(?:[•·▪►*»>-] ?)?[[(]? ?(?:related(?: (?:story|article|news|coverage))?|(?:must )?read(?: (?:more|also|next|this|on))?|also read|see also|more on this|recommended)\s?(?::|\||--|[–—]) ?\S|^(?:tags|(?:related )?topics|keywords|categories|filed (?:under|in)|explore more on(?: these topics)?|in this (?:story|article)): /iu;
const STOCK = /^[\p{L}\p{N}&. ]{1,24} [\d,]+\.\d+ \(?[+−–-]\d[\d.,]*%?\)?$/iu;
/** As a stock's price does, and few lines do. */
const ENDS_IN_FIGURE = /[\d.,%)]$/;

const RELATED_LABEL = new RegExp(
  `^(?:[•·▪►*»>-] ?)?(?:${RELATED.join('|')})(?: (?:stories|story|articles?|news|posts?|links?|content|coverage|topics?|reading|on this|on this topic|for you|now|today|here))*\\s*[:»>…]*$`,
  'iu',
);

const LABEL = new RegExp(`^(?:${LABELS.join('|')})\\s*[:»>…]*$`, 'iu');

const TELLING = new RegExp(`\\b(?:${UNMISTAKABLE.join('|')})|©|\\(c\\) ?(?:19|20)\\d\\d`, 'i');

const OFFER = new RegExp(`^(?:${OFFERS.join('|')})$`, 'iu');

const ADDRESS = 'https?://|www\\.\\w|\\w@\\w+\\.\\w';

const COMMERCIAL = new RegExp(`\\b(?:${COMMERCE.join('|')})\\b|${ADDRESS}`, 'i');

const REQUEST = new RegExp(`^(?:please |now )?(?:${REQUESTS.join('|')})\\b`, 'i');

/** "Share prices tumble", "Help arrives": a noun that looks like a request, before its verb or another noun. */
const NOUN_FIRST =
  /^(?:share|help|support|start|view|print|contact|report|stay|gift|buy|order|sponsor|sponsors|pledge|follow|watch|visit|download|register) (?!news|us\b|this|stories|alerts|updates|comments|videos|photos|podcasts|headlines|tickets|details|options|settings|friends|articles|newsletters|issues|subscriptions|tips|others|as\b)\p{Ll}+s\b/iu;

const SMALL_LETTER = /\p{Ll}/u;
const POINTER = /\b(?:below|above|here)[.:]?$/i;
const READER = /\b(?:you|your|yours|us|our|we)\b/i;
const PRICE =
  /[$€£₽]\s?\d+(?:[.,]\d\d)?\s?(?:\/|a |per )\s?(?:month|mo|week|year|yr|issue)|\b(?:from|for|only) (?:only |just )?[$€£₽]\s?\d{1,3}(?:[.,]\d\d)?(?![\d.,]*\d|\s?[a-z]*(?:m|mn|bn|b|k|million|billion|trillion)\b)|\b\d+% off\b/i;
const CHANNEL =
  /\bon (?:facebook|instagram|whatsapp|telegram|youtube|tiktok|twitter|x|linkedin|apple news)\b/i;
