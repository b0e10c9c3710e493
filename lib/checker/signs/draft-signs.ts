import type { Reading } from '../reading.ts';
import type { Finding } from '../types.ts';
import type { Sign, Signs } from './sign.ts';

/** All signs of a draft that recognizers and rules have read; of several of one name the first. */
export function signsOf(reading: Reading, findings: readonly Finding[]): Signs {
  const rules = findings.map(({ rule }) => ({ name: `r:${rule}` }));
  const surface = { name: `s:${reading.surface.slice(reading.surface.indexOf('.') + 1)}` };
  return {
    words: once(reading.signs.words),
    others: once([...reading.signs.senses, ...reading.signs.manner, ...entitySigns(reading), ...rules, surface]),
  };
}

/** What kinds of entities there are, and which forms of them. */
function entitySigns(reading: Reading): readonly Sign[] {
  return Array.from(reading.entities.values()).flatMap((entities) =>
    entities.flatMap(({ kind, form, span }) => [
      { name: `e:${kind}`, span },
      { name: `e:${kind}/${form}`, span },
    ]),
  );
}

function once(signs: readonly Sign[]): readonly Sign[] {
  const first = new Map<string, Sign>();
  for (const sign of signs) if (!first.has(sign.name)) first.set(sign.name, sign);
  return [...first.values()];
}
