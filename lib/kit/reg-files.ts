import type { Deployment } from './deployment.ts';
import { type KitFile, utf16File } from './kit-file.ts';
import { type RegistryValue, registryValues, settingsKeys } from './registry-values.ts';

const HEADING = 'Windows Registry Editor Version 5.00';

/** The registry as two files to import: one installs, the other takes away what the first one wrote and nothing else. */
export function regFiles(deployment: Deployment): readonly KitFile[] {
  const values = registryValues(deployment);
  if (values.length === 0) return [];
  // A key is emptied before it is written: a setting that was taken out of the configuration would stay otherwise.
  const emptied = settingsKeys(deployment).map((key) => `[-HKEY_LOCAL_MACHINE\\${key}]\n`);
  const lists = values.filter(({ key }) => !settingsKeys(deployment).includes(key));
  const removed = [...emptied, ...lists.map(({ key, name }) => `[HKEY_LOCAL_MACHINE\\${key}]\n${quoted(name)}=-\n`)];
  const written = keysOf(values).map((key) => sectionOf(key, values));
  return [
    utf16File('windows/registry/install.reg', [HEADING, '', ...emptied, ...written].join('\n')),
    utf16File('windows/registry/remove.reg', [HEADING, '', ...removed].join('\n')),
  ];
}

function keysOf(values: readonly RegistryValue[]): readonly string[] {
  return [...new Set(values.map(({ key }) => key))];
}

function sectionOf(key: string, values: readonly RegistryValue[]): string {
  const lines = values.filter((value) => value.key === key).map(({ name, data }) => `${quoted(name)}=${written(data)}`);
  return `[HKEY_LOCAL_MACHINE\\${key}]\n${lines.join('\n')}\n`;
}

function written(data: string | number): string {
  return typeof data === 'number' ? `dword:${data.toString(16).padStart(8, '0')}` : quoted(data);
}

/** A line ends at a line break whatever stands before it: a value on one line holds none. */
function quoted(text: string): string {
  return `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll(/[\r\n]+/g, ' ')}"`;
}
