import { defineProblem, type Problem } from '../vocabulary/problem.ts';
import type { OdcsRelationship } from './odcs/odcs.ts';
import type { DocumentPath, ReadYaml } from './odcs/read-yaml.ts';
import type { ContractColumn, ContractTable } from './tables.ts';

interface Endpoint {
  readonly table: string;
  readonly column: string;
}

export interface ForeignKey {
  readonly from: { readonly table: string; readonly columns: readonly string[] };
  readonly to: { readonly table: string; readonly columns: readonly string[] };
}

const unknownReference = defineProblem({
  code: 'contract-reference-unknown',
  texts: {
    en: 'The reference {reference} leads to no property of this contract.',
    zh: '引用 {reference} 在本合约中找不到对应的字段。',
  },
  remedy: {
    en: 'Write table.column with the names, or schema/<id>/properties/<id> with the ids, of this contract.',
    zh: '请用本合约中的名称写作 表.字段，或用 id 写作 schema/<id>/properties/<id>。',
  },
  params: ['reference'],
});
const unevenReference = defineProblem({
  code: 'contract-relationship-uneven',
  texts: {
    en: 'The relationship has {from} columns on one side and {to} on the other, or columns of several tables.',
    zh: '关系一侧有 {from} 个字段，另一侧有 {to} 个，或字段分属多个表。',
  },
  remedy: {
    en: 'List as many columns in "from" as in "to", each side from one table.',
    zh: '“from” 与 “to” 的字段数应相同，且每侧字段须属于同一个表。',
  },
  params: ['from', 'to'],
});

/**
 * Foreign keys declared at tables and at columns. A reference into another contract cannot be
 * checked here and is passed over.
 */
export function readForeignKeys(
  tables: readonly ContractTable[],
  locate: ReadYaml['locate'],
): { readonly keys: readonly ForeignKey[]; readonly problems: readonly Problem[] } {
  const keys: ForeignKey[] = [];
  const problems: Problem[] = [];
  const endpoints = indexOf(tables);
  const resolve = (reference: string) =>
    endpoints.get(reference) ?? endpoints.get(reference.replace(/^\//, ''));
  for (const { relationship, at, column } of declaredRelationships(tables)) {
    const from = listOf(relationship.from);
    const to = listOf(relationship.to);
    if ([...from, ...to].some(isForeign)) continue;
    const lost = [...from, ...to].find((reference) => resolve(reference) === undefined);
    if (lost !== undefined) {
      problems.push(unknownReference({ reference: lost }, locate(at)));
      continue;
    }
    const fromEnd = oneTable(column && from.length === 0 ? [column] : from.map(resolve));
    const toEnd = oneTable(to.map(resolve));
    if (fromEnd && toEnd && fromEnd.columns.length === toEnd.columns.length)
      keys.push({ from: fromEnd, to: toEnd });
    else problems.push(unevenReference({ from: from.length, to: to.length }, locate(at)));
  }
  return { keys, problems };
}

interface DeclaredRelationship {
  readonly relationship: OdcsRelationship;
  readonly at: DocumentPath;
  /** The column it was declared at; at a table both ends are written out. */
  readonly column?: Endpoint;
}

function declaredRelationships(tables: readonly ContractTable[]): DeclaredRelationship[] {
  return tables.flatMap(({ name, object, columns }, t) => [
    ...(object.relationships ?? []).map((relationship, r) => ({
      relationship,
      at: ['schema', t, 'relationships', r],
    })),
    ...columns.flatMap((column, c) =>
      (column.property.relationships ?? []).map((relationship, r) => ({
        relationship,
        at: ['schema', t, 'properties', c, 'relationships', r],
        column: { table: name, column: column.name },
      })),
    ),
  ]);
}

function listOf(reference: string | readonly string[] | undefined): readonly string[] {
  if (reference === undefined) return [];
  return typeof reference === 'string' ? [reference] : reference;
}

const isForeign = (reference: string) => reference.includes('.yaml#');

/**
 * Every column by both notations of the standard: `table.column` by name and by physical name,
 * `schema/<id>/properties/<id>` by id. The first one to claim a spelling has it.
 */
function indexOf(tables: readonly ContractTable[]): ReadonlyMap<string, Endpoint> {
  const endpoints = new Map<string, Endpoint>();
  for (const table of tables) {
    for (const column of table.columns) {
      const end = { table: table.name, column: column.name };
      for (const spelling of spellings(table, column))
        if (!endpoints.has(spelling)) endpoints.set(spelling, end);
    }
  }
  return endpoints;
}

function spellings(table: ContractTable, column: ContractColumn): string[] {
  const tables = [table.name, table.physicalName].filter((name) => name !== undefined);
  const columns = [column.name, column.physicalName].filter((name) => name !== undefined);
  const byName = tables.flatMap((t) => columns.map((c) => `${t}.${c}`));
  const { id: tableId } = table.object;
  const { id: columnId } = column.property;
  if (tableId === undefined || columnId === undefined) return byName;
  return [...byName, `schema/${tableId}/properties/${columnId}`];
}

function oneTable(ends: readonly (Endpoint | undefined)[]) {
  const table = ends[0]?.table;
  const columns = ends.flatMap((end) => (end?.table === table && end ? [end.column] : []));
  return table === undefined || columns.length !== ends.length ? undefined : { table, columns };
}
