/** An address that a browser opens as a page of the web; null for any other, since files may hold anything. */
export function webAddress(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : null;
}
