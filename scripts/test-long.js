import { runOnGround } from './ground.js';

runOnGround('scripts/test/run-long.ts');
