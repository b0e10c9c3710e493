import { entitiesOf } from '../reading.ts';
import type { Guard } from './guard.ts';

/** The draft gives an animal its pills: a word that only its keepers use, wherever it stands. A patient may miss a cat. */
export const isAnimal: Guard = (reading) => entitiesOf(reading, 'elsewhere').some(({ form }) => form === 'animal');
