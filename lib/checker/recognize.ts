import type { Entity } from './entity.ts';
import { createOwnPeopleFilter } from './own-people.ts';
import type { Recognizer, RecognizerContext } from './recognizers/recognizer.ts';
import type { Paragraph } from './text/paragraph.ts';

/** Told of a recognizer or rule that threw. */
export type TellFault = (id: string, error: unknown) => void;

/** All recognizers made ready, as one function over a paragraph. One that throws is told and left out. */
export function createRecognize(
  recognizers: readonly Recognizer[],
  context: RecognizerContext,
  ownPeople: readonly string[],
  tellFault: TellFault,
): (paragraph: Paragraph) => readonly Entity[] {
  const ready = recognizers.flatMap((recognizer) => {
    const create = () => [{ id: recognizer.id, run: recognizer.create(context) }];
    return attempt(recognizer.id, create, tellFault);
  });
  const isOthers = createOwnPeopleFilter(ownPeople);
  return (paragraph) => {
    const found: Entity[] = [];
    for (const { id, run } of ready) {
      for (const entity of attempt(id, () => run(paragraph), tellFault)) {
        if (isOthers(entity, paragraph.normal)) found.push(entity);
      }
    }
    return found.sort(byPosition);
  };
}

/** Runs one rule or recognizer; whatever it throws is its own defect, told with its id, and never stops the typing. */
export function attempt<T>(
  id: string,
  run: () => readonly T[],
  tellFault: TellFault,
  otherwise: readonly T[] = [],
): readonly T[] {
  try {
    return run();
  } catch (error) {
    tellFault(id, error);
    return otherwise;
  }
}

function byPosition(a: Entity, b: Entity): number {
  return a.span[0] - b.span[0] || b.span[1] - a.span[1];
}
