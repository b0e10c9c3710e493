import { themeOf } from '../../lib/composers/composer-theme.ts';
import type { Painter } from '../../lib/composers/paint-spans.ts';
import { strokesOf } from '../../lib/composers/strokes.ts';
import { marksOf } from '../../lib/session/marks.ts';
import type { OpenComposer } from './open-composer.ts';

/** Underlines what is open in a composer, on the nodes that its editor has now. */
export function paintComposer(painter: Painter, { composer, session, read }: OpenComposer): void {
  const strokes = strokesOf(read(), marksOf(session.state()));
  painter.paint(composer.editor, themeOf(composer), strokes);
}
