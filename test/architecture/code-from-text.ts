/** The places of a built script that make code out of text, each cut to a few characters; names of types are not calls. */
export function findCodeFromText(script: string): string[] {
  const makers = /\beval\(|\bnew Function\(|=\s*Function\s*[;,)}]|\bsetTimeout\(\s*["'`]/g;
  return [...script.matchAll(makers)].map(({ index }) => script.slice(index, index + 30));
}

/** Does this script hold zod? It asks once whether it may make functions and does without where it may not. */
export function holdsZod(script: string): boolean {
  return script.includes('$ZodError');
}
