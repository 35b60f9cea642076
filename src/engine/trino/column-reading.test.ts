import { expect, test } from 'vitest';
import { columnReading } from './column-reading.ts';

test.each([
  ['bigint', 'BIGINT', 'c'],
  ['decimal(38,10)', 'DECIMAL(38,10)', 'c'],
  ['decimal(38, 10)', 'DECIMAL(38,10)', 'c'],
  ['varchar(25)', 'VARCHAR', 'CAST(c AS varchar)'],
  ['char(3)', 'VARCHAR', 'rtrim(CAST(c AS varchar))'],
  ['timestamp(3)', 'TIMESTAMP', 'CAST(c AS timestamp(6))'],
  [
    'timestamp(12) with time zone',
    'TIMESTAMP WITH TIME ZONE',
    "(CAST(c AS timestamp(6) with time zone) AT TIME ZONE 'UTC')",
  ],
  ['time(3)', 'TIME', 'CAST(c AS time(6))'],
  ['time(3) with time zone', 'VARCHAR', 'CAST(c AS varchar)'],
  ['varbinary', 'BLOB', 'to_hex(c)'],
  ['uuid', 'VARCHAR', 'CAST(c AS varchar)'],
  ['json', 'JSON', 'json_format(c)'],
  ['HyperLogLog', 'VARCHAR', "IF(c IS NULL, NULL, 'present')"],
  ['array(varbinary)', 'VARCHAR', "IF(c IS NULL, NULL, 'present')"],
  [
    'row(a bigint, b array(time(3)), d uuid)',
    'JSON',
    'json_format(CAST(CAST(c AS row(a bigint, b array(varchar), d varchar)) AS json))',
  ],
  [
    'map(varchar, timestamp(3) with time zone)',
    'JSON',
    'json_format(CAST(CAST(c AS map(varchar, varchar)) AS json))',
  ],
])('a column of type %s is read as %s', (type, physicalType, read) => {
  expect(columnReading('c', type)).toEqual({ physicalType, read });
});
