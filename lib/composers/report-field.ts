import type { SiteAdapter } from './composer.ts';
import { parentAcross, treeOf } from './dom-path.ts';
import type { FieldReport } from './field-report.ts';

/** Tells how an editor was recognised: roles and words of ours alone. */
export function reportField(adapter: SiteAdapter, editor: HTMLElement): FieldReport {
  const recognition = adapter.recognise(editor);
  const composer = recognition && { ...recognition, editor, root: treeOf(editor) };
  return {
    site: adapter.site,
    surface: recognition?.surface ?? null,
    via: recognition?.via ?? null,
    editor: editorKindOf(editor),
    hits: [],
    misses: [],
    path: rolesTo(editor),
    submitFound: composer !== undefined && adapter.findSubmit(composer) !== undefined,
    sendsOnEnter: composer !== undefined && adapter.sendsOnEnter(composer),
  };
}

/** By what each editor leaves in the page. */
export function editorKindOf(editor: HTMLElement): string {
  if (editor.localName === 'textarea' || editor.localName === 'input') return editor.localName;
  if (editor.matches('[data-lexical-editor]')) return 'lexical';
  if (editor.matches('.ql-editor')) return 'quill';
  if (editor.matches('.ProseMirror')) return 'prosemirror';
  return editor.querySelector('[data-contents]') ? 'draft' : 'contenteditable';
}

/** A role or a tag name of the page, where it is one that anybody knows: a made-up one might say a name. */
const KNOWN = /^[a-z]{1,16}[1-6]?$/;

function rolesTo(editor: HTMLElement): string[] {
  const roles: string[] = [];
  for (let at: Element | undefined = editor; at; at = parentAcross(at)) {
    const role = at.getAttribute('role') ?? at.localName;
    roles.push(KNOWN.test(role) ? role : '?');
    if (at.parentElement === null && at.getRootNode() instanceof ShadowRoot) roles.push('#shadow');
  }
  return roles;
}
