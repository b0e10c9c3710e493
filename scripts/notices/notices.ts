import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lies at the root of the project and in every built extension. */
export const NOTICES_FILE = 'THIRD-PARTY-NOTICES.md';

const HEADING = `# Third-party notices

Vigie contains code of the packages below, each under its own licence. This page is made by \`npm run notices\`
from what the builds really hold.
`;

/** The whole page for these package folders (`node_modules/react`…); throws when one of them carries no licence text. */
export function renderNotices(root: string, folders: readonly string[]): string {
  return [HEADING, ...[...new Set(folders)].sort().map((folder) => renderPackage(root, folder))].join('\n');
}

function renderPackage(root: string, folder: string): string {
  const { name, version, license } = readManifest(join(root, folder, 'package.json'));
  return `## ${name} ${version}\n\nLicence: ${license}\n\n\`\`\`text\n${readLicence(root, folder)}\n\`\`\`\n`;
}

function readManifest(file: string): Record<'name' | 'version' | 'license', string> {
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const { name, version, license } = Object(manifest);
  return { name: String(name), version: String(version), license: String(license) };
}

/** Packages that publish no licence file of their own: where its text stands, found by hand in their repository. */
const LICENCE_ELSEWHERE: Readonly<Record<string, string>> = {
  // One repository, one licence: github.com/wxt-dev/wxt
  'node_modules/wxt': 'node_modules/@wxt-dev/module-react',
  'node_modules/@wxt-dev/browser': 'node_modules/@wxt-dev/module-react',
  'node_modules/@wxt-dev/storage': 'node_modules/@wxt-dev/module-react',
};

function readLicence(root: string, folder: string): string {
  const home = LICENCE_ELSEWHERE[folder] ?? folder;
  const file = readdirSync(join(root, home)).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  if (!file || !existsSync(join(root, home, file))) throw new Error(`${folder}: no licence file`);
  return readFileSync(join(root, home, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim();
}
