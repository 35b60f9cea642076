import { expect, test } from 'vitest';
import { withoutContent } from './without-content.ts';

test.each([
  ["Conversion Error: Could not convert string '13812345678' to INT32", '13812345678'],
  ['Invalid Input Error: CSV Error on Line: 5\nOriginal Line: Li Lei,13812345678', 'Li Lei'],
  ['Unexpected token h, "hunter2 is" is not valid JSON', 'hunter2'],
  ['cannot read `secret` here', 'secret'],
])('no content of cells is shown for: %s', (message, content) => {
  expect(withoutContent(new Error(message))).not.toContain(content);
});
