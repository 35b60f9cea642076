import type { LinkTable, Relationship } from '../../vocabulary/relationship.ts';
import type { KeyedTable } from './foreign-keys.ts';

/**
 * Tables that relate the rows of two tables many to many: two references together are their key,
 * and share no column. Each combination of references once, in the order of tables and keys.
 */
export function linkTables(
  tables: readonly KeyedTable[],
  relationships: readonly Relationship[],
): readonly LinkTable[] {
  return tables.flatMap(({ classified: { profile }, keys }) => {
    const { id } = profile.table;
    const own = relationships.filter(({ from }) => from.table === id);
    const pairs = own.flatMap((one, i) => own.slice(i + 1).map((other) => [one, other] as const));
    const seen = new Set<string>();
    return pairs.flatMap(([one, other]): readonly LinkTable[] => {
      const parts = [...one.from.columns, ...other.from.columns];
      const isKey = keys.some(({ columns, holds }) => holds && sameColumns(columns, parts));
      const name = JSON.stringify([one, other].map(({ to }) => to));
      if (!isKey || seen.has(name)) return [];
      seen.add(name);
      return [{ table: id, ends: [endOf(one), endOf(other)] }];
    });
  });
}

function endOf({ from, to }: Relationship): LinkTable['ends'][number] {
  return { columns: [...from.columns], to: { table: to.table, columns: [...to.columns] } };
}

function sameColumns(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set(b).size === b.length && a.every((c) => b.includes(c));
}
