import type { Attribution, Mention } from '../../contract/article.ts';
import type { Entity } from '../../contract/entity.ts';
import type { SpeechSource } from './detect.ts';
import type { Speech } from './speech.ts';

export interface AttributionSource extends SpeechSource {
  /** Id of the article: the roles that speak in it are its own. */
  readonly article: string;
  readonly entities: readonly Entity[];
}

export interface Attributed {
  /** One a speech, in the same order. */
  readonly attributions: readonly Attribution[];
  /** Speakers that the text names by a role only. */
  readonly roles: readonly Entity[];
  /** Where roles and pronouns stand for an entity. */
  readonly mentions: readonly Mention[];
}

/** Says who spoke, where the text does, with the evidence. */
export function attributeSpeech(
  speeches: readonly Speech[],
  _source: AttributionSource,
): Attributed {
  return {
    attributions: speeches.map(() => ({
      speakers: [],
      certainty: 'sure',
      rule: 'unattributed',
      rejected: [],
    })),
    roles: [],
    mentions: [],
  };
}
