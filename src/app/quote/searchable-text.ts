import type { Names, QuoteSummary } from '../../contract/files.ts';
import { foldText } from '../shell/fold-text.ts';
import { namedIn } from './facts.ts';

/** The words that a quote can be found by, folded as `foldText` does. */
export type TextOf = (summary: QuoteSummary) => string;

/** Its own words and its speakers' names, each worked out when it is first asked for. */
export function searchableText(names: Names): TextOf {
  const kept = new Map<QuoteSummary, string>();
  const nameOf = namedIn(names);
  return (summary) => {
    const known = kept.get(summary);
    if (known !== undefined) return known;
    const { texts, quote } = summary;
    const speakers = quote.attribution.speakers.map(({ entity }) => nameOf(entity)?.name ?? '');
    const text = foldText([...texts, ...speakers].join('\n'));
    kept.set(summary, text);
    return text;
  };
}
