import { openEmberModal } from './ember-modal.ts';
import { redrawAtEachInput } from './redraw.ts';
import { showModel } from './test-window.ts';

/** What stands in a modal around one plain field. */
export interface FieldModalParts {
  dialog: string;
  close: string;
  /** What tells this modal from others. */
  id: string;
  label: string;
  /** The field's markup; its label is bound to its id. */
  field: string;
  submit: string;
  /** What stands in it from the start. */
  text?: string;
  onPublish: (text: string) => void;
}

/** Opens a modal of LinkedIn's older front end with one field in it, and the button that sends or saves it. */
export function openFieldModal(outlet: ShadowRoot, parts: FieldModalParts): void {
  const modal = openEmberModal(outlet, parts, parts.id, contentOf(parts));
  const field = modal.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input');
  const submit = modal.querySelector<HTMLButtonElement>('.artdeco-button--primary');
  if (!field || !submit) return;
  modal.querySelector('label')?.setAttribute('for', field.id);
  field.value = parts.text ?? '';
  showModel(() => (field.isConnected ? field.value : ''));
  field.addEventListener('input', () => {
    submit.disabled = field.value.trim() === '';
  });
  redrawAtEachInput(field, modal);
  submit.addEventListener('click', () => {
    parts.onPublish(field.value);
    modal.remove();
  });
  field.focus();
}

function contentOf({ label, field, submit }: FieldModalParts): string {
  return `
    <label class="xzsf02u">${label}</label>
    ${field}
    <div class="x78zum5 x1qughib">
      <button type="button" class="artdeco-button artdeco-button--primary x1qhmfi1" aria-label="${submit}" disabled><span class="artdeco-button__text">${submit}</span></button>
    </div>`;
}
