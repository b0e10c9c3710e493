import { QUICK_PARTS } from './test/parts.ts';
import { runParts } from './test/run-parts.ts';

process.exitCode = await runParts(QUICK_PARTS);
