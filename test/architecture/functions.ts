import { type ESTree, parseSync, Visitor } from 'vite';
import { readSource } from './sources.ts';

const MOST_LINES = 30;

/** The functions of a file that are too long, each with its first line; a component is held by its file's limit. */
export function longFunctionsOf(path: string): string[] {
  if (path.endsWith('.tsx')) return [];
  const code = readSource(path);
  const found: string[] = [];
  const measure = ({ start, end }: ESTree.Span) => {
    const lines = code.slice(start, end).split('\n').length;
    const firstLine = code.slice(0, start).split('\n').length;
    if (lines > MOST_LINES) found.push(`${path}:${firstLine}: ${lines} lines, ${MOST_LINES} at most`);
  };
  const visitor = new Visitor({
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  });
  visitor.visit(parseSync(path, code).program);
  return found;
}
