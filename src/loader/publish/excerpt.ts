/** The last words of a text, of no more UTF-16 code units than `longest`; of one word its last characters. */
export function lastWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return text
    .slice(-longest)
    .replace(/^\S*\s/, '')
    .replace(/^\p{Cs}/u, '');
}

/** The first words of a text, of no more UTF-16 code units than `longest`; of one word its first characters. */
export function firstWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return text
    .slice(0, longest)
    .replace(/\s\S*$/, '')
    .replace(/\p{Cs}$/u, '');
}
