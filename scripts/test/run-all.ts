import { provideBrowsers } from '../provide-browsers.ts';
import { ALL_PARTS } from './parts.ts';
import { runParts } from './run-parts.ts';

provideBrowsers();
process.exitCode = await runParts(ALL_PARTS);
