import { Link } from 'react-router';
import { entityAddress } from '../../contract/addresses.ts';
import type { Attribution } from '../../contract/article.ts';
import { CORRECTION_RULE, NOT_READ_RULE } from '../../contract/correction.ts';
import type { EntityName } from '../../contract/entity.ts';
import { ruleInWords, silenceInWords, speakersOf } from './facts.ts';
import './quote.css';

interface EvidenceProps {
  readonly attribution: Attribution;
  /** The words of the cue, and of each speaker's mention (null where it is only understood). */
  readonly cue: string | null;
  readonly mentions: readonly (string | null)[];
  readonly nameOf: (id: string) => EntityName | undefined;
}

/** How we know who spoke: the cue, its subject, the rule, and whom we did not take. */
export function Evidence({ attribution, cue, mentions, nameOf }: EvidenceProps) {
  const speakers = speakersOf(attribution, nameOf);
  return (
    <dl className="evidence">
      <div>
        <dt>Cue</dt>
        <dd>{cue === null ? 'none in the text' : <q>{cue}</q>}</dd>
      </div>
      {attribution.rule === CORRECTION_RULE ? null : (
        <Subjects speakers={speakers} mentions={mentions} />
      )}
      {speakers.length > 0 ? null : (
        <div>
          <dt>Speaker</dt>
          <dd>{silenceInWords(attribution)}</dd>
        </div>
      )}
      <div>
        <dt>Rule</dt>
        <dd>
          {ruleInWords(attribution.rule)}
          {attribution.rule === NOT_READ_RULE ? null : `, ${attribution.certainty}`}
        </dd>
      </div>
      {attribution.rejected.length === 0 ? null : (
        <div>
          <dt>Not taken</dt>
          <dd>
            <ul>
              {attribution.rejected.map(({ entity, why }) => (
                <li key={`${entity} ${why}`}>
                  <Link to={entityAddress(entity)} className="link">
                    {nameOf(entity)?.name ?? entity}
                  </Link>
                  : {why}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

interface SubjectsProps {
  readonly speakers: readonly EntityName[];
  readonly mentions: readonly (string | null)[];
}

/** The cue's own subjects, and whom they stand for. */
function Subjects({ speakers, mentions }: SubjectsProps) {
  return speakers.map(({ id, name }, index) => {
    const mention = mentions[index] ?? null;
    return (
      <div key={id}>
        <dt>Its subject</dt>
        <dd>
          {mention === null ? 'not in the text, understood' : <q>{mention}</q>}
          {mention === name ? null : (
            <>
              {', that is '}
              <Link to={entityAddress(id)} className="link">
                {name}
              </Link>
            </>
          )}
        </dd>
      </div>
    );
  });
}
