import { attributeSpeech } from '../../../src/loader/quotes/attribute/attribute.ts';
import { type Cast, storyOf } from './story.ts';

/** The speakers of each speech of a story, as `NAME (mention)`. */
export function speakersIn(marked: string, cast: Cast): string[] {
  const { source, speeches } = storyOf(marked, cast);
  const { attributions, roles } = attributeSpeech(speeches, source);
  const names = new Map([...source.entities, ...roles].map(({ id, name }) => [id, name]));
  return attributions.map(({ speakers }) =>
    speakers
      .map(({ entity, mention }) => {
        const text = source.paragraphs[mention?.paragraph ?? 0]?.text;
        return `${names.get(entity)} (${text?.slice(mention?.start, mention?.end)})`;
      })
      .join(', '),
  );
}
