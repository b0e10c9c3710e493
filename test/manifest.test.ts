import { describe, expect, it } from 'vitest';
import { CHROMIUM_ID, FIREFOX_ID } from '../lib/kit/extension-ids.ts';
import { chromiumIdOf } from '../scripts/package/chromium-id.ts';
import { getBuiltOutput, gzippedSizeOf } from './architecture/built-output.ts';
import { findCodeFromText, holdsZod } from './architecture/code-from-text.ts';

const HOSTS = ['https://*.facebook.com/*', 'https://*.linkedin.com/*'];
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; form-action 'none'; frame-src 'none'; base-uri 'none'";
const CONTENT_SCRIPT = 'content-scripts/composer.js';
/** The one budget of the content script, in bytes gzipped. */
const CONTENT_SCRIPT_LIMIT = 250_000;

describe.each(['chromium', 'firefox'] as const)('the build for %s', (name) => {
  const { manifest, files, read } = getBuiltOutput(name);
  const scripts = files.filter((file) => file.endsWith('.js'));

  it('asks for storage and nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'alarms']);
    for (const key of ['optional_permissions', 'optional_host_permissions', 'host_permissions']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('enters the two sites and no other', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: HOSTS, all_frames: true, run_at: 'document_start', js: [CONTENT_SCRIPT] },
    ]);
  });

  it('shows a page none of its files', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets its pages load their own files and reach no server', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: PAGE_POLICY });
  });

  it('has its name in both languages, French first', () => {
    expect(manifest.default_locale).toBe('fr');
    const [french, english] = ['fr', 'en'].map((locale) => JSON.parse(read(`_locales/${locale}/messages.json`)));
    expect(Object.keys(english)).toEqual(Object.keys(french));
    // The stores cut a name after 75 characters and refuse a description over 132.
    for (const { name: words, description } of [french, english]) {
      expect(words.message.length).toBeLessThanOrEqual(75);
      expect(description.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('loads no script from elsewhere', () => {
    const pages = files.filter((file) => file.endsWith('.html')).map(read);
    const sources = pages.flatMap((page) => [...page.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]*)"/g)]);
    expect(sources.map(([, address]) => address).filter((address) => !address?.startsWith('/'))).toEqual([]);
    const loaders = /importScripts\(|import\(\s*[`'"]https?:|\.src\s*=\s*[`'"]https?:/;
    expect(scripts.filter((script) => loaders.test(read(script)))).toEqual([]);
  });

  it('makes no code out of text, but for zod, which asks first and is refused', () => {
    const makers = scripts.filter((script) => findCodeFromText(read(script)).length > 0);
    for (const script of makers) console.log(`${name}: ${script}: ${findCodeFromText(read(script)).join(' | ')}`);
    expect(makers.filter((script) => !holdsZod(read(script)))).toEqual([]);
    expect(makers).not.toContain(CONTENT_SCRIPT);
  });

  it('keeps the content script within its budget, without validation and database', () => {
    const script = read(CONTENT_SCRIPT);
    const size = gzippedSizeOf(script);
    console.log(`${name}: content script ${(size / 1000).toFixed(1)} kB gzipped of ${CONTENT_SCRIPT_LIMIT / 1000}`);
    expect(size).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT);
    expect(script).not.toMatch(/ZodError|DexieError|indexedDB|localStorage|sessionStorage|document\.cookie/);
  });

  it('announces itself to no page, as WXT’s own content scripts do', () => {
    expect(read(CONTENT_SCRIPT)).not.toContain('content-script-started');
  });

  it('carries the licences of what it holds', () => {
    expect(files).toContain('THIRD-PARTY-NOTICES.md');
  });
});

describe('the build for Chromium', () => {
  const { manifest, files } = getBuiltOutput('chromium');

  it('has the id that managed configuration is addressed to', () => {
    expect(chromiumIdOf(String(manifest.key))).toBe(CHROMIUM_ID);
  });

  it('declares its managed configuration', () => {
    expect(manifest.storage).toEqual({ managed_schema: 'managed-schema.json' });
    expect(files).toContain('managed-schema.json');
  });
});

describe('the build for Firefox', () => {
  const { manifest, files } = getBuiltOutput('firefox');

  it('says in Firefox’s own terms that it collects nothing', () => {
    expect(manifest.browser_specific_settings).toEqual({
      gecko: { id: FIREFOX_ID, strict_min_version: '146.0', data_collection_permissions: { required: ['none'] } },
    });
  });

  it('leaves out what only Chromium reads', () => {
    for (const key of ['key', 'minimum_chrome_version', 'storage']) expect(manifest).not.toHaveProperty(key);
    expect(files).not.toContain('managed-schema.json');
  });
});
