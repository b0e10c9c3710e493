import type { Entity } from './entity.ts';
import { fold, type NormalText } from './text/normalise.ts';

/** Leaves out the people whom the author has called their own. */
export function createOwnPeopleFilter(ownPeople: readonly string[]): (entity: Entity, normal: NormalText) => boolean {
  const names = ownPeople.map((name) => fold(name.trim())).filter(Boolean);
  return ({ kind, span }, { folded }) => {
    if (kind !== 'person' || names.length === 0) return true;
    const words = folded.slice(...span).split(/[ .]+/);
    return !names.some((name) => name.split(' ').every((part) => words.includes(part)));
  };
}
