import { type FittedTrees, Trees } from './trees.ts';
import fitted from './trees.json' with { type: 'json' };

/** The trees by which pieces are weighed. `npm run fit:speech` fits them. */
export const FITTED_TREES = new Trees(fitted as unknown as FittedTrees);
