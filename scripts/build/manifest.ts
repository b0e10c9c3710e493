import type { ConfigEnv, UserManifest } from 'wxt';
import { FIREFOX_ID } from '../../lib/kit/extension-ids.ts';

/** Public half of a key pair whose private half was thrown away: it only pins the id of unpacked builds, `CHROMIUM_ID`. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqeq9cZg9xBEXEYEea4DB4oYAGyeC+U01aasJ2Q/dd+ix25v94+b5jFapIxE5g5SY/5pJxwehQjF2wmi8hq/UrsoRRjAbSPzZIJiyg8xPn4ftRm/AUci2NiOhhhOzGI7Hz1xP9EF2/AZ8m6VRDJF6caDu8s67Fhm+iX7z7YqrXcjC8yggdReDn6VaMKOlXSJ0CZTv2fWHmUuAPz3fNXwWU7y2Q2Nq15ZtJdd5I+XIXBGwCzxdPzPk+qg7kYTW5bQOAzxSt1N/bneRuhNOcPNCzch3TznOpt7hb/md0QjhiqsR38oVadeqSQBukpJGAJkA+ynqqS3wsUI2S1Ki2Lu2gwIDAQAB';

/** Extension pages load their own files and nothing else; there is no `connect-src`, so they reach no server at all. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * The manifest of one browser. Access to the sites comes from the content script's `matches` alone:
 * both browsers inject by them, and no API we call needs `host_permissions` on top.
 */
export function manifestFor({ browser, command }: ConfigEnv): UserManifest {
  return {
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'fr',
    // The alarm tells the next change between work, break and free time, so that nothing has to ask again and again.
    permissions: ['storage', 'alarms'],
    action: { default_title: '__MSG_shortName__' },
    commands: { 'open-card': { suggested_key: { default: 'Alt+Shift+V' }, description: '__MSG_openCard__' } },
    // The development server needs its own origin in the policy; WXT writes that one.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...(browser === 'firefox' ? firefoxOnly() : chromiumOnly()),
  };
}

function chromiumOnly(): UserManifest {
  return {
    key: CHROMIUM_KEY,
    // `light-dark()`, by which every colour is declared: Chrome 123. Nothing else that is used came later.
    minimum_chrome_version: '123',
    storage: { managed_schema: 'managed-schema.json' },
  };
}

function firefoxOnly(): UserManifest {
  return {
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        // `text-decoration` in `::highlight()`, by which passages are underlined: Firefox 146. The highlights themselves
        // and `data_collection_permissions` came with 140, and nothing else that is used came later.
        strict_min_version: '146.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
