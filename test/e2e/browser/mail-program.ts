import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A mail program that notes what it is asked to open. */
export interface MailProgram {
  /** The `mailto:` addresses that came to it, oldest first. */
  opened(): string[];
}

/**
 * Makes one and names it to the browsers that this process starts from now on: Chromium asks `xdg-email`, Firefox the
 * desktop's own list. Where there are no such things (other systems than Linux), nothing is ever opened.
 */
export function installMailProgram(): MailProgram {
  const folder = mkdtempSync(join(tmpdir(), 'mail-program-'));
  const log = join(folder, 'log');
  const program = join(folder, 'xdg-email');
  writeFileSync(log, '');
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" >> '${log}'\n`, { mode: 0o755 });
  writeFileSync(join(folder, 'mimeapps.list'), '[Default Applications]\nx-scheme-handler/mailto=mail.desktop\n');
  const entry = ['[Desktop Entry]', 'Type=Application', 'Name=Mail', `Exec=${program} %u`];
  const applications = join(folder, 'applications');
  mkdirSync(applications);
  writeFileSync(join(applications, 'mail.desktop'), [...entry, 'MimeType=x-scheme-handler/mailto;', ''].join('\n'));
  Object.assign(process.env, {
    PATH: `${folder}${delimiter}${process.env.PATH}`,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  });
  return { opened: () => readFileSync(log, 'utf8').split('\n').filter(Boolean) };
}
