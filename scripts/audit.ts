import { spawnSync } from 'node:child_process';
import { noteRun } from '../test/e2e/sessions/note-run.ts';
import { readAudit } from './audit/read-audit.ts';

/** Asks the registry for known weaknesses of the packages that are shipped; fails when there are any, not when it cannot be asked. */
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32', // npm is a .cmd file there
});
const { asked, found, words } = readAudit(stdout);
noteRun({ what: 'audit of shipped packages', browser: '', done: asked, failed: found > 0, measured: words });
process.exitCode = found > 0 ? 1 : 0;
