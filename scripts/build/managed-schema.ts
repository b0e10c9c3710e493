import { z } from 'zod';
import { MANAGED_SETTINGS } from '../../lib/settings/managed.ts';

/**
 * The schema Chromium asks for before it hands over managed configuration, as JSON text. It is as loose as can be:
 * a keyword Chromium dislikes stops the whole extension from loading, and a value that does not fit is dropped
 * without a word, and so is a key that it does not name: `additionalProperties` is not taken at the top.
 * What a value must look like is checked by zod, which can say what was refused.
 */
export function renderManagedSchema(): string {
  const properties = Object.entries<z.ZodType>(MANAGED_SETTINGS).map(([key, setting]) => {
    const given = Object.entries(z.toJSONSchema(setting, { io: 'input' }));
    return [key, Object.fromEntries(given.filter(([keyword]) => KEYWORDS.includes(keyword)))];
  });
  return `${JSON.stringify({ type: 'object', properties: Object.fromEntries(properties) }, null, 2)}\n`;
}

/** All that Chromium is shown of zod's conversion: whatever it emits next year, nothing else gets through. */
const KEYWORDS = ['type', 'description'];
