/** "Ostrel and Hask"; "unattributed" where the text names nobody. */
export function speakersInWords(speakers: readonly { readonly name: string }[]): string {
  if (speakers.length === 0) return 'unattributed';
  return new Intl.ListFormat('en').format(speakers.map(({ name }) => name));
}
