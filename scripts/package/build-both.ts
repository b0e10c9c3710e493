import { spawnSync } from 'node:child_process';

/**
 * Builds for Chromium and for Firefox, for production whatever the surroundings say; throws with what the build said when
 * one fails.
 */
export function buildBoth(root: string, env: NodeJS.ProcessEnv = process.env): void {
  for (const words of [['build'], ['build', '-b', 'firefox']]) {
    const { status, stdout, stderr } = spawnSync('npx', ['wxt', ...words], {
      cwd: root,
      env: { ...env, NODE_ENV: 'production' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`wxt ${words.join(' ')}\n${stdout}${stderr}`);
  }
}
