import { create, type XMLElement } from 'xmlbuilder';
import { choiceName, policyName, TEMPLATE_BROWSERS } from './admx-file.ts';
import { type KitFile, utf8File } from './kit-file.ts';
import { kindOf, MANAGED_NAMES } from './setting-kinds.ts';
import { TEMPLATE_LANGUAGES, TEMPLATE_WORDS, type TemplateLanguage } from './setting-words.ts';

const SUPPORTED: Readonly<Record<TemplateLanguage, string>> = {
  'fr-CA': 'Google Chrome 123 ou plus récent, Microsoft Edge 123 ou plus récent',
  'en-US': 'Google Chrome 123 or later, Microsoft Edge 123 or later',
};

/** The words of the template, one file for each language. */
export function admlFiles(): readonly KitFile[] {
  return TEMPLATE_LANGUAGES.map((language) => {
    const root = create('policyDefinitionResources', { encoding: 'utf-8' })
      .att('xmlns', 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions')
      .att({ revision: '1.0', schemaVersion: '1.0' });
    root.ele('displayName', 'Vigie');
    root.ele('description', 'Vigie');
    const resources = root.ele('resources');
    writeStrings(resources.ele('stringTable'), language);
    writePresentations(resources.ele('presentationTable'), language);
    return utf8File(`windows/admx/${language}/vigie.adml`, `${root.end({ pretty: true })}\n`);
  });
}

function writeStrings(table: XMLElement, language: TemplateLanguage): void {
  const say = (id: string, text: string) => table.ele('string', { id }, text);
  say('vigie', 'Vigie');
  say('vigie_supported', SUPPORTED[language]);
  for (const { name, label } of TEMPLATE_BROWSERS) say(`vigie_${name}`, label);
  for (const setting of MANAGED_NAMES) {
    const asked = kindOf(setting);
    if (asked.kind === 'choice') for (const value of asked.values) say(choiceName(setting, value), value);
    const { name, help } = TEMPLATE_WORDS[language][setting];
    for (const browser of TEMPLATE_BROWSERS) {
      say(policyName(browser, setting), name);
      say(`${policyName(browser, setting)}_help`, help);
    }
  }
}

function writePresentations(table: XMLElement, language: TemplateLanguage): void {
  for (const browser of TEMPLATE_BROWSERS) {
    for (const setting of MANAGED_NAMES) {
      const { kind } = kindOf(setting);
      const { name } = TEMPLATE_WORDS[language][setting];
      if (kind === 'truth' || kind === 'ban') continue;
      const presentation = table.ele('presentation', { id: policyName(browser, setting) });
      if (kind === 'choice') presentation.ele('dropdownList', { refId: setting, noSort: 'true' }, name);
      else if (kind === 'number') presentation.ele('decimalTextBox', { refId: setting }, name);
      else presentation.ele('textBox', { refId: setting }).ele('label', name);
    }
  }
}
