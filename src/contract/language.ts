/** ISO 639-3 as the `lang` attribute wants it ("eng" -> "en"); undefined where it is not known. */
export function webLanguage(language: string): string | undefined {
  if (language === 'und') return undefined;
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
