/** Where a reader stopped in each article: kept in this browser, oldest first. */
interface StoredPlace {
  readonly article: string;
  /** The passage of the paragraph, as a fragment: it survives a better reading of the dump. */
  readonly fragment: string;
}

const STORAGE_KEY = 'verbatim.places';

/** More places than this are forgotten, the oldest first. */
const MOST = 100;

export function storedPlace(article: string): string | null {
  return storedPlaces().find((place) => place.article === article)?.fragment ?? null;
}

export function storePlace(article: string, fragment: string): void {
  const others = storedPlaces().filter((place) => place.article !== article);
  write([...others, { article, fragment }].slice(-MOST));
}

export function forgetPlace(article: string): void {
  write(storedPlaces().filter((place) => place.article !== article));
}

function storedPlaces(): StoredPlace[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(value: unknown): value is StoredPlace {
  return (
    typeof value === 'object' &&
    value !== null &&
    'article' in value &&
    typeof value.article === 'string' &&
    'fragment' in value &&
    typeof value.fragment === 'string'
  );
}

function write(places: readonly StoredPlace[]): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(places));
  } catch {
    // No storage: the article opens at its beginning next time.
  }
}
