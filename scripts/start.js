import { runOnGround } from './ground.js';

runOnGround('scripts/start/tour.ts');
