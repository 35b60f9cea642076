import type { Relationship } from '../../vocabulary/relationship.ts';
import type { Key } from '../keys/table-keys.ts';
import { type ColumnVerdict, takenBy } from '../semantic/column-verdict.ts';
import type { ClassifiedTable } from './classify-table.ts';

export interface KeyedPersons {
  readonly classified: ClassifiedTable;
  readonly keys: readonly Key[];
}

/**
 * Marks the numbers by which tables know their persons: the key of a table of persons, and the
 * columns that refer to it. They relate to a person whom the same data identify. Mere counters
 * are left alone (risk and rights, 1.2, rule 6), and so is what somebody rejected.
 */
export function markPersonNumbers<T extends KeyedPersons>(
  tables: readonly T[],
  relationships: readonly Relationship[],
): readonly T[] {
  const numbers = new Set(tables.flatMap(personKeys));
  for (const { from, to } of relationships) {
    if (numbers.has(nameOf(to.table, to.columns))) numbers.add(nameOf(from.table, from.columns));
  }
  return tables.map((table) => ({ ...table, classified: marked(table.classified, numbers) }));
}

function personKeys({ classified, keys }: KeyedPersons): readonly string[] {
  if (!classified.describesPersons) return [];
  const columns = classified.columns.filter(({ profile, verdict }) => {
    const isKey = keys.some(
      (k) => k.kind === 'primary' && k.columns.join() === profile.column.name,
    );
    const isCode = profile.type === 'text' || profile.type === 'integer';
    return isKey && isCode && verdict.guard === undefined && !isNamed(verdict);
  });
  return columns.map(({ profile }) => nameOf(classified.profile.table.id, [profile.column.name]));
}

/** Whether the values tell what they are: a code that only looks like one may be anybody's number. */
function isNamed(verdict: ColumnVerdict): boolean {
  const taken = takenBy(verdict);
  return taken?.state === 'accepted' && taken.tally.type.vague !== true;
}

function marked(classified: ClassifiedTable, numbers: ReadonlySet<string>): ClassifiedTable {
  const table = classified.profile.table.id;
  return {
    ...classified,
    columns: classified.columns.map((column) => {
      const isNumber = numbers.has(nameOf(table, [column.profile.column.name]));
      if (!isNumber || column.flags.confirmed !== undefined) return column;
      return {
        ...column,
        flags: { ...column.flags, personalInformation: true },
        isPersonNumber: !column.flags.personalInformation,
      };
    }),
  };
}

function nameOf(table: string, columns: readonly string[]): string {
  return JSON.stringify([table, ...columns]);
}
