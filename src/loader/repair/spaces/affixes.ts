/** Beginnings that make a known word another one; a cut behind them proves nothing. */
const PREFIXES =
  'super non anti pre co re un over out under counter mid mis sub multi inter trans micro mega mini post pro up down off in on back fore self auto bi tri ex neo cyber bio geo eco ultra hyper semi en em dis para pseudo quasi';

/** Endings of the same kind, and words that many others end in. */
const SUFFIXES =
  'like wide long man men woman women ship hood gate work works able less ness ing ed er ers est ism ist ists town ville land burg berg ton son field up out off down over goer goers holder holders maker makers making writer writers writing based proof style ish ize ized worthy fold most ward wards some';

/** Each with a number of its own; 0 stands for none. */
const prefixes = numbered(PREFIXES);
const suffixes = numbered(SUFFIXES);

export function prefixNumber(lower: string): number {
  return prefixes.get(lower) ?? 0;
}

export function suffixNumber(lower: string): number {
  return suffixes.get(lower) ?? 0;
}

function numbered(list: string): Map<string, number> {
  return new Map(list.split(' ').map((affix, index) => [affix, index + 1]));
}
