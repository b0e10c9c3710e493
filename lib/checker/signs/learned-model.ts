import { CONCERN_MODELS, PACKED_WEIGHTS } from './learned-weights.ts';
import { type SignModel, unpackWeights } from './sign-model.ts';

/** The model that goes with the extension. */
export const SIGN_MODEL: SignModel = {
  concerns: CONCERN_MODELS,
  weights: unpackWeights(PACKED_WEIGHTS, CONCERN_MODELS),
};
