import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

const NEVER_TYPED = String.raw`\uE000`;
const ALWAYS = '(?:)';

/** Whether each repetition of a pattern has an upper limit: then no place of a text costs more than a fixed number of steps. */
export function isBounded(pattern: RegExp): boolean {
  return !hasEndless(parse(pattern));
}

/**
 * A pattern without assertions that takes at least as many steps as this one on every text, for a checker that reads no
 * assertions: each may pass, what stands before the match is read as a character, and where one of them could still refuse,
 * the whole match fails at its end. Absent when an assertion repeats without limit itself.
 */
export function loosenPattern(pattern: RegExp): string | undefined {
  const assertions = outermostAssertions(parse(pattern));
  if (assertions.some(hasEndless)) return undefined;
  let loose = '';
  let at = 0;
  for (const assertion of assertions) {
    loose += pattern.source.slice(at, assertion.start) + (readBefore(assertion) ?? ALWAYS);
    at = assertion.end;
  }
  loose += pattern.source.slice(at);
  return assertions.every((assertion) => readBefore(assertion)) ? loose : `(?:${loose})${NEVER_TYPED}`;
}

function parse({ source, unicode, unicodeSets }: RegExp): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, { unicode, unicodeSets });
}

function hasEndless(node: AST.Node): boolean {
  let endless = false;
  visitRegExpAST(node, {
    onQuantifierEnter({ max }) {
      endless ||= max === Number.POSITIVE_INFINITY;
    },
  });
  return endless;
}

/** In text order, without those inside another; `^` and `$` are no riddle to the checker. */
function outermostAssertions(pattern: AST.Pattern): readonly AST.Assertion[] {
  const found: AST.Assertion[] = [];
  visitRegExpAST(pattern, {
    onAssertionEnter(node) {
      const isInside = found.some(({ start, end }) => start <= node.start && node.end <= end);
      if (!isInside && node.kind !== 'start' && node.kind !== 'end') found.push(node);
    },
  });
  return found;
}

/** `(?<![a-z])` at the opening: the text begins there, or with another character. */
function readBefore(node: AST.Assertion): string | undefined {
  if (node.kind !== 'lookbehind' || !node.negate || node.alternatives.length !== 1) return undefined;
  const [only, ...others] = node.alternatives[0]?.elements ?? [];
  const opens = node.parent.type === 'Alternative' && node.parent.elements[0] === node;
  if (!opens || others.length > 0 || only?.type !== 'CharacterClass' || only.negate) return undefined;
  return `(?:^|[^${only.raw.slice(1)})`;
}
