import type { Edit } from '../../contract/dump.ts';

/** An edit as a sentence: "“’” put in.", "A line end became a space." */
export function changeInWords({ remove, insert, certainty }: Edit): string {
  if (certainty === 'suggested') {
    if (remove === '') return `Perhaps ${nameOf(insert)} is missing here. Nothing was changed.`;
    if (insert === '')
      return `Perhaps ${nameOf(remove)} does not belong here. Nothing was changed.`;
    return `Perhaps ${nameOf(remove)} should be ${nameOf(insert)}. Nothing was changed.`;
  }
  if (remove === '') return `${capital(nameOf(insert))} was put in.`;
  if (insert === '') return `${capital(nameOf(remove))} was taken out.`;
  return `${capital(nameOf(remove))} became ${nameOf(insert)}.`;
}

const NAMES: Record<string, string> = {
  ' ': 'a space',
  '\u00a0': 'a no-break space',
  '\n': 'a line end',
  '\r\n': 'a line end',
  '\r': 'a line end',
  '’': 'an apostrophe (’)',
  "'": "a straight mark (')",
  '"': 'a straight mark (")',
  '“': 'an opening mark (“)',
  '”': 'a closing mark (”)',
  '‘': 'an opening mark (‘)',
  '—': 'a dash (—)',
  ' — ': 'a dash (—)',
  '–': 'a dash (–)',
  ' – ': 'a dash (–)',
};

function nameOf(characters: string): string {
  const known = NAMES[characters];
  if (known !== undefined) return known;
  return /^\s+$/.test(characters) ? 'white space' : `“${characters}”`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
