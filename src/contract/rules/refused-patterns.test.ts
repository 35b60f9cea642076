import { expect, test } from 'vitest';
import { parseContract } from '../contract.ts';

function problemsWith(pattern: string, namingRule = '[a-z_]+') {
  const text = `apiVersion: v3.1.0
kind: DataContract
id: shop
version: 1.0.0
status: active
customProperties:
  - property: assay.management
    value: {namingRule: '${namingRule}'}
schema:
  - name: orders
    properties:
      - name: code
        logicalType: string
        logicalTypeOptions:
          pattern: '${pattern}'
`;
  const { problems } = parseContract(text, 'shop.odcs.yaml');
  return problems.map(({ code, where, params }) => [code, where.line, params.field]);
}

test('a pattern that is safe to run is no problem', () => {
  expect(problemsWith('[A-Z]{2}[0-9]+')).toEqual([]);
});

test.each(['(a+)+', '(?=x)y', '(a|aa)*b', '['])('%s is refused, and said so', (pattern) => {
  const field = 'schema[0].properties[0].logicalTypeOptions.pattern';
  expect(problemsWith(pattern)).toEqual([['contract-pattern-refused', 15, field]]);
});

test('so is a naming rule', () => {
  expect(problemsWith('x', '(a+)+')).toEqual([
    ['contract-pattern-refused', 7, 'assay.management.namingRule'],
  ]);
});
