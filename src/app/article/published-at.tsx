import { webAddress } from './web-address.ts';

/** "Published at example.org", where the file beside the dump says where. */
export function PublishedAt({ url }: { readonly url: string | null }) {
  const address = webAddress(url);
  if (address === null) return null;
  return (
    <p className="mt-1">
      Published at{' '}
      <a href={address.href} rel="external noreferrer" className="link break-words">
        {address.host}
      </a>
    </p>
  );
}
