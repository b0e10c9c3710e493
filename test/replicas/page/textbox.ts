/** Makes the element that an editor is mounted on: a text box with its accessible name and a class without meaning. */
export function makeTextbox(label: string): HTMLElement {
  const textbox = document.createElement('div');
  textbox.className = 'xzsf02u x1a2a7pz';
  textbox.contentEditable = 'true';
  textbox.role = 'textbox';
  textbox.ariaLabel = label;
  textbox.ariaMultiLine = 'true';
  textbox.spellcheck = true;
  textbox.tabIndex = 0;
  return textbox;
}
