import fc from 'fast-check';

const KEYS = ['__proto__', 'constructor', 'toString', 'length', '', 'type', 'role', 'modes'];
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', '\0', -1, 1e21, Number.NaN, true, [], {}, [[]], '{', '[]', '\uD83D'),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ maxLength: 12 }),
);

type Change = readonly [where: number, key: string, value: unknown];
const changes: fc.Arbitrary<readonly Change[]> = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...KEYS), junk), {
  minLength: 1,
  maxLength: 3,
});

/** These values, one to three parts of them replaced, taken out, or joined by what nobody asked for; or no such thing at all. */
export function mutated(...samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const changed = fc.tuple(fc.constantFrom(...samples), changes).map(([sample, all]) => all.reduce(change, sample));
  return fc.oneof({ weight: 9, arbitrary: changed }, { weight: 1, arbitrary: junk });
}

/** Walks down by the digits of `where`, and there replaces or adds. */
function change(value: unknown, [where, key, put]: Change): unknown {
  if (typeof value !== 'object' || value === null || where % 7 === 0) return put;
  const deeper: Change = [Math.floor(where / 7), key, put];
  if (Array.isArray(value)) {
    const at = where % (value.length + 1);
    return value.toSpliced(at, 1, change(value[at], deeper));
  }
  const known = Object.keys(value);
  const picked = where % 7 === 1 ? key : (known[where % known.length] ?? key);
  const inside = Object.entries(value).find(([name]) => name === picked)?.[1];
  return Object.fromEntries([...Object.entries(value), [picked, change(inside, deeper)]]);
}
