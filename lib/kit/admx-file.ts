import { create, type XMLElement } from 'xmlbuilder';
import { CHROMIUM_BROWSERS, type ChromiumBrowser } from './chromium-browsers.ts';
import { type KitFile, utf8File } from './kit-file.ts';
import { settingsKey } from './registry-values.ts';
import { kindOf, MANAGED_NAMES, type ManagedName } from './setting-kinds.ts';

/** The browsers that group policies reach. */
export const TEMPLATE_BROWSERS = CHROMIUM_BROWSERS.filter(({ name }) => name !== 'chromium');

/** One name for a setting of one browser, the same in template and words. */
export function policyName({ name }: ChromiumBrowser, setting: ManagedName): string {
  return `vigie_${name}_${setting}`;
}

/** The same for one value of a choice. The editor takes letters, digits and low lines in a name, and no dash. */
export function choiceName(setting: ManagedName, value: string): string {
  return `vigie_${setting}_${value.replaceAll('-', '_')}`;
}

/** In characters: the editor stops at 1,023 unless told. A policy pack takes some hundred thousand. */
const LONGEST_TEXT = 1_000_000;

/** The template of the group policy editor: every managed setting, for each browser, in the computer's half alone. */
export function admxFile(id: string): KitFile {
  const root = create('policyDefinitions', { encoding: 'utf-8' })
    .att('xmlns', 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions')
    .att({ revision: '1.0', schemaVersion: '1.0' });
  root.ele('policyNamespaces').ele('target', { prefix: 'vigie', namespace: 'Vigie.Policies' });
  root.ele('resources', { minRequiredRevision: '1.0' });
  const supported = root.ele('supportedOn').ele('definitions');
  supported.ele('definition', { name: 'vigie_supported', displayName: '$(string.vigie_supported)' });
  const categories = root.ele('categories');
  categories.ele('category', { name: 'vigie', displayName: '$(string.vigie)' });
  for (const { name } of TEMPLATE_BROWSERS) {
    const category = categories.ele('category', { name: `vigie_${name}`, displayName: `$(string.vigie_${name})` });
    category.ele('parentCategory', { ref: 'vigie' });
  }
  const policies = root.ele('policies');
  for (const browser of TEMPLATE_BROWSERS) {
    for (const setting of MANAGED_NAMES) writePolicy(policies, browser, setting, id);
  }
  return utf8File('windows/admx/vigie.admx', `${root.end({ pretty: true })}\n`);
}

function writePolicy(policies: XMLElement, browser: ChromiumBrowser, setting: ManagedName, id: string): void {
  const name = policyName(browser, setting);
  const asked = kindOf(setting);
  const hasElements = asked.kind !== 'truth' && asked.kind !== 'ban';
  const policy = policies.ele('policy', {
    name,
    class: 'Machine',
    displayName: `$(string.${name})`,
    explainText: `$(string.${name}_help)`,
    ...(hasElements && { presentation: `$(presentation.${name})` }),
    key: settingsKey(browser.registryKey, id),
    ...(!hasElements && { valueName: setting }),
  });
  policy.ele('parentCategory', { ref: `vigie_${browser.name}` });
  policy.ele('supportedOn', { ref: 'vigie_supported' });
  if (asked.kind === 'truth') writeNumbers(policy, { enabledValue: '1', disabledValue: '0' });
  if (asked.kind === 'ban') writeNumbers(policy, { enabledValue: '0' });
  if (asked.kind === 'text') {
    policy.ele('elements').ele('text', { id: setting, valueName: setting, required: 'true', maxLength: LONGEST_TEXT });
  }
  if (asked.kind === 'number') {
    const { least, most } = asked;
    const limits = { minValue: least, maxValue: most };
    policy.ele('elements').ele('decimal', { id: setting, valueName: setting, required: 'true', ...limits });
  }
  if (asked.kind === 'choice') writeChoice(policy.ele('elements'), setting, asked.values);
}

function writeChoice(elements: XMLElement, setting: ManagedName, values: readonly string[]): void {
  const list = elements.ele('enum', { id: setting, valueName: setting, required: 'true' });
  for (const value of values) {
    const item = list.ele('item', { displayName: `$(string.${choiceName(setting, value)})` });
    item.ele('value').ele('string', value);
  }
}

function writeNumbers(policy: XMLElement, values: Readonly<Record<string, string>>): void {
  for (const [element, value] of Object.entries(values)) policy.ele(element).ele('decimal', { value });
}
