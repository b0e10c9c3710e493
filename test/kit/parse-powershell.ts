import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

const { resolve } = createRequire(import.meta.url);

/** A parser of PowerShell's own grammar: it runs nothing, but says where a script is none. */
export async function powershellParser(): Promise<(script: string) => readonly string[]> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')));
  return (script) => {
    const tree = parser.parse(script.replace(/^\uFEFF/, ''));
    if (!tree) throw new Error('nothing was parsed');
    return faultsOf(tree.rootNode);
  };
}

function faultsOf(node: Node): readonly string[] {
  const own = node.isError || node.isMissing ? [`${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`] : [];
  return [...own, ...node.children.flatMap((child) => (child ? faultsOf(child) : []))];
}
