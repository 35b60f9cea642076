import type { TableColumn } from '../vocabulary/table.ts';

/**
 * Text columns named after a header. Blank names become `column_3` (its position from 1) and
 * repeated ones get `_2`; names are distinct without regard to case, as SQL engines fold it.
 * `sourceName` keeps what the file says wherever the name had to change.
 */
export function nameColumns(headers: readonly string[]): readonly TableColumn[] {
  const taken = new Set(headers.map((header) => fold(tidy(header))));
  const used = new Set<string>();
  /** The wanted name, or with the first number that no header and no earlier name has. */
  const free = (wanted: string): string => {
    const open = (name: string) => !used.has(fold(name)) && !taken.has(fold(name));
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : `${wanted}_${number}`;
      if (open(name)) return name;
    }
  };
  return headers.map((header, ordinal) => {
    const own = tidy(header);
    const name = own === '' ? free(`column_${ordinal + 1}`) : used.has(fold(own)) ? free(own) : own;
    used.add(fold(name));
    return {
      name,
      ordinal,
      physicalType: 'VARCHAR',
      untyped: true,
      ...(name === header ? {} : { sourceName: header }),
    };
  });
}

function tidy(header: string): string {
  return header.replaceAll('\0', '').replace(/\s+/gu, ' ').trim();
}

function fold(name: string): string {
  return name.toLowerCase();
}
