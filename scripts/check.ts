import { QUICK_PARTS } from './test/parts.ts';
import { runParts } from './test/run-parts.ts';

process.exitCode = runParts(QUICK_PARTS);
