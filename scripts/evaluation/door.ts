import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the shell learns: all went well, some lines were broken, or there was no file to read. */
export const EXIT_CODES = { done: 0, brokenLines: 1, noFile: 2 } as const;

/** What was asked on the command line, or what to print instead of an answer. */
export type Asked =
  | { readonly ok: true; readonly file: string; readonly flag: boolean }
  | { readonly ok: false; readonly help: string; readonly isWanted: boolean };

/** Reads one file name and at most one flag; anything else asks for the help. */
export function readArguments(flag: string, help: string): Asked {
  try {
    const options = { [flag]: { type: 'boolean' }, help: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (values.help) return { ok: false, help, isWanted: true };
    if (file === undefined || others.length > 0) return { ok: false, help, isWanted: false };
    return { ok: true, file, flag: values[flag] === true };
  } catch (error) {
    // parseArgs throws a TypeError that names the option it does not know.
    return { ok: false, help: `${error instanceof Error ? error.message : error}\n\n${help}`, isWanted: false };
  }
}

/** One line of a file that is not blank; `number` counts from 1, as editors do. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a file, or `undefined` when it cannot be read, which is told on stderr. */
export function readNumberedLines(file: string): readonly NumberedLine[] | undefined {
  try {
    const text = readFileSync(whereAsked(file), 'utf8').replace(/^\uFEFF/, '');
    return text
      .split('\n')
      .map((line, index) => ({ number: index + 1, text: line }))
      .filter((line) => line.text.trim() !== '');
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** npm runs a script from the project's root, while a file is named from where the person stands. */
function whereAsked(file: string): string {
  return existsSync(file) ? file : resolve(process.env.INIT_CWD ?? '.', file);
}

/**
 * Runs a command: reads the arguments, hands each line over, and tells the shell how it went.
 * `onLine` gives back why a line is broken, or `undefined` when it is not.
 */
export function runDoor(asked: Asked, onLine: (text: string) => string | undefined): number {
  if (!asked.ok) {
    (asked.isWanted ? console.log : console.error)(asked.help);
    return asked.isWanted ? EXIT_CODES.done : EXIT_CODES.noFile;
  }
  const lines = readNumberedLines(asked.file);
  if (!lines) return EXIT_CODES.noFile;
  let broken = 0;
  for (const { number, text } of lines) {
    const reason = onLine(text);
    if (reason === undefined) continue;
    broken += 1;
    console.error(`line ${number}: ${reason}`);
  }
  return broken > 0 ? EXIT_CODES.brokenLines : EXIT_CODES.done;
}
