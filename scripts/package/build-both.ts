import { spawnSync } from 'node:child_process';

/** Builds for Chromium and for Firefox; throws with what the build said when one fails. */
export function buildBoth(root: string): void {
  for (const words of [['build'], ['build', '-b', 'firefox']]) {
    const { status, stdout, stderr } = spawnSync('npx', ['wxt', ...words], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`wxt ${words.join(' ')}\n${stdout}${stderr}`);
  }
}
