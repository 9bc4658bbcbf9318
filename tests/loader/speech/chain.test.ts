import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPieces } from '../../../src/loader/quotes/detect/best.ts';
import { type Chain, entryOf, jointOf, sumWays } from '../../../src/loader/quotes/detect/chain.ts';
import {
  carryWeight,
  FIRST_KIND,
  KIND_COUNT,
  START,
  STATE_COUNT,
  STEPS,
  TRANSITION_COUNT,
  UNIT_OF,
  UNIT_WIDTH,
} from '../../../src/loader/quotes/detect/states.ts';

/** One way through a chain, with its score in log-odds and the speech on it. */
interface Way {
  readonly score: number;
  readonly speech: readonly string[];
}

describe('the chain of pieces', () => {
  it('finds the best of all ways', () => {
    fc.assert(
      fc.property(chains(), ({ chain, transitions }) => {
        const every = everyWay(chain, transitions);
        const found = bestPieces(chain, transitions).map(({ piece, kind, carries }) =>
          nameOf(piece, kind, carries),
        );
        const alike = every.filter(({ speech }) => speech.join() === found.join());
        expect(highest(alike)).toBeCloseTo(highest(every), 9);
      }),
      { numRuns: 60 },
    );
  });

  it('gives each piece the share of all ways that pass through it', () => {
    fc.assert(
      fc.property(chains(), ({ chain, transitions }) => {
        const every = everyWay(chain, transitions);
        const all = every.reduce((sum, { score }) => sum + Math.exp(score), 0);
        const ways = sumWays(chain, transitions);
        chain.breaks.forEach((_, sentence) => {
          for (
            let piece = chain.pieces[sentence] ?? 0;
            piece < (chain.pieces[sentence + 1] ?? 0);
            piece++
          ) {
            for (let kind = 0; kind < KIND_COUNT; kind++) {
              const through = every
                .filter(({ speech }) => speech.some((name) => name.startsWith(`${piece} ${kind} `)))
                .reduce((sum, { score }) => sum + Math.exp(score), 0);
              const start = chain.starts[piece] ?? 0;
              const end = (chain.ends[piece] ?? 0) * STATE_COUNT + FIRST_KIND + kind;
              const share =
                (entryOf(ways, sentence, start === chain.cuts[sentence], start, kind) *
                  (ways.pieceFactors[piece * KIND_COUNT + kind] ?? 0) *
                  (ways.backward[end] ?? 0)) /
                (ways.totals[sentence] ?? 1);
              expect(share).toBeCloseTo(through / all, 6);
            }
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});

/** Chains of two or three short sentences in which every stretch may be speech, with any scores. */
function chains(): fc.Arbitrary<{ chain: Chain; transitions: Float64Array }> {
  const score = fc.double({ min: -3, max: 3, noNaN: true });
  const scores = (length: number): fc.Arbitrary<Float64Array> =>
    fc
      .array(score, { minLength: length, maxLength: length })
      .map((values) => Float64Array.from(values));
  return fc
    .array(fc.tuple(fc.integer({ min: 2, max: 3 }), fc.boolean()), { minLength: 1, maxLength: 3 })
    .chain((sentences) => {
      const cuts = [0];
      const pieces = [0];
      const starts: number[] = [];
      const ends: number[] = [];
      for (const [count] of sentences) {
        const first = cuts.at(-1) ?? 0;
        for (let end = 1; end < count; end++) {
          for (let start = 0; start < end; start++) {
            starts.push(first + start);
            ends.push(first + end);
          }
        }
        cuts.push(first + count);
        pieces.push(starts.length);
      }
      return fc
        .tuple(
          scores((cuts.at(-1) ?? 0) * UNIT_WIDTH),
          scores(starts.length * KIND_COUNT),
          scores(sentences.length * 2 * KIND_COUNT),
          scores(TRANSITION_COUNT),
        )
        .map(([unitScores, pieceScores, openings, transitions]) => ({
          chain: {
            cuts: Int32Array.from(cuts),
            pieces: Int32Array.from(pieces),
            starts: Int32Array.from(starts),
            ends: Int32Array.from(ends),
            breaks: sentences.map(([, opens], index) => index === 0 || opens),
            unitScores,
            pieceScores,
            openings,
          },
          transitions,
        }));
    });
}

/** All ways, one by one. */
function everyWay(chain: Chain, transitions: Float64Array): Way[] {
  const walk = (sentence: number, cut: number, before: number): Way[] => {
    if (sentence === chain.breaks.length) return [{ score: 0, speech: [] }];
    const first = chain.cuts[sentence] ?? 0;
    const last = (chain.cuts[sentence + 1] ?? 0) - 1;
    if (cut === last) return walk(sentence + 1, last + 1, before);
    const joint = cut > first ? 0 : jointOf(chain, sentence);
    const ways: Way[] = [];
    const add = (score: number, speech: readonly string[], to: number, state: number): void => {
      for (const way of walk(sentence, to, state)) {
        ways.push({ score: score + way.score, speech: [...speech, ...way.speech] });
      }
    };
    const pieces = chain.starts.reduce<number[]>(
      (all, start, piece) => (start === cut ? [...all, piece] : all),
      [],
    );
    for (const step of STEPS[joint] ?? []) {
      if (step.before !== before) continue;
      const weight = transitions[step.weight] ?? 0;
      const unit = UNIT_OF[step.state] ?? -1;
      if (unit >= 0) {
        add(weight + (chain.unitScores[cut * UNIT_WIDTH + unit] ?? 0), [], cut + 1, step.state);
        continue;
      }
      const kind = step.state - FIRST_KIND;
      for (const piece of pieces) {
        const opening = cut === first ? (chain.openings[sentence * 2 * KIND_COUNT + kind] ?? 0) : 0;
        const score = weight + opening + (chain.pieceScores[piece * KIND_COUNT + kind] ?? 0);
        add(score, [nameOf(piece, kind, false)], chain.ends[piece] ?? 0, step.state);
      }
    }
    const kind = before - FIRST_KIND;
    if (cut === first && cut > 0 && kind >= 0 && kind < KIND_COUNT) {
      for (const piece of pieces) {
        const score =
          (transitions[carryWeight(joint, kind)] ?? 0) +
          (chain.openings[(sentence * 2 + 1) * KIND_COUNT + kind] ?? 0) +
          (chain.pieceScores[piece * KIND_COUNT + kind] ?? 0);
        add(score, [nameOf(piece, kind, true)], chain.ends[piece] ?? 0, before);
      }
    }
    return ways;
  };
  return walk(0, 0, START);
}

const highest = (ways: readonly Way[]): number => Math.max(...ways.map(({ score }) => score));

const nameOf = (piece: number, kind: number, carries: boolean): string =>
  `${piece} ${kind} ${carries ? 'carries' : 'begins'}`;
