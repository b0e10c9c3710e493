import { expect } from 'vitest';
import type { ContractPoint } from '../scene.ts';

export const recognised: ContractPoint = {
  id: 'recognised',
  async prove({ surfacesInPlay, replica }) {
    await expect.poll(surfacesInPlay).toContain(replica.surface);
  },
};
