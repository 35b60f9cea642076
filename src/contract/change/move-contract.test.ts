import { expect, test } from 'vitest';
import { moveContract } from './move-contract.ts';

const text = `# ours
schema:
  - name: orders
    physicalName: in/orders.csv
    properties:
      - { name: amount, physicalType: varchar } # money
      - { name: No., physicalName: no, physicalType: 'DECIMAL(10,2)' }
  - name: other
    physicalName: other.csv
`;

test('names the files of the copy, tells stored types anew, and keeps demands and comments', () => {
  const types = new Map([
    ['amount', { before: 'VARCHAR', after: 'DECIMAL(18,2)' }],
    ['no', { before: 'VARCHAR', after: 'BIGINT' }],
  ]);
  const moved = moveContract(text, [{ declared: 'orders', file: 'in/orders.parquet', types }]);
  expect(moved).toBe(
    text
      .replace('in/orders.csv', '"in/orders.parquet"')
      .replace('physicalType: varchar', 'physicalType: "DECIMAL(18,2)"'),
  );
});

test('leaves a contract as it is where nothing moved, and one that is no YAML', () => {
  expect(moveContract(text, [])).toBe(text);
  expect(moveContract('a: [', [])).toBe('a: [');
});
