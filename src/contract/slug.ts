/** Longer slugs are cut at a word: they are for people, the id beside them is what counts. */
const LONGEST_SLUG = 60;

/** Lower-case words joined by hyphens, accents taken off; `untitled` for a text without letters. */
export function slugOf(text: string): string {
  const words = foldedWords(text);
  // No half of a character: it cannot stand in an address.
  let slug = words[0]?.slice(0, LONGEST_SLUG).replace(/\p{Cs}$/u, '') ?? 'untitled';
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > LONGEST_SLUG) break;
    slug += `-${word}`;
  }
  return slug;
}

/** Its words in lower case, accents and apostrophes taken off: what a slug is made of, and all of it. */
export function foldedWords(text: string): readonly string[] {
  // Most texts are ASCII, which the simpler patterns read several times faster.
  if (!NOT_ASCII.test(text)) {
    return (
      text
        .replace(/['.]/g, '')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? []
    );
  }
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}'’.]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const NOT_ASCII = /[^\0-\x7f]/;
