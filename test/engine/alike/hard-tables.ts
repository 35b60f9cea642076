import { type Cell, drawnRows, type LogicalTable, oneOf } from './logical-table.ts';

/** Rows of one column for each text, nulls among them, each value more or less often. */
function rowsOf(values: readonly Cell[], seed: number): readonly (readonly Cell[])[] {
  return [
    ...values.map((value) => [value]),
    ...drawnRows(seed, values.length * 2, (random) => [
      oneOf(
        random,
        values.filter((value): value is string => value !== null),
        0.1,
      ),
    ]),
  ];
}

const doubles = [
  '0.1',
  '1',
  '-2.5',
  '1e15',
  '1234567890123456.8',
  '1e16',
  '1e-4',
  '1e-5',
  '3e-310',
];

const notANumber: LogicalTable = {
  name: 'not_a_number',
  columns: [{ name: 'x', type: 'double' }],
  features: ['nan'],
  rows: rowsOf(['NaN', null, ...doubles], 11),
};

const infinities: LogicalTable = {
  name: 'infinities',
  columns: [{ name: 'x', type: 'double' }],
  features: ['infinity'],
  rows: rowsOf(['Infinity', '-Infinity', ...doubles, '1.7976931348623157e308'], 12),
};

const negativeZero: LogicalTable = {
  name: 'negative_zero',
  columns: [{ name: 'x', type: 'double' }],
  features: ['negative-zero'],
  rows: rowsOf(['-0.0', '0', '1', null], 13),
};

const wide = '99999999999999999999999999999999999999';

const decimals: LogicalTable = {
  name: 'wide_decimals',
  columns: [
    { name: 'whole', type: { decimal: [38, 0] } },
    { name: 'fraction', type: { decimal: [38, 37] } },
    { name: 'rate', type: { decimal: [4, 4] } },
    { name: 'money', type: { decimal: [38, 10] } },
  ],
  features: ['decimal-38'],
  rows: drawnRows(14, 120, (random) => [
    oneOf(random, [wide, `-${wide}`, '0', '1', '12345678901234567890'], 0.1),
    oneOf(random, [`9.${wide.slice(1)}`, `-0.${wide.slice(1)}`, `0.${'0'.repeat(36)}1`], 0.1),
    oneOf(random, ['0.1234', '-0.5000', '0.9999'], 0.1),
    oneOf(random, [`${wide.slice(10)}.9999999999`, '-0.0000000001', '12.3000000000'], 0.1),
  ]),
};

/** Their sums leave 64 bits, their squares 128. */
const extremes: LogicalTable = {
  name: 'integer_extremes',
  columns: [
    { name: 'x', type: 'integer' },
    { name: 'big', type: 'integer' },
  ],
  features: [],
  rows: drawnRows(15, 300, (random) => [
    oneOf(random, ['9223372036854775807', '-9223372036854775808', '0', '9007199254740993']),
    oneOf(random, ['9223372036854775806', '9223372036854775807']),
  ]),
};

const oldDates: LogicalTable = {
  name: 'date_of_year_1',
  columns: [{ name: 'day', type: 'date' }],
  features: ['date-0001'],
  rows: rowsOf(['0001-01-01', '0001-12-31', '1582-10-10', '1899-12-31', '1970-01-01', null], 16),
};

const lateDates: LogicalTable = {
  name: 'date_of_year_9999',
  columns: [{ name: 'day', type: 'date' }],
  features: ['date-9999'],
  rows: rowsOf(['9999-12-31', '9999-01-01', '2024-02-29', '2024-12-31', null], 17),
};

const times: LogicalTable = {
  name: 'times_of_day',
  columns: [{ name: 'at', type: 'time' }],
  features: ['time', 'microseconds'],
  rows: rowsOf(['00:00:00', '23:59:59.999999', '12:30:00.5', '08:00:00', null], 18),
};

const timestamps: LogicalTable = {
  name: 'timestamps',
  columns: [
    { name: 'at', type: 'timestamp' },
    { name: 'later', type: 'timestamp' },
  ],
  features: ['timestamp', 'microseconds'],
  rows: drawnRows(19, 90, (random) => [
    oneOf(
      random,
      ['1969-12-31 23:59:59.999999', '1970-01-01 00:00:00', '1901-01-01 00:00:00'],
      0.1,
    ),
    oneOf(random, ['2262-04-11 23:47:16.5', '2024-02-29 12:00:00', '2199-12-31 00:00:00'], 0.1),
  ]),
};

const instants: LogicalTable = {
  name: 'instants',
  columns: [{ name: 'at', type: 'instant' }],
  features: ['instant', 'microseconds'],
  rows: rowsOf(
    ['1969-12-31 23:59:59.999999+00', '2024-03-31 01:30:00+00', '2024-10-27 00:30:00+00', null],
    20,
  ),
};

const characters: LogicalTable = {
  name: 'four_byte_text',
  columns: [
    { name: 'text', type: 'text' },
    { name: 'beyond', type: 'text' },
  ],
  features: ['four-byte-text'],
  rows: drawnRows(21, 150, (random) => [
    oneOf(
      random,
      ['𝄞', '👩‍👩‍👧', 'é', 'e\u0301', '汉字', 'ß', 'İ', '\u{20000}', '\uffee', 'ＡＢ', 'Ã©'],
      0.1,
    ),
    oneOf(random, ['\ufffd', '␀', '\u00a0x', 'x\u3000', '\u200b', 'ÀÉ', 'àé', '\u{1f600}'], 0.1),
  ]),
};

const controls: LogicalTable = {
  name: 'control_characters',
  columns: [{ name: 'text', type: 'text' }],
  features: ['control-characters'],
  rows: rowsOf(['\u0001', 'a\u0007b', '\t', 'x\ty', 'line\nbreak', '\r\n', '\u007f', '\u0085'], 22),
};

const nul: LogicalTable = {
  name: 'nul_character',
  columns: [{ name: 'text', type: 'text' }],
  features: ['nul-character'],
  rows: rowsOf(['a\u0000b', '\u0000', 'plain', null], 23),
};

const emptyTexts: LogicalTable = {
  name: 'empty_texts',
  columns: [{ name: 'text', type: 'text' }],
  features: ['empty-text'],
  rows: rowsOf(['', ' ', '   ', 'NULL', 'null', 'x', null, null, null], 24),
};

const marks: LogicalTable = {
  name: 'quotes_and_patterns',
  columns: [{ name: 'text', type: 'text' }],
  features: [],
  rows: rowsOf(
    [
      "O'Hara",
      '"quoted"',
      '\\',
      '\\n',
      '%',
      '_',
      '100%',
      'a_b',
      '$1',
      '{}',
      '[x]',
      '(',
      '--',
      ';',
      '`',
      '?',
      ':x',
      '@y',
      "''",
      '\\x41',
      "E'\\n'",
    ],
    25,
  ),
};

const bytes: LogicalTable = {
  name: 'binary',
  columns: [{ name: 'data', type: 'binary' }],
  features: ['binary'],
  rows: rowsOf(['', '00', '00ff', '61276222', '5c', 'deadbeef', null], 26),
};

const identifiers: LogicalTable = {
  name: 'uuids',
  columns: [{ name: 'id', type: 'uuid' }],
  features: ['uuid'],
  rows: rowsOf(
    [
      '00000000-0000-0000-0000-000000000000',
      '123e4567-e89b-12d3-a456-426614174000',
      'ffffffff-ffff-ffff-ffff-ffffffffffff',
      null,
    ],
    27,
  ),
};

/** Declared against the order of the alphabet, which is that of a profile. */
const enums: LogicalTable = {
  name: 'enums',
  columns: [{ name: 'state', type: { enum: ['open', 'Closed', 'n/a', 'é'] } }],
  features: ['enum'],
  rows: rowsOf(['open', 'Closed', 'n/a', 'é', null], 28),
};

const json: LogicalTable = {
  name: 'json_documents',
  columns: [{ name: 'doc', type: 'json' }],
  features: ['json'],
  rows: rowsOf(
    ['{"a":1,"b":[true,null]}', '[]', '{"a":"x, y: \\"z\\"","b":{"c":"é"}}', '"text"', '1.5', null],
    29,
  ),
};

const lists: LogicalTable = {
  name: 'lists',
  columns: [
    { name: 'numbers', type: { list: 'integer' } },
    { name: 'texts', type: { list: 'text' } },
  ],
  features: ['list'],
  rows: drawnRows(30, 60, (random) => [
    oneOf(random, ['[1,2,3]', '[]', '[null,-1]', '[9223372036854775807]'], 0.2),
    oneOf(random, ['["a","b"]', '["a, \\"b\\""]', '["é",null]', '[""]'], 0.2),
  ]),
};

const structs: LogicalTable = {
  name: 'structs',
  columns: [{ name: 'point', type: { struct: { a: 'integer', b: 'text' } } }],
  features: ['struct'],
  rows: rowsOf(['{"a":1,"b":"x"}', '{"a":null,"b":""}', '{"a":-1,"b":"q\\"q"}', null], 31),
};

/** All with the same little content. */
function named(name: string, names: readonly string[], feature: LogicalTable['features']) {
  return {
    name,
    columns: names.map((each) => ({ name: each, type: 'integer' as const })),
    features: feature,
    rows: drawnRows(32, 20, (random) => names.map(() => oneOf(random, ['1', '2', '3'], 0.2))),
  };
}

const names: readonly LogicalTable[] = [
  named(
    'reserved_words',
    ['select', 'from', 'order', 'user', 'table', 'null', 'rows', 'v', 'n', 'h'],
    [],
  ),
  named('Mixed_Case', ['Id', 'NAME', 'mixedCase'], ['case-sensitive-names']),
  named('names_by_case', ['Id', 'id', 'ID'], ['names-by-case']),
  named(
    'awkward "names".of; --',
    [
      'a.b',
      'say "x"',
      "o'clock",
      'back\\slash',
      '列 名',
      ' spaced ',
      'per%cent',
      '?',
      '$1',
      'a`b',
      '{x}',
    ],
    ['awkward-names'],
  ),
  named('long_names', ['x'.repeat(63), `${'名'.repeat(20)}ab`], ['awkward-names']),
  named('very_long_names', ['y'.repeat(120)], ['long-names']),
];

const thousand: LogicalTable = {
  name: 'thousand_columns',
  columns: Array.from({ length: 1000 }, (_, index) => ({
    name: `c${index}`,
    type: index % 4 === 0 ? ('text' as const) : ('integer' as const),
  })),
  features: ['thousand-columns'],
  depths: ['full'],
  rows: drawnRows(33, 30, (random) =>
    Array.from({ length: 1000 }, () => oneOf(random, ['1', '2', '3', '4'], 0.1)),
  ),
};

/** Tables that engines differ on unless their dialect says what the tree says. */
export const hardTables: readonly LogicalTable[] = [
  notANumber,
  infinities,
  negativeZero,
  decimals,
  extremes,
  oldDates,
  lateDates,
  times,
  timestamps,
  instants,
  characters,
  controls,
  nul,
  emptyTexts,
  marks,
  bytes,
  identifiers,
  enums,
  json,
  lists,
  structs,
  ...names,
  thousand,
];
