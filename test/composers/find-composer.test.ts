// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { facebook } from '../../lib/composers/facebook.ts';
import { findAdapter } from '../../lib/composers/find-composer.ts';
import { linkedin } from '../../lib/composers/linkedin.ts';

it.each([
  ['www.facebook.com', facebook],
  ['m.facebook.com', facebook],
  ['business.facebook.com', facebook],
  ['www.linkedin.com', linkedin],
  ['notfacebook.com', undefined],
  ['facebook.com.example.org', undefined],
])('%s', (host, adapter) => {
  expect(findAdapter(host)).toBe(adapter);
});
