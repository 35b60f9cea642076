import { drawnRows, type LogicalTable, oneOf } from './logical-table.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** What most tables are made of: every engine holds it. */
const mixed: LogicalTable = {
  name: 'mixed',
  columns: [
    { name: 'id', type: 'integer' },
    { name: 'group_id', type: 'integer' },
    { name: 'price', type: { decimal: [18, 2] } },
    { name: 'ratio', type: 'double' },
    { name: 'name', type: 'text' },
    { name: 'note', type: 'text' },
    { name: 'day', type: 'date' },
    { name: 'even', type: 'boolean' },
  ],
  features: [],
  rows: drawnRows(1, 600, (random, row) => [
    String(row + 1),
    oneOf(random, ['1', '2', '3', '5', '8'], 0.02),
    random() < 0.05 ? null : (random() * 500 - 20).toFixed(2),
    random() < 0.1 ? null : String((row - 300) / 3 + 0),
    `n${row % 13}`,
    oneOf(
      random,
      ['n/a', ' padded ', 'two  spaces', 'Case', 'UPPER', '-', '12', '2024-05-06'],
      0.2,
    ),
    `2024-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`,
    row % 2 === 0 ? 'true' : 'false',
  ]),
};

const empty: LogicalTable = { ...mixed, name: 'no_rows', rows: [] };

const oneRow: LogicalTable = { ...mixed, name: 'one_row', rows: mixed.rows.slice(7, 8) };

const nulls: LogicalTable = {
  ...mixed,
  name: 'only_nulls',
  rows: Array.from({ length: 25 }, () => mixed.columns.map(() => null)),
};

/** NULL first, last and between, so that an order that puts it elsewhere shows. */
const nullOrder: LogicalTable = {
  name: 'null_order',
  columns: [
    { name: 'n', type: 'integer' },
    { name: 't', type: 'text' },
    { name: 'd', type: 'date' },
  ],
  features: [],
  rows: drawnRows(2, 90, (random) => [
    oneOf(random, ['-1', '0', '1', '7'], 0.4),
    oneOf(random, ['B', 'a', 'b', 'Z', 'z', '_', '1'], 0.4),
    oneOf(random, ['1999-12-31', '2000-01-01', '2024-02-29'], 0.4),
  ]),
};

/** Rows that repeat others in every cell, some of them with nulls. */
const repeated: LogicalTable = {
  name: 'repeated_rows',
  columns: [
    { name: 'a', type: 'integer' },
    { name: 'b', type: 'text' },
  ],
  features: [],
  rows: drawnRows(3, 200, (random) => [
    oneOf(random, ['1', '2', '3'], 0.2),
    oneOf(random, ['x', 'y', ' x'], 0.2),
  ]),
};

/** More rows than are read by frequency: columns take the routes of long tables. */
const long: LogicalTable = {
  name: 'long_table',
  columns: [
    { name: 'id', type: 'integer' },
    { name: 'amount', type: { decimal: [18, 2] } },
    { name: 'score', type: 'double' },
    { name: 'word', type: 'text' },
    { name: 'code', type: 'text' },
    { name: 'day', type: 'date' },
    { name: 'flag', type: 'boolean' },
    { name: 'many', type: 'integer' },
  ],
  features: [],
  depths: ['full', 'assess'],
  rows: drawnRows(4, 60_000, (random, row) => [
    String((row * 7919) % 60_013),
    random() < 0.01 ? null : (Math.exp(random() * 9) - 40).toFixed(2),
    random() < 0.02 ? null : String((random() + random() - 1) * 1000),
    `${oneOf(random, ['Lorem', 'ipsum', 'DOLOR', 'sit  amet', 'é'])} ${Math.floor(random() * 55_000)}`,
    oneOf(random, ['a', 'B', 'c', 'n/a', ''], 0.05),
    `20${two(10 + Math.floor(random() * 15))}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`,
    oneOf(random, ['true', 'false'], 0.3),
    String(Math.floor(random() * 11_500)),
  ]),
};

/** Tables without a feature that an engine could lack. */
export const plainTables: readonly LogicalTable[] = [
  mixed,
  empty,
  oneRow,
  nulls,
  nullOrder,
  repeated,
  long,
];
