import type { SiteAdapter } from './composer.ts';
import { parentAcross, treeOf } from './dom-path.ts';
import { EditorPlace } from './editor-place.ts';
import type { FieldReport } from './field-report.ts';
import { findHeaviest } from './recognise-editor.ts';
import type { SiteEntries } from './site-entry.ts';

/** Tells how an editor was recognised, in roles of the page and words of ours alone. */
export function reportField(site: SiteEntries, adapter: SiteAdapter, editor: HTMLElement): FieldReport {
  const recognition = adapter.recognise(editor);
  const composer = recognition && { ...recognition, editor, root: treeOf(editor) };
  const nearest = findHeaviest(site, new EditorPlace(editor));
  return {
    site: site.site,
    surface: recognition?.surface ?? null,
    via: recognition?.via ?? null,
    nearest: nearest?.entry.id ?? null,
    hits: nearest?.hits ?? [],
    misses: nearest?.misses ?? [],
    editor: editorKindOf(editor),
    path: rolesTo(editor),
    submitFound: composer !== undefined && adapter.findSubmit(composer) !== undefined,
    sendsOnEnter: composer !== undefined && adapter.sendsOnEnter(composer),
  };
}

/** By what each editor leaves in the page. */
function editorKindOf(editor: HTMLElement): string {
  if (editor.localName === 'textarea' || editor.localName === 'input') return editor.localName;
  if (editor.matches('[data-lexical-editor]')) return 'lexical';
  if (editor.matches('.ql-editor')) return 'quill';
  if (editor.matches('.ProseMirror')) return 'prosemirror';
  return editor.querySelector('[data-contents]') ? 'draft' : 'contenteditable';
}

/** The roles that stand around editors; any other word in their place could be anything, a name too. */
const ROLES =
  /^(textbox|combobox|searchbox|dialog|alertdialog|form|region|main|article|list|listitem|feed|group|presentation|none|complementary|banner|navigation|search|tabpanel|application|document|grid|gridcell|row)$/;
/** The tags likewise; a site's own elements are said as `element`. */
const TAGS =
  /^(div|span|p|form|dialog|section|article|main|aside|header|footer|nav|ul|ol|li|body|html|textarea|input|label|fieldset)$/;

function rolesTo(editor: HTMLElement): string[] {
  const roles: string[] = [];
  for (let at: Element | undefined = editor; at; at = parentAcross(at)) {
    const role = at.getAttribute('role') ?? '';
    const tag = TAGS.test(at.localName) ? at.localName : 'element';
    roles.push(ROLES.test(role) ? `${tag}=${role}` : tag);
    if (at.parentElement === null && at.getRootNode() instanceof ShadowRoot) roles.push('#shadow');
  }
  return roles;
}
