/**
 * Three whole numbers as one, so that one addition adds three. Sums of packed numbers unpack to the sums, as
 * long as those stay below 2^17 either way: 1,310 in hundredths, hundreds of times the largest weight.
 */
export const packed = (a: number, b: number, c: number): number => (a * BASE + b) * BASE + c;

const BASE = 2 ** 18;

/** Writes the three numbers of `sum`, each divided by `divisor`, to `target` from `at` on. */
export function unpack(sum: number, divisor: number, target: Float64Array, at: number): void {
  const upper = Math.floor(sum / BASE + 0.5);
  const a = Math.floor(upper / BASE + 0.5);
  target[at] = a / divisor;
  target[at + 1] = (upper - a * BASE) / divisor;
  target[at + 2] = (sum - upper * BASE) / divisor;
}
