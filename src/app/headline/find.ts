import { idFromParameter } from '../../contract/addresses.ts';
import type { Feed } from '../../contract/files.ts';
import type { Headline } from '../../contract/headline.ts';

/** The headline that a `SLUG-HEX` route parameter names. */
export function headlineOf(feed: Feed, parameter: string): Headline | undefined {
  const id = idFromParameter(parameter);
  return feed.headlines.find((headline) => headline.id === id);
}
