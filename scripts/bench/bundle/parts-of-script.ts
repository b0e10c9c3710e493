import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { build } from 'wxt';

/** What one folder of the sources, or one package, weighs in the content script. */
export interface Part {
  readonly part: string;
  readonly bytes: number;
}

/** Builds the extension with source maps, aside, and sums the content script's bytes by their source; largest first. */
export async function partsOfScript(): Promise<readonly Part[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'vigie-parts-'));
  try {
    await build({ outDir, vite: () => ({ build: { sourcemap: true }, logLevel: 'silent' }) });
    const script = join(outDir, 'chrome-mv3', 'content-scripts', 'composer.js');
    return sumByPart(readFileSync(script, 'utf8').split('\n'), readFileSync(`${script}.map`, 'utf8'));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Each mapping holds until the next one of its line. */
function sumByPart(lines: readonly string[], map: string): readonly Part[] {
  const sums = new Map<string, number>();
  let last: { line: number; column: number; part: string } | undefined;
  const close = (until: number) => {
    if (!last) return;
    const text = lines[last.line - 1]?.slice(last.column, until) ?? '';
    sums.set(last.part, (sums.get(last.part) ?? 0) + Buffer.byteLength(text));
  };
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source }) => {
    close(last?.line === generatedLine ? generatedColumn : Number.POSITIVE_INFINITY);
    last = { line: generatedLine, column: generatedColumn, part: partOf(source) };
  });
  close(Number.POSITIVE_INFINITY);
  return [...sums].map(([part, bytes]) => ({ part, bytes })).toSorted((a, b) => b.bytes - a.bytes);
}

/** `lib/checker/rules/x.ts` → `lib/checker/rules`; `node_modules/react-dom/…` → `react-dom`. */
function partOf(source: string | null): string {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source ?? '');
  if (inPackage?.[1]) return inPackage[1];
  const ours = /(?:^|\/)((?:lib|components|entrypoints)\/.*)$/.exec(source ?? '');
  const folders = ours?.[1]?.split('/').slice(0, -1) ?? [];
  if (folders.length === 0) return 'what joins them';
  return folders.slice(0, folders[1] === 'checker' ? 3 : 2).join('/');
}
