import type { Named } from './named.ts';

/** Words for somebody's nearest: who is introduced by one is told of beside somebody else. */
export const KIN: ReadonlySet<string> = new Set(
  'mother father sister brother daughter son wife husband aunt uncle niece nephew cousin widow widower partner girlfriend boyfriend'.split(
    ' ',
  ),
);

/** "His daughter, Vera Moore," and "Vera Moore, his daughter,": whether the text introduces somebody as one of somebody's kin. */
export function isKin({ spots: [first] }: Named): boolean {
  if (first === undefined) return false;
  const { text, start, end } = first;
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST_RELATION), start));
  const behind = BEHIND.exec(text.slice(end, end + LONGEST_RELATION));
  return [before, behind].some((found) => KIN.has(found?.[1]?.toLowerCase() ?? ''));
}

const BEFORE = /(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|['’]s?)(?: \p{Ll}+)? (\p{Ll}+),? $/u;
const BEHIND = /^, (?:his|her|their|\p{Lu}\p{L}+['’]s?)(?: \p{Ll}+)? (\p{Ll}+)\b/u;
/** UTF-16 code units. */
const LONGEST_RELATION = 50;
