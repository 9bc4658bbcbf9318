import { ChainWeights, type FittedWeights } from './score.ts';
import weights from './weights.json' with { type: 'json' };

/** The chain by which articles are read. `npm run fit:speech` fits its weights. */
export const FITTED_CHAIN = new ChainWeights(weights as FittedWeights);
