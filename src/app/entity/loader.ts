import type { QueryClient } from '@tanstack/react-query';
import { type LoaderFunction, replace } from 'react-router';
import { entityAddress } from '../../contract/addresses.ts';
import { entityPath } from '../../contract/files.ts';
import { file, MissingFileError } from '../queries.ts';
import { notFound } from '../shell/not-found.ts';

/** Old ids lead to the page that they were merged into. */
export function loader(client: QueryClient): LoaderFunction {
  return async ({ params }) => {
    const id = params['entity'] ?? '';
    try {
      await client.query(file(entityPath(id)));
    } catch (error) {
      if (!(error instanceof MissingFileError)) throw error;
      const { aliases } = await client.query(file('entities.json'));
      const heir = Object.hasOwn(aliases, id) ? aliases[id] : undefined;
      if (heir === undefined) throw notFound('Nobody and nothing here has this name.');
      throw replace(entityAddress(heir));
    }
    return null;
  };
}
