/**
 * The file of an address, below the site's root: `/names/%D0%B8` is `names/и.html`, as hosts look for
 * it. Null for an address that no file system can hold: it is left to 404.html.
 */
export function fileNameOf(address: string): string | null {
  if (address === '/') return 'index.html';
  const parts = address.slice(1).split('/').map(decodeURIComponent);
  const isSafe = parts.every((part) => !UNSAFE.test(part) && !/^\.{0,2}$/.test(part));
  const name = `${parts.join('/')}.html`;
  return isSafe && parts.every((part) => bytesOf(`${part}.html`) <= LONGEST) ? name : null;
}

/** What would lead elsewhere, or what some file system refuses. */
// oxlint-disable-next-line no-control-regex -- these are what must not get into a name
const UNSAFE = /[\0-\x1f/\\:*?"<>|%#]/;

/** What file systems take as one name, in bytes. */
const LONGEST = 255;

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
