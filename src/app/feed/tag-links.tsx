import { Link } from 'react-router';
import { tagAddress } from '../../contract/addresses.ts';
import type { Tag } from '../../contract/headline.ts';

export function TagLinks({ tags }: { readonly tags: readonly Tag[] }) {
  return tags.map(({ slug, label }) => (
    <Link key={slug} to={tagAddress(slug)} className="target hover:underline">
      {label}
    </Link>
  ));
}
