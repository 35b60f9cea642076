import { describe, expect, it } from 'vitest';
import { parseContract } from '../contract.ts';

const rulesOf = (column: string, table = '[]') =>
  parseContract(
    `apiVersion: v3.1.0
kind: DataContract
id: x
version: "1"
schema:
  - name: orders
    quality: ${table}
    properties:
      - name: status
        quality: ${column}
`,
    'c.odcs.yaml',
  );

describe('quality rules of a contract', () => {
  it.each([
    ['{metric: nullValues, mustBe: 0}', 'nullValues'],
    ['{rule: nullCheck}', 'nullValues'],
    ['{type: library, rule: duplicateCount, mustBe: 0}', 'duplicateValues'],
    ['{rule: validValues, validValues: [a]}', 'invalidValues'],
    ['{metric: invalidValues, mustBe: 0, arguments: {pattern: a}}', 'invalidValues'],
    ['{metric: invalidValues, mustBe: 0, arguments:, pattern: a}', 'invalidValues'],
  ])('%s expects no %s', (rule, metric) => {
    const { rules, problems } = rulesOf(`[${rule}]`);
    expect(problems).toEqual([]);
    expect(rules).toMatchObject([
      {
        id: 'orders.status.0',
        type: 'library',
        metric,
        unit: 'rows',
        table: 'orders',
        column: 'status',
        columns: ['status'],
        weight: 1,
        expect: { operator: 'mustBe', value: 0 },
        where: { file: 'c.odcs.yaml', line: 10, path: 'schema[0].properties[0].quality[0]' },
      },
    ]);
  });

  it('reads ranges in either order, units, weights and several columns', () => {
    const { rules } = rulesOf(
      '[]',
      `[{rule: countCheck, mustBeBetween: [9, 3]},
        {metric: duplicateValues, unit: percent, mustBeLessThan: 1, arguments: {properties: [a, b]},
         customProperties: [{property: assay.weight, value: 2.5}]}]`,
    );
    expect(rules).toMatchObject([
      { metric: 'rowCount', columns: [], expect: { operator: 'mustBeBetween', low: 3, high: 9 } },
      { columns: ['a', 'b'], unit: 'percent', weight: 2.5, expect: { value: 1 } },
    ]);
  });

  it('keeps SQL, text and other tools apart, with ids of their own', () => {
    const { rules } = rulesOf(
      '[{query: SELECT 1, mustBe: true}, {type: text}, {type: custom, engine: soda}, {id: a, type: text}, {id: a, type: text}]',
    );
    expect(rules.map(({ id, type }) => `${id} ${type}`)).toEqual([
      'orders.status.0 sql',
      'orders.status.1 text',
      'orders.status.2 custom',
      'a text',
      'a-2 text',
    ]);
    expect(rules[0]).toMatchObject({ expect: { operator: 'mustBe', value: 1 } });
  });

  it.each([
    ['{metric: nulValues, mustBe: 0}', 'rule-metric-unknown'],
    ['{metric: nullValues}', 'rule-operator-missing'],
    ['{metric: nullValues, mustBe: 0, mustNotBe: 1}', 'rule-operator-missing'],
    ['{metric: invalidValues, mustBe: 0}', 'rule-argument-missing'],
    ['{mustBe: 0}', 'rule-argument-missing'],
    ['{type: sql, mustBe: 0}', 'rule-argument-missing'],
    ['{query: SELECT 1}', 'rule-operator-missing'],
    ['{type: spell, mustBe: 0}', 'rule-type-unknown'],
  ])('reports %s', (rule, code) => {
    const { rules, problems } = rulesOf(`[${rule}]`);
    expect(rules).toEqual([]);
    expect(problems.map((p) => [p.code, p.where.line])).toEqual([[code, 10]]);
  });

  it('needs columns for a metric on values at a table', () => {
    const { problems } = rulesOf('[]', '[{metric: nullValues, mustBe: 0}]');
    expect(problems[0]?.params).toMatchObject({ argument: 'properties' });
  });
});
