import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { type Condition, policyUnder } from './conditions/conditions.ts';
import { REPLICAS, type Replica, type ReplicaName } from './replicas.ts';

const SOURCES = import.meta.dirname;
const ROOT = path.resolve(SOURCES, '../..');
const CACHE = path.join(ROOT, '.vigie', 'replicas');

/** Draft.js runs on no React that is newer. */
const ALIASES: Readonly<Record<string, Record<string, string>>> = {
  'draft-guest': { react: 'react-18', 'react-dom': 'react-dom-18' },
};

/** A page ready to be served: its whole HTML, and the headers that its site would send with it. */
export interface BuiltPage {
  html: string;
  headers: Record<string, string>;
}

/** Every page of a replica, each under its address: one, or two where the composer stands in a frame. */
export async function buildReplica(
  name: ReplicaName,
  conditions: readonly Condition[] = [],
): Promise<ReadonlyMap<string, BuiltPage>> {
  const { address, folder = name, frame }: Replica = REPLICAS[name];
  const pages = new Map([[address, await buildPage(folder, conditions)]]);
  if (frame !== undefined) pages.set(frame, await buildPage(path.join(folder, 'frame'), conditions));
  return pages;
}

/**
 * Bundles a page with its editor so that it makes no further request but for its frame; throws what the bundler throws.
 * The scripts of the conditions come first, as a site's own would that are in its head.
 */
export async function buildPage(folder: string, conditions: readonly Condition[] = []): Promise<BuiltPage> {
  const script = await findOrBundle(folder, 'main');
  const before = await Promise.all(conditions.map((condition) => findOrBundle('conditions', condition)));
  const page = readFileSync(path.join(SOURCES, folder, 'index.html'), 'utf8');
  const head = [`<style>${readLook()}</style>`, ...before.map(inTags)].join('');
  const policy = [policyFor([script, ...before]), ...conditions.map(policyUnder)].join('');
  return {
    html: page.replace('<!-- look -->', () => head).replace('<!-- script -->', () => inTags(script)),
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  };
}

function inTags(script: string): string {
  return `<script>${script}</script>`;
}

function readLook(): string {
  const sheets = globSync('page/look*.css', { cwd: SOURCES }).sort();
  return sheets.map((sheet) => readFileSync(path.join(SOURCES, sheet), 'utf8')).join('');
}

async function findOrBundle(folder: string, entry: string): Promise<string> {
  const cached = path.join(CACHE, `${folder.replaceAll(path.sep, '-')}-${entry}-${fingerprint()}.js`);
  if (existsSync(cached)) return readFileSync(cached, 'utf8');
  const script = await bundle(folder, entry);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(cached, script);
  return script;
}

async function bundle(folder: string, entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: path.join(SOURCES, folder),
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    resolve: { alias: ALIASES[folder] ?? {} },
    build: {
      write: false,
      rollupOptions: { input: path.join(SOURCES, folder, `${entry}.ts`), output: { format: 'iife' } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error(`the bundler gave no script for ${folder}/${entry}`);
  return chunk.code.replaceAll('</script', '<\\/script');
}

/** Changes whenever a source of a replica or the version of an editor does. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(ROOT, 'package-lock.json')));
  for (const file of globSync('**/*.{ts,tsx}', { cwd: SOURCES }).sort())
    hash.update(readFileSync(path.join(SOURCES, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Both sites forbid foreign and evaluated scripts: an extension that leans on the page's good will must fail here too. */
function policyFor(scripts: readonly string[]): string {
  const digests = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return `default-src 'none'; script-src ${digests.join(' ')}; style-src 'unsafe-inline'; img-src data: blob:; frame-src 'self'; base-uri 'none'; form-action 'self'`;
}
