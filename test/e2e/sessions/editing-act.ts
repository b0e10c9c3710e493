import fc from 'fast-check';

/** One thing that a person does in an editor, or with what Vigie says of it. */
export type EditingAct = WritingAct | { readonly type: VigieAct };

/** What is done alike in both pages. */
export type WritingAct =
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'press'; readonly keys: string; readonly times: number }
  | { readonly type: 'break-line' };

/** What only the page with Vigie knows of; a fix is done in the bare page by the same replacement. */
export type VigieAct = 'fix' | 'dismiss' | 'press-badge' | 'look-by-shortcut' | 'escape';

const TYPED = ['Mme Gagnon', ' ', ', chambre 214', '. ', 'a refusé ses pilules', 'dossier 74920385', 'é', '’', 'Oui'];

const PASTED = [
  'Mme Tremblay, chambre 118, est tombée hier soir',
  'Belle journée.\nMme Gagnon dort mal.\n\nÀ demain',
  '🙂 מר כהן 👩🏽‍⚕️',
  'Mme Gagné'.normalize('NFD'),
];

const DELETING = ['Backspace', 'Delete', 'Control+Backspace', 'Control+Delete'];
const MOVING = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Control+ArrowLeft', 'Control+Home'];
const SELECTING = ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+Home', 'Shift+End', 'Control+A'];
const UNDOING = ['Control+Z', 'Control+Y'];

/** Sessions of four to twelve acts; more typing than anything else, as in life. */
export const editingSession: fc.Arbitrary<EditingAct[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: texts('type', TYPED) },
    { weight: 2, arbitrary: texts('paste', PASTED) },
    { weight: 3, arbitrary: presses(MOVING, 6) },
    { weight: 2, arbitrary: presses(DELETING, 3) },
    { weight: 2, arbitrary: presses(SELECTING, 5) },
    { weight: 2, arbitrary: presses(UNDOING, 2) },
    { weight: 1, arbitrary: fc.constant({ type: 'break-line' } as const) },
    {
      weight: 5,
      arbitrary: fc.record({
        type: fc.constantFrom<VigieAct[]>('fix', 'dismiss', 'press-badge', 'look-by-shortcut', 'escape'),
      }),
    },
  ),
  { minLength: 4, maxLength: 12, size: 'max' },
);

/** Every text and the card once: what is made once and kept (React's root, the lexicons) is there afterwards. */
export const EVERYTHING_ONCE: readonly EditingAct[] = [
  ...TYPED.map((text) => ({ type: 'type', text }) as const),
  { type: 'press-badge' },
  { type: 'escape' },
  { type: 'fix' },
  ...PASTED.map((text) => ({ type: 'paste', text }) as const),
  { type: 'look-by-shortcut' },
];

function texts(type: 'type' | 'paste', choices: readonly string[]): fc.Arbitrary<EditingAct> {
  return fc.record({ type: fc.constant(type), text: fc.constantFrom(...choices) });
}

function presses(choices: readonly string[], most: number): fc.Arbitrary<EditingAct> {
  return fc.record({
    type: fc.constant('press' as const),
    keys: fc.constantFrom(...choices),
    times: fc.integer({ min: 1, max: most }),
  });
}
