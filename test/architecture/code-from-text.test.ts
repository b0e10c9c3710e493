import { expect, it } from 'vitest';
import { findCodeFromText } from './code-from-text.ts';

it.each(['eval("1")', 'new Function("return 1")', 'let e=Function;return new e("")', 'setTimeout("alert(1)")'])(
  'finds %s',
  (script) => expect(findCodeFromText(script)).toHaveLength(1),
);

it.each(['typeof e==`function`', 'x instanceof Function&&y', 'retrieval(1)', 'e===Function.prototype'])(
  'passes over %s',
  (script) => expect(findCodeFromText(script)).toEqual([]),
);
