/** Sets one property of an element so that no sheet of the page overrides it; writes nothing where it stands already. */
export function writeImportant({ style }: HTMLElement, property: string, value: string): void {
  if (style.getPropertyValue(property) !== value) style.setProperty(property, value, 'important');
}
