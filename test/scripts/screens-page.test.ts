import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../scripts/screenshots/screen.ts';
import { SCREENS } from '../../scripts/screenshots/screens.ts';
import { imageOf, screensPage, themesOf } from '../../scripts/screenshots/screens-page.ts';
import { ROOT } from '../architecture/sources.ts';

const DOCS = join(ROOT, 'docs');

it('docs/screens.md is the page of the table; else type: npm run screenshots', () => {
  expect(readFileSync(join(DOCS, 'screens.md'), 'utf8')).toBe(screensPage(SCREENS));
});

it('has a picture of every screen in both languages, light and dark', () => {
  const wanted = SCREENS.flatMap((screen) =>
    LANGUAGES.flatMap((language) => themesOf(screen).map((theme) => imageOf(screen, language, theme))),
  );
  expect(wanted.filter((image) => !existsSync(join(DOCS, image)))).toEqual([]);
});
