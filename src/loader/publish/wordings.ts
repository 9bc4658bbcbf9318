import type { Entity } from '../../contract/entity.ts';
import type { EntityReference } from '../../contract/files.ts';

/** The index of all names is one file: it holds so many wordings of each, none of more UTF-16 code units. */
const MOST_WORDINGS = 6;
const LONGEST_WORDING = 60;

/** What an entity is called in words that are not all in its name: "The New York businessman". */
export function wordingsBeside(
  { name, variants }: Entity,
  references: readonly EntityReference[],
): string[] {
  const own = new Set(wordsOf(name));
  const wordings = new Map<string, string>();
  const described = references.filter(({ form }) => form === 'description');
  for (const { text } of [...variants, ...described].toSorted((a, b) => b.count - a.count)) {
    const words = wordsOf(text).filter((word) => !ARTICLES.has(word));
    if (text.length > LONGEST_WORDING || words.every((word) => own.has(word))) continue;
    const key = words.join(' ');
    if (!wordings.has(key)) wordings.set(key, text);
  }
  return [...wordings.values()].slice(0, MOST_WORDINGS);
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Its words in lower case, possessive endings left out. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]s?(?=\s|$)/g, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}
