import { expect, test } from 'vitest';
import { thisHost } from '../../entrypoints/options/configuration-of.ts';

const KHTML = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${KHTML} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`, 'Edg 156.0.0.0'],
  [`Mozilla/5.0 (X11; Linux x86_64) ${KHTML} Chrome/156.0.0.0 Safari/537.36`, 'Chrome 156.0.0.0'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153.0'],
  ['something else', 'browser'],
])('%s is %s', (userAgent, browser) => {
  expect(thisHost('1.2.3', userAgent)).toEqual({ vigie: '1.2.3', browser });
});
