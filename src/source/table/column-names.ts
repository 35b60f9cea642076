import type { TableColumn } from '../../vocabulary/table.ts';

/** Names text columns one by one, each name distinct from the earlier ones. */
export type ColumnNamer = (header: string, ordinal: number) => TableColumn;

/**
 * Blank headers become `column_3` (the position from 1) and repeated ones get `_2`; names are
 * distinct without regard to case, as SQL engines fold it. `sourceName` keeps what the file says
 * wherever the name had to change. Generated names avoid the headers that are still to come.
 */
export function createColumnNamer(toCome: readonly string[] = []): ColumnNamer {
  const taken = new Set(toCome.map((header) => fold(tidy(header))));
  const used = new Set<string>();
  const free = (wanted: string): string => {
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : `${wanted}_${number}`;
      if (!used.has(fold(name)) && !taken.has(fold(name))) return name;
    }
  };
  return (header, ordinal) => {
    const own = tidy(header);
    const named = own !== '' && !used.has(fold(own));
    const name = named ? own : free(own === '' ? `column_${ordinal + 1}` : own);
    used.add(fold(name));
    const changed = name === header ? {} : { sourceName: header };
    return { name, ordinal, physicalType: 'VARCHAR', untyped: true, ...changed };
  };
}

/** Names all columns of a header row. */
export function nameColumns(headers: readonly string[]): readonly TableColumn[] {
  return headers.map(createColumnNamer(headers));
}

function tidy(header: string): string {
  return header.replaceAll('\0', '').replace(/\s+/gu, ' ').trim();
}

function fold(name: string): string {
  return name.toLowerCase();
}
