import { expect, it } from 'vitest';
import { jsonScript } from '../../src/site/shell/page-head.ts';

it('cannot be left by what stands in it, and is read back as it was', () => {
  const value = { name: '</script><!-- & "cudzysłów" \u2028' };
  const text = jsonScript(value).toString();
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual(value);
});
