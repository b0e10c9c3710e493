import type { IsKnown } from './sign.ts';
import type { SignModel } from './sign-model.ts';

/** Which signs a model weighs. Pairs are kept by their first stem: joining each pair of a line cost more than asking. */
export function knownSigns({ weights }: SignModel): IsKnown {
  const followers = new Map<string, Set<string>>();
  for (const name of weights.keys()) {
    const [stem = name, next] = name.split(' ');
    if (next !== undefined) followers.set(stem, (followers.get(stem) ?? new Set()).add(next));
  }
  return (name, next) => (next === undefined ? weights.has(name) : followers.get(name)?.has(next) === true);
}
