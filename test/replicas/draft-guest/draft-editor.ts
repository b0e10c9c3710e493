import { Editor, EditorState, RichUtils } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The old editor as its page holds it. */
export interface DraftEditor {
  text(): string;
  clear(): void;
}

/** Mounts Draft.js, which Facebook wrote with before Lexical and others still do. */
export function mountDraft(place: Element, label: string, onText: (text: string) => void): DraftEditor {
  let state = EditorState.createEmpty();
  let set: (next: EditorState) => void = () => {};
  const change = (next: EditorState) => {
    state = next;
    set(next);
    onText(textOf(next));
  };
  function Guest() {
    const [shown, setShown] = useState(state);
    set = setShown;
    return createElement(Editor, {
      editorState: shown,
      onChange: change,
      handleKeyCommand: (command, current) => {
        const next = RichUtils.handleKeyCommand(current, command);
        if (next) change(next);
        return next ? 'handled' : 'not-handled';
      },
      role: 'textbox',
      ariaLabel: label,
      ariaMultiline: true,
      spellCheck: true,
    });
  }
  createRoot(place).render(createElement(Guest));
  return {
    text: () => textOf(state),
    clear: () => change(EditorState.createEmpty()),
  };
}

function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}
