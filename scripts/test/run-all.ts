import { provideBrowsers } from '../provide-browsers.ts';
import { ALL_PARTS } from './parts.ts';
import { runParts } from './run-parts.ts';

provideBrowsers();
process.exitCode = runParts(ALL_PARTS);
