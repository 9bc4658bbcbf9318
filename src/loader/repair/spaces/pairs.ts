import type { DumpWords } from '../dump-words.ts';
import { chanceOfPart } from './chances.ts';

/** The ways to cut a text in two, with their chances: logarithms to base 10. */
export function pairsOf(text: string, dump: DumpWords): { at: number; chance: number }[] {
  const lower = text.toLowerCase();
  const pairs: { at: number; chance: number }[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!mayCut(text, at)) continue;
    const first = chanceOfPart(text.slice(0, at), lower.slice(0, at), dump);
    if (first === -Infinity) continue;
    const chance = first + chanceOfPart(text.slice(at), lower.slice(at), dump);
    if (chance > -Infinity) pairs.push({ at, chance });
  }
  return pairs;
}

/** A digit and a letter part where they meet; a capital begins a word, unless capitals go before. */
export function mayCut(text: string, at: number): boolean {
  if (at === 0 || !SIGNS.test(text[at] ?? '')) return true;
  const joint = text.slice(at - 1, at + 1);
  if (/^\p{N}\p{N}$/u.test(joint)) return false;
  return at === 1 || !/^\p{Lu}\p{Lu}$/u.test(joint);
}

/** What may not always be cut from what goes before. */
const SIGNS = /[\p{N}\p{Lu}]/u;
