/** A language as the loader tells it (ISO 639-3, `und`, `und-Cyrl`), in words: "French". */
export function languageInWords(language: string): string {
  if (language === 'und') return 'language not recognised';
  const script = /^und-(\w+)$/.exec(language)?.[1];
  if (script !== undefined) {
    return `a language in ${nameOf('script', script)} script`;
  }
  return nameOf('language', language);
}

/** Whether names and quotes were looked for: the loader reads English, and takes for it what it cannot tell. */
export function isRead(language: string): boolean {
  return language === 'eng' || language === 'und';
}

function nameOf(type: 'language' | 'script', code: string): string {
  try {
    return new Intl.DisplayNames('en-GB', { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
