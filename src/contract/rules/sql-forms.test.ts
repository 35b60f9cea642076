import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RowCondition } from '../../vocabulary/row-condition.ts';
import { conditionOfSql, sqlOfCondition } from './sql-forms.ts';

const column = 'amount';
const bound = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
  fc.constantFrom('2024-01-31', '2024-01-31 10:00:00'),
);
const one = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const present = (parts: object) =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
const low = fc.oneof(fc.record({ minimum: bound }), fc.record({ above: bound }), fc.constant({}));
const high = fc.oneof(fc.record({ maximum: bound }), fc.record({ below: bound }));
const length = fc.nat(1000);
const name = fc.string({ minLength: 1 }).filter((text) => !/\s\s|^\s|\s$|[\t\n\r\f\v]/.test(text));
const conditions: fc.Arbitrary<RowCondition> = fc.oneof(
  fc.tuple(low, high).map(([l, h]) => ({ kind: 'range', column, ...l, ...h }) as const),
  fc
    .record({ minimum: one(length), maximum: length })
    .map((lengths) => ({ kind: 'length', column, ...present(lengths) }) as const),
  fc.constant({ kind: 'past', column } as const),
  fc.record({ kind: fc.constant('order' as const), earlier: name, later: name }),
  fc.record({
    kind: fc.constant('dependency' as const),
    from: fc.array(name, { minLength: 1, maxLength: 3 }),
    column: name,
  }),
);

it('reads back every condition that it writes', () => {
  fc.assert(
    fc.property(conditions, (condition) => {
      const sql = sqlOfCondition(condition);
      const place = condition.kind === 'order' || condition.kind === 'dependency';
      expect(sql && conditionOfSql(sql, place ? undefined : column)).toEqual(condition);
    }),
  );
});

it.each([
  'SELECT COUNT(*) FROM {table} WHERE {column} < 0 OR {column} < 5',
  'SELECT COUNT(*) FROM {table} WHERE {column} < 0 AND {column} > 5',
  'SELECT COUNT(*) FROM other WHERE {column} < 0',
  'SELECT COUNT(*) FROM {table} WHERE {column} < 0 OR 1 = 1',
  'SELECT SUM(n) FROM {table}',
])('takes nothing else for a condition: %s', (sql) => {
  expect(conditionOfSql(sql, column)).toBeUndefined();
});
