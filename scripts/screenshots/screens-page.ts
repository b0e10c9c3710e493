import { LANGUAGES, type Language, type Screen, THEMES, type Theme } from './screen.ts';

/** The picture's path from docs/. */
export function imageOf({ name }: Pick<Screen, 'name'>, language: Language, theme: Theme): string {
  return `images/screens/${name}-${language}-${theme}.webp`;
}

/** In which themes a screen is shown. */
export function themesOf({ isPaper }: Screen): readonly Theme[] {
  return isPaper ? ['light'] : THEMES;
}

/** docs/screens.md: every screen in both languages, light and dark, beside a sentence. */
export function screensPage(screens: readonly Screen[]): string {
  const columns = LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ language, theme })));
  const cell = (screen: Screen, { language, theme }: (typeof columns)[number]) =>
    themesOf(screen).includes(theme)
      ? `![${screen.name}, ${language}, ${theme}](${imageOf(screen, language, theme)})`
      : '';
  const rows = screens.map((screen) => [screen.says, ...columns.map((column) => cell(screen, column))]);
  const head = ['', ...columns.map(({ language, theme }) => `${language}, ${theme}`)];
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `# Screens\n\nTaken by \`npm run screenshots\` from the build in .output, in Chromium. In the page the panel follows the composer's own ground; elsewhere the system.\n\n${table.join('\n')}\n`;
}
