import type { NodeType } from '@tiptap/pm/model';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { PEOPLE } from './people.ts';
import { PeopleList } from './people-list.ts';

/** The `@` before the caret and what follows it: `@`, `@Dom`. */
const ASKED = /(?:^|\s)@(\p{L}*)$/u;

/** Offers the page's people under the caret after `@`; Enter puts the chosen one into the text. */
export function mentionList(mention: NodeType): Plugin {
  const list = new PeopleList();
  const choose = (view: EditorView, name: string) => {
    const { from } = view.state.selection;
    const asked = askedFor(view.state) ?? '';
    const chip = mention.create({ name });
    view.dispatch(view.state.tr.replaceWith(from - asked.length - 1, from, [chip, view.state.schema.text(' ')]));
    view.focus();
  };
  return new Plugin({
    props: {
      handleKeyDown: (_view, event) => list.takesKey(event),
    },
    view: (view) => ({
      update: () => {
        const asked = askedFor(view.state);
        const people = asked === undefined ? [] : PEOPLE.filter((name) => startsWith(name, asked));
        list.show(view.dom, people, caretOf(view), (name) => choose(view, name));
      },
      destroy: () => list.hide(),
    }),
  });
}

function askedFor({ selection }: EditorState): string | undefined {
  if (!selection.empty) return undefined;
  const { parent, parentOffset } = selection.$from;
  return ASKED.exec(parent.textBetween(0, parentOffset, undefined, '\uFFFC'))?.[1];
}

function startsWith(name: string, start: string): boolean {
  return name.toLocaleLowerCase('fr').startsWith(start.toLocaleLowerCase('fr'));
}

function caretOf(view: EditorView): { left: number; bottom: number } {
  return view.coordsAtPos(view.state.selection.from);
}
