import { rememberedLine } from '../language/remember.ts';
import { isTemplate } from './furniture.ts';

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
    if (UNMISTAKABLE.test(line) || OFFER.test(line)) points += words <= SHORT ? 6 : 3;
  } else if (words <= SHORT && COMMERCE.test(line)) points += 3;
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
  return line.length <= LONGEST_LABEL && RELATED.test(line);
}

/** Does a line only say when the headline above it was published, or who wrote it? */
export function standsBesideHeadline(line: string): boolean {
  return TIME.test(line) || WRITER.test(line);
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
    UNMISTAKABLE.test(line) ||
    OFFER.test(line) ||
    leadsAway(line) ||
    isLabel(line) ||
    isTemplate(line)
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

/** Labels over lists of other stories, alone on their line. */
const RELATED =
  /^(?:[•·▪►*»>-] ?)?(?:related|read (?:more|also|next|this next)|see also|also (?:read|see)|also (?:on|in) [\p{L}& ]{2,24}|related (?:internet |web )?links|related coverage(?: \(\d+\))?|(?:more|else|elsewhere|other stories) in the news|in other news|more (?:on this|from|about this|in this series|coverage|headlines|stories|news)|read more (?:about|from|in|on) [\p{L}\p{N}.’' ]{2,30}|also from this source|further reading|recommended|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|don['’]?t miss|editors?['’]? (?:picks?|choice)|most (?:read|popular|viewed|shared)|top stories|latest (?:news|stories|headlines)|trending(?: now)?|in case you missed it|up next|mehr zum thema|lesen sie auch|(?:à )?lire aussi|lea también|leggi anche|leia também|lees ook|läs också|читайте также|читать также|по теме|читайте також|czytaj też)(?: (?:stories|story|articles?|news|posts?|links?|content|coverage|topics?|reading|on this|on this topic|for you|now|today|here))*\s*[:»>…]*$/iu;

/** Other labels that fill their line. */
const LABEL =
  /^(?:related(?: (?:stories|articles|posts|content|coverage|topics|news))?|see also|read (?:more|also|next)|more (?:(?:articles|coverage|episodes|headlines|news|posts|releases|stories|videos) )?(?:from|on|in|about) [\p{L}\p{N}.’' ]{2,24}|loading(?:\.{3})?|recommended(?: for you| reading)?|trending(?: now)?|top stories|latest (?:news|stories|headlines)|up next|what to read next|comments?(?: \(?\d+\)?)?|\d+ comments?|sponsored(?: content| post)?|paid post|promoted(?: content)?|partner content|advertise(?:ment)?s?|story continues below(?: advertisement)?|continue reading|load more|show more|see (?:all|more)(?: [\p{L}]+){0,2}|view (?:all|more|comments)(?: [\p{L}]+){0,2}|more (?:headlines|stories|news|coverage)|careers|watch live|live updates|breaking news|menu|search|home|share|tweet|print|email|facebook|twitter|instagram|whatsapp|telegram|youtube|next|previous|top)\s*[:»>…]*$/iu;

/** Words that only stand in a portal's own notices, wherever they are found. */
const UNMISTAKABLE =
  /\b(?:^(?:follow|like|find|join) .{2,60} on (?:facebook|instagram|whatsapp|telegram|youtube|tiktok|twitter|linkedin)\.?$|^our standards:|^have your say:|newsletters?\b|sign ?up (?:for|to|now|here|today)|sign ?in\b|log ?in\b|privacy (?:policy|notice|settings)|cookie (?:policy|settings|preferences)|(?:use|uses|accept) cookies|terms (?:of (?:use|service)|and conditions|& conditions)|all rights reserved|free trial|paywall|e-?paper|gift (?:cards?|this article)|unlimited (?:\w+ )?access|app store|google play|on (?:android|ios)\b|click here|most (?:read|popular|viewed)\b|editors?['’]? picks?|you may also like|recommended for you|related (?:stories|articles|posts)|(?:follow|find|like|contact|about|support|join) us\b|share this|(?:leave|post|view) (?:a )?comments?|back to top|load more|skip to (?:main )?content|unsubscribe|already a (?:subscriber|member)|become a (?:\w+ )?(?:member|subscriber|supporter|patron)|your (?:inbox|e-?mail address)|an (?:annual|online) subscription|subscribe (?:now|today|to)|(?:print|copy) (?:link|this page)|print this|e-?mail this|report a (?:correction|typo|error)|send us|tip the newsroom|never miss a story|independent journalism|our (?:free )?(?:app|store|shop|team|partners|journalism|reporting|podcasts?|sponsors?|daily e-?mail|alerts|cookie)|(?:back|all) issues?\b|\d+ issues\b|(?:monthly|weekly|digital|print) (?:magazine|edition|access|subscription)|(?:start|continue) reading|sponsored content|earn (?:an? )?(?:\w+ )?commission|order your copy|(?:has not|hasn['’]?t|was not|wasn['’]?t) (?:been )?edited by|syndicated feed|(?:e-?mail|write to) us (?:at|on)\b|welcomes? your (?:comments|letters|views)|(?:send|e-?mail) (?:your )?letters to|reserve the right to (?:edit|reject))|©|\(c\) ?(?:19|20)\d\d|\bcopyright (?:©|\(c\)|(?:19|20)\d\d)/i;

/** What an offer may end with. */
const WHEN =
  '(?: (?:today|now|online|here|to continue|for free|with us|(?:in|within) (?:just |under )?(?:(?:a few|\\p{L}+|\\d+) )?(?:seconds|minutes)))*[.!]?';

/** What is offered: "Open an account in minutes", "Claim your free gift", "Switch now and save". */
const OFFER = new RegExp(
  [
    // An account, quickly.
    '^(?:open|create|start|set up|get|claim|activate|choose|request|order|redeem) (?:an?|your|my)(?: [\\p{L}-]+){0,3} (?:account|card|policy|plan|quote|offer|bonus|deal|trial|gift|loan|mortgage|voucher|profile|tickets?)WHEN$',
    '^(?:open|create|start|set up|sign up|join|apply|register|switch|get|check|find|compare|book|order|claim)(?: [\\p{L}-]+){0,5} in (?:just |under |only )?(?:(?:a few|an?|\\p{L}+|\\d+) )?(?:seconds|minutes?)[.!]?$',
    '^(?:sign up|join|apply|register|switch|enrol|enroll|get started|book|order|buy|shop|subscribe)(?: (?:online|free|for free|in store))? (?:now|today|online|here)(?: and save(?: [\\p{L}\\d£$€%]+){0,3})?[.!]?$',
    '^(?:try|get|use|read|watch)(?: [\\p{L}-]+){1,4} free for (?:\\p{L}+|\\d+) (?:days|weeks|months?)[.!]?$',
    '^(?:compare|find|see|shop|browse|get) (?:the )?(?:best|latest|cheapest|lowest|top)(?: [\\p{L}-]+){0,2} (?:deals|rates|prices|quotes|offers|savings|discounts)WHEN$',
    '^(?:book|check|reserve|find|get) your(?: [\\p{L}-]+){0,2} (?:tickets?|seats?|place|eligibility|credit score|spot)WHEN$',
  ]
    .map((offer) => offer.replace('WHEN', WHEN))
    .join('|'),
  'iu',
);

/** Words that notices are made of, and news at times. */
const COMMERCE =
  /\b(?:advertise|advertisements?|advertising (?:rates|sales|space|opportunities|enquiries|inquiries)|newsletter|subscri(?:be|ption|ptions)|merchandise|crowdfund(?:ing)?|patreon|donat(?:e|ions?) (?:now|today|here|online|to|via|help)|portal|premium|members?hip|read more|register|inbox|briefing|voluntary|podcasts?|discount)\b|https?:\/\/|www\.\w|\w@\w+\.\w/i;

/** Words that a notice begins with when it asks the reader for something. */
const REQUEST =
  /^(?:please |now )?(?:subscribe|join|follow|donate|contribute|support|advertise|download|share|click|buy|shop|order|pre-?order|register|become|help|start|save|view|browse|discover|upgrade|renew|give|get|gift|try|listen|watch|read|tell|send|write|visit|pledge|back|enjoy|unlock|install|like|tweet|email|print|sponsor|enter|find|see|copy|contact|report|stay|never|manage|create|choose|learn|explore|continue|leave|keep)\b/i;

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
