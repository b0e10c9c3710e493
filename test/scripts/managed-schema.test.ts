import { expect, it } from 'vitest';
import { MANAGED_SETTINGS } from '../../lib/settings/managed.ts';
import { renderManagedSchema } from '../../scripts/build/managed-schema.ts';

const schema = JSON.parse(renderManagedSchema());

it('names every managed setting', () => {
  expect(schema.type).toBe('object');
  expect(Object.keys(schema.properties)).toEqual(Object.keys(MANAGED_SETTINGS));
});

it.each(Object.entries(schema.properties))('keeps %s flat, with keywords that Chromium takes', (_, property) => {
  expect(property).toEqual({
    type: expect.stringMatching(/^(string|boolean|integer)$/),
    description: expect.any(String),
  });
});
