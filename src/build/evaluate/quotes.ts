import type { Quote, QuoteKind } from '../../contract/article.ts';
import type { Certainty, Dump } from '../../contract/dump.ts';
import type { Entity } from '../../contract/entity.ts';
import type { Gold, GoldQuote, Stretch } from './gold.ts';
import { sameName } from './names.ts';
import { type PlacedArticle, overlapOf, sharedBy, sizeOf } from './places.ts';
import type { Tally } from './tally.ts';

/** A gold quote is found where a claim overlaps it by this much. */
const FOUND = 0.8;

/** A claim is of reported speech at all where it overlaps a gold quote by this much. */
const VOUCHED = 0.5;

/** Measures what was read as reported speech, and who was said to speak. */
export function measureQuotes(tally: Tally, gold: Gold, dump: Dump, placed: PlacedArticle): void {
  const entities = new Map(dump.entities.map((entity) => [entity.id, entity]));
  const claims = (dump.article?.quotes ?? []).map((quote) => claimOf(quote, placed, entities));
  for (const quote of gold.quotes) {
    tally.add(quote.kind);
    if (quote.kind === 'direct' && quote.speaker !== undefined) tally.add('entity');
    const { overlap, claim } = findClaim(quote, claims);
    if (claim === null || overlap < FOUND) continue;
    tally.add(`${quote.kind} found`);
    if (quote.kind === 'direct' && overlap === 1) tally.add('direct exact');
    measureSpeaker(tally, quote, claim);
    if (quote.kind === 'direct') measureEntity(tally, quote, claim);
  }
  measureClaims(tally, gold, claims);
  for (const claim of claims) calibrate(tally, gold, claim);
}

/** What an unread article counts for: every quote in it is missed. */
export function countQuotes(tally: Tally, gold: Gold): void {
  for (const { kind } of gold.quotes) tally.add(kind);
}

/** Reported speech as the loader read it, in gold's places. */
interface Claim {
  readonly kind: QuoteKind;
  readonly certainty: Certainty;
  readonly stretches: readonly Stretch[];
  /** All stretches together, and each alone where there are several. */
  readonly pieces: readonly (readonly Stretch[])[];
  readonly speakers: readonly {
    readonly entity: Entity | undefined;
    readonly mention: Stretch | null;
  }[];
  readonly speakerCertainty: Certainty;
  readonly rule: string;
}

function claimOf(
  { kind, certainty, spans, attribution }: Quote,
  placed: PlacedArticle,
  entities: ReadonlyMap<string, Entity>,
): Claim {
  const stretches = spans.map(placed.stretch);
  return {
    kind,
    certainty,
    stretches,
    pieces: piecesOf(stretches),
    speakers: attribution.speakers.map(({ entity, mention }) => ({
      entity: entities.get(entity),
      mention: mention === null ? null : placed.stretch(mention),
    })),
    speakerCertainty: attribution.certainty,
    rule: attribution.rule,
  };
}

function piecesOf(stretches: readonly Stretch[]): (readonly Stretch[])[] {
  return [stretches, ...(stretches.length > 1 ? stretches.map((one) => [one]) : [])];
}

/** Gold's mixed quotes may be claimed as any kind; indirect speech is no direct speech. */
function kindsFit(gold: QuoteKind, claim: QuoteKind): boolean {
  return gold === 'mixed' || (gold === 'indirect') === (claim === 'indirect');
}

interface Match {
  readonly overlap: number;
  readonly claim: Claim | null;
}

/** The claim of a fitting kind that overlaps a gold quote most; one in parts may be read as several. */
function findClaim({ kind, spans }: GoldQuote, claims: readonly Claim[]): Match {
  const fitting = claims.filter((claim) => kindsFit(kind, claim.kind));
  const whole = bestMatch(spans, fitting);
  if (spans.length < 2) return whole;
  const weakest = spans
    .map((span) => bestMatch([span], fitting))
    .reduce((a, b) => (a.overlap < b.overlap ? a : b));
  return whole.overlap >= weakest.overlap ? whole : weakest;
}

function bestMatch(spans: readonly Stretch[], claims: readonly Claim[]): Match {
  let best: Match = { overlap: 0, claim: null };
  for (const claim of claims) {
    for (const piece of claim.pieces) {
      const overlap = overlapOf(piece, spans);
      if (overlap > best.overlap) best = { overlap, claim };
    }
  }
  return best;
}

function measureSpeaker(tally: Tally, gold: GoldQuote, claim: Claim): void {
  if (gold.source.length === 0) return;
  const kind = gold.kind === 'direct' ? 'speaker' : 'other speaker';
  if (claim.speakers.length === 0) tally.add(`${kind} abstained`);
  else tally.add(namesSource(gold, claim) ? `${kind} right` : `${kind} wrong`);
}

/** Whether the mention of some speaker lies by half or more in the words that gold names. */
function namesSource({ source }: GoldQuote, { speakers }: Claim): boolean {
  return speakers.some(
    ({ mention }) => mention !== null && 2 * sharedBy(source, [mention]) >= sizeOf([mention]),
  );
}

/** Whether the speaker's entity bears the labelled name; naming a person for a mere role is wrong. */
function measureEntity(tally: Tally, { speaker, role }: GoldQuote, { speakers }: Claim): void {
  if (speaker === undefined) {
    const named = speakers.some(({ entity }) => entity?.type === 'person');
    if (role !== undefined && named) tally.add('entity wrong');
  } else if (speakers.length === 0) tally.add('entity abstained');
  else {
    const right = speakers.some(({ entity }) => sameName(entity?.name ?? '?', speaker));
    tally.add(right ? 'entity right' : 'entity wrong');
  }
}

/** Precision: which claims are reported speech at all. A gold quote vouches for as many as it has parts. */
function measureClaims(tally: Tally, gold: Gold, claims: readonly Claim[]): void {
  const left = gold.quotes.map(({ spans }) => spans.length);
  for (const claim of claims) {
    const overlaps = gold.quotes.map((quote, index) =>
      left[index] === 0 ? 0 : overlapWithParts(claim, quote),
    );
    const best = overlaps.indexOf(Math.max(...overlaps));
    const vouched = (overlaps[best] ?? 0) >= VOUCHED;
    tally.add('claim');
    if (vouched) {
      tally.add('claim vouched');
      tally.add(`${claim.kind} ${claim.certainty} vouched`);
      left[best] = (left[best] ?? 1) - 1;
    }
    if (claim.kind !== 'direct') continue;
    tally.add('direct claim');
    const direct = gold.quotes.some(
      ({ kind }, index) => kind !== 'indirect' && (overlaps[index] ?? 0) >= VOUCHED,
    );
    if (direct) tally.add('direct claim vouched');
  }
}

/** Each as a whole, or a part of one against the whole of the other. */
function overlapWithParts({ stretches, pieces }: Claim, { spans }: GoldQuote): number {
  const parts = piecesOf(spans);
  return Math.max(
    ...parts.map((part) => overlapOf(part, stretches)),
    ...pieces.map((piece) => overlapOf(spans, piece)),
  );
}

/** Counts, by certainty, how often a claim and its speaker are right. */
function calibrate(tally: Tally, gold: Gold, claim: Claim): void {
  const right = gold.quotes.find(
    (quote) => kindsFit(quote.kind, claim.kind) && overlapWithParts(claim, quote) >= FOUND,
  );
  tally.add(`${claim.kind} ${claim.certainty}`);
  if (right === undefined) return;
  tally.add(`${claim.kind} ${claim.certainty} right`);
  if (right.source.length === 0) return;
  const outcome =
    claim.speakers.length === 0 ? 'abstained' : namesSource(right, claim) ? 'right' : 'wrong';
  tally.judge('speaker by rule', claim.rule, outcome);
  tally.judge('speaker by certainty', claim.speakerCertainty, outcome);
  if (outcome === 'abstained') return;
  tally.add(`attribution ${claim.speakerCertainty}`);
  if (outcome === 'right') tally.add(`attribution ${claim.speakerCertainty} right`);
}
