import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { ReplicaName } from './replicas.ts';

const SOURCES = import.meta.dirname;
const ROOT = path.resolve(SOURCES, '../..');
const CACHE = path.join(ROOT, '.vigie', 'replicas');

/** A page ready to be served: its whole HTML, and the headers that its site would send with it. */
export interface BuiltReplica {
  html: string;
  headers: Record<string, string>;
}

/** Bundles a replica with its editor into one page without further requests; throws what the bundler throws. */
export async function buildReplica(name: ReplicaName): Promise<BuiltReplica> {
  const script = await findOrBundle(name);
  const page = readFileSync(path.join(SOURCES, name, 'index.html'), 'utf8');
  const sheets = globSync('page/look*.css', { cwd: SOURCES }).sort();
  const look = sheets.map((sheet) => readFileSync(path.join(SOURCES, sheet), 'utf8')).join('');
  return {
    html: page
      .replace('<!-- look -->', () => `<style>${look}</style>`)
      .replace('<!-- script -->', () => `<script>${script}</script>`),
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policyFor(script) },
  };
}

async function findOrBundle(name: ReplicaName): Promise<string> {
  const cached = path.join(CACHE, `${name}-${fingerprint()}.js`);
  if (existsSync(cached)) return readFileSync(cached, 'utf8');
  const script = await bundle(name);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(cached, script);
  return script;
}

async function bundle(name: ReplicaName): Promise<string> {
  const result = await build({
    configFile: false,
    root: path.join(SOURCES, name),
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rollupOptions: { input: path.join(SOURCES, name, 'main.ts'), output: { format: 'iife' } } },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error(`the bundler gave no script for the replica ${name}`);
  return chunk.code.replaceAll('</script', '<\\/script');
}

/** Changes whenever a source of a replica or the version of an editor does. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(ROOT, 'package-lock.json')));
  for (const file of globSync('**/*.ts', { cwd: SOURCES }).sort()) hash.update(readFileSync(path.join(SOURCES, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Both sites forbid foreign and evaluated scripts: an extension that leans on the page's good will must fail here too. */
function policyFor(script: string): string {
  const digest = createHash('sha256').update(script).digest('base64');
  return `default-src 'none'; script-src 'sha256-${digest}'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'self'`;
}
