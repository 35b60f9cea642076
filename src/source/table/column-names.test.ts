import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameColumns } from './column-names.ts';

const names = (headers: readonly string[]) => nameColumns(headers).map(({ name }) => name);

it('keeps good names and tells blank and repeated ones apart', () => {
  expect(names(['id', 'name', 'Name', '', 'NAME'])).toEqual([
    'id',
    'name',
    'Name_2',
    'column_4',
    'NAME_3',
  ]);
});

it('leaves a name to the header that really has it', () => {
  expect(names(['', 'column_1', 'a', 'a', 'a_2'])).toEqual([
    'column_1_2',
    'column_1',
    'a',
    'a_3',
    'a_2',
  ]);
});

it('makes names distinct without regard to case and keeps what the file says', () => {
  const header = fc.oneof(
    fc.constantFrom('a', 'A', 'a_2', '', ' ', 'column_2', 'é\n'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(header, { maxLength: 12 }), (headers) => {
      const columns = nameColumns(headers);
      expect(new Set(columns.map(({ name }) => name.toLowerCase())).size).toBe(headers.length);
      expect(columns.map(({ name, sourceName }) => sourceName ?? name)).toEqual(headers);
    }),
  );
});
