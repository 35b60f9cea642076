import type { Relationship } from '../../vocabulary/relationship.ts';
import type { KeyedTable } from './foreign-keys.ts';
import type { Key } from './table-keys.ts';

/**
 * A table whose every column refers to another table joins them: its key is all of them together,
 * even where one happens not to repeat yet. That one stays a unique key.
 */
export function withAssociationKey(
  relationships: readonly Relationship[],
): <T extends KeyedTable>(table: T) => T {
  return (table) => {
    const { profile } = table.classified;
    const refers = (name: string) =>
      relationships.some(
        ({ from, to }) =>
          from.table === profile.table.id && to.table !== from.table && from.columns.includes(name),
      );
    const names = profile.columns.map(({ column }) => column.name);
    const alone = table.keys.find((key) => key.kind === 'primary' && key.columns.length === 1);
    const joins = names.length === 2 && names.every(refers);
    if (!joins || alone === undefined || alone.source === 'declared' || !alone.holds) return table;
    const both: Key = { ...alone, columns: names };
    const others = table.keys.map((key): Key => (key === alone ? { ...key, kind: 'unique' } : key));
    return { ...table, keys: [both, ...others] };
  };
}
