import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What a generator was asked for could not be made; the message tells the author what to do. */
export class ScaffoldRefusal extends Error {}

const ROOT = new URL('../', import.meta.url);

/** Runs a generator: prints what it tells, or why it refused (exit 1). */
export function runScaffold(make: (args: readonly string[]) => readonly string[]): void {
  try {
    for (const line of make(process.argv.slice(2))) process.stdout.write(`${line}\n`);
  } catch (error) {
    if (!(error instanceof ScaffoldRefusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Refuses an id that could not be a file's name. */
export function assertKebabCase(id: string | undefined, usage: string): asserts id is string {
  if (id === undefined || !/^[a-z]+(?:-[a-z]+)*$/.test(id))
    throw new ScaffoldRefusal(`A kebab-case id is needed: ${usage}`);
}

/** Writes a file that does not exist yet. */
export function writeNew(path: string, content: string): void {
  const file = new URL(path, ROOT);
  if (existsSync(file)) throw new ScaffoldRefusal(`${path} exists already: choose another id.`);
  writeFileSync(file, content);
}

/** Adds an import and the last entry of the list called `list` to a registry file. */
export function register(path: string, list: string, id: string): void {
  const file = new URL(path, ROOT);
  writeFileSync(file, registered(readFileSync(file, 'utf8'), list, id));
}

/** A registry's source with one more import and entry. */
export function registered(source: string, list: string, id: string): string {
  const name = camelCase(id);
  const start = source.indexOf(`export const ${list}`);
  const end = source.indexOf('\n]', start);
  if (start === -1 || end === -1) throw new ScaffoldRefusal(`The registry no longer holds the list ${list}.`);
  const withEntry = `${source.slice(0, end)}\n  ${name},${source.slice(end)}`;
  return insertImport(withEntry, `import { ${name} } from './${id}.ts';`);
}

/** `my-rule` → `myRule`. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Imports stand in the order of their paths, as the formatter asks. */
function insertImport(source: string, line: string): string {
  const lines = source.split('\n');
  const pathOf = (one: string) => /from '(.*)'/.exec(one)?.[1] ?? '';
  const imports = lines.filter((one) => one.startsWith('import '));
  const next = imports.find((one) => pathOf(one) > pathOf(line));
  const at = next === undefined ? imports.length : lines.indexOf(next);
  return lines.toSpliced(at, 0, line).join('\n');
}
