/** One file of a kit: where it goes inside it, and its bytes. */
export interface KitFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Most of the world reads UTF-8. */
export function utf8File(path: string, text: string): KitFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** Windows PowerShell 5.1 takes a file without this mark for the code page of the machine. */
export function markedUtf8File(path: string, text: string): KitFile {
  return utf8File(path, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
}

/** The registry editor's own format: UTF-16, little end first, with its mark. */
export function utf16File(path: string, text: string): KitFile {
  const marked = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index += 1) view.setUint16(index * 2, marked.charCodeAt(index), true);
  return { path, bytes };
}

export function jsonFile(path: string, json: unknown): KitFile {
  return utf8File(path, `${JSON.stringify(json, null, 2)}\n`);
}
