// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { facebook } from '../../lib/composers/facebook.ts';
import { linkedin } from '../../lib/composers/linkedin.ts';
import { LEXICAL, recognise, standAt } from './recognised.ts';

const NEVER = [
  ['a combobox', `<div data-editor contenteditable="true" role="combobox"></div>`],
  ['a search box by role', `<div data-editor contenteditable="true" role="searchbox"></div>`],
  ['a search box by type', `<input data-editor type="search">`],
  ['a search box by place', `<div role="search"><textarea data-editor></textarea></div>`],
  ['a search box by label', `<div ${LEXICAL} aria-label="Rechercher dans Messenger"></div>`],
  ['a search box among known words', `<input data-editor aria-label="Search page name">`],
  ['a password', `<input data-editor type="password" aria-label="Bio">`],
  ['an address', `<input data-editor type="email" aria-label="Bio">`],
  ['a telephone', `<input data-editor type="tel" aria-label="Headline">`],
  ['a number', `<input data-editor type="number" aria-label="Headline">`],
  ['a login’s name', `<form><input data-editor aria-label="Nom"><input type="password"></form>`],
  ['a login’s text', `<form><textarea data-editor></textarea><input type="password"></form>`],
  ['an unknown input', `<input data-editor aria-label="Ville">`],
  ['a field that cannot be written in', `<textarea data-editor readonly></textarea>`],
  [
    'a report to the site',
    `<div role="dialog" aria-label="Signaler cette publication"><textarea data-editor></textarea></div>`,
  ],
  ['feedback to the site', `<div role="dialog" aria-label="Send feedback"><textarea data-editor></textarea></div>`],
] as const;

describe.each([
  ['Facebook', facebook, 'https://www.facebook.com'],
  ['LinkedIn', linkedin, 'https://www.linkedin.com'],
] as const)('on %s, nothing is read of', (_, adapter, host) => {
  beforeEach(() => standAt(`${host}/feed/`));

  it.each(NEVER)('%s', (_name, html) => {
    expect(recognise(adapter, html)).toBeUndefined();
  });
});

describe('where nothing is published, nothing unknown is read', () => {
  it.each([
    [facebook, 'https://www.facebook.com/settings/'],
    [facebook, 'https://www.facebook.com/login/'],
    [facebook, 'https://www.facebook.com/help/contact/1'],
    [linkedin, 'https://www.linkedin.com/mypreferences/d/categories/account'],
    [linkedin, 'https://www.linkedin.com/login'],
  ] as const)('%o at %s', (adapter, address) => {
    standAt(address);
    expect(recognise(adapter, '<textarea data-editor></textarea>')).toBeUndefined();
  });
});
