import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ESTree, parseSync, Visitor } from 'vite';
import { findSources, ROOT, readSource } from '../architecture/sources.ts';

/** A regular expression of the product, as JavaScript writes it, and a file that holds it. */
export interface FoundPattern {
  readonly pattern: RegExp;
  readonly path: string;
}

/** Every regular expression of the product, each once: those written out, and those built from word lists. */
export async function collectPatterns(): Promise<readonly FoundPattern[]> {
  const files = findSources('lib', 'components', 'entrypoints').map((path) => ({ path, ...patternsOf(path) }));
  const written = files.flatMap(({ path, literals }) => literals.map((pattern) => ({ pattern, path })));
  const built = await buildPatterns(files.filter(({ builders }) => builders > 0));
  const byShape = new Map([...written, ...built].map((found) => [String(found.pattern), found]));
  return [...byShape.values()];
}

function patternsOf(path: string): { readonly literals: readonly RegExp[]; readonly builders: number } {
  const literals: RegExp[] = [];
  let builders = 0;
  const countBuilder = ({ callee }: { readonly callee: ESTree.Expression }) => {
    if (callee.type === 'Identifier' && callee.name === 'RegExp') builders += 1;
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node) literals.push(new RegExp(node.regex.pattern, node.regex.flags));
    },
    NewExpression: countBuilder,
    CallExpression: countBuilder,
  }).visit(parseSync(path, readSource(path)).program);
  return { literals, builders };
}

/** Loads the files that call `RegExp` and keeps what it makes; one made later than at loading would be missed, and is said. */
async function buildPatterns(files: readonly { readonly path: string; readonly builders: number }[]) {
  const own = globalThis.RegExp;
  const built: FoundPattern[] = [];
  let path = '';
  globalThis.RegExp = new Proxy(own, {
    construct(target, given) {
      const pattern = Reflect.construct(target, given);
      if (path !== '') built.push({ pattern, path });
      return pattern;
    },
  });
  try {
    for (const file of files) {
      path = file.path;
      await import(pathToFileURL(join(ROOT, path)).href);
      const made = built.filter((one) => one.path === path).length;
      if (made < file.builders) throw new Error(`${path} makes ${made} of its ${file.builders} patterns when it loads`);
    }
  } finally {
    globalThis.RegExp = own;
  }
  return built;
}
