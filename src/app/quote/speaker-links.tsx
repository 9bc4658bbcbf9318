import { Fragment } from 'react';
import { Link } from 'react-router';
import { entityAddress } from '../../contract/addresses.ts';
import type { EntityName } from '../../contract/entity.ts';
import './quote.css';

/** The speakers' names, each a link to their page; "unattributed" where there are none. */
export function SpeakerLinks({ speakers }: { readonly speakers: readonly EntityName[] }) {
  if (speakers.length === 0) return <span className="text-quiet">unattributed</span>;
  return speakers.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index === 0 ? null : index === speakers.length - 1 ? ' and ' : ', '}
      <Link to={entityAddress(id)} className="speaker-link">
        {name}
      </Link>
    </Fragment>
  ));
}
