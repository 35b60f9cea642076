import type { Declarations, DeclaredTable } from '../../vocabulary/declarations/declarations.ts';
import type { DeclaredModel } from '../../vocabulary/declarations/declared-model.ts';
import { defineProblem, type Problem } from '../../vocabulary/problem.ts';
import type { QualityRule } from '../../vocabulary/quality-rule.ts';
import { renameColumns } from '../../vocabulary/row-condition.ts';
import type { Contract } from '../contract.ts';
import { modelOf } from '../model.ts';
import type { ContractTable } from '../tables.ts';
import { assetAssayInTermsOfData, tableAssayInTermsOfData } from './match-assay.ts';

/** A table that was loaded, as far as matching needs it. */
export interface LoadedTable {
  readonly id: string;
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly sheet?: string | undefined }[];
  readonly columns: readonly { readonly name: string }[];
}

/** Which schema object describes which loaded table. */
export interface TableMatch {
  /** Name of the schema object. */
  readonly declared: string;
  /** Other names by which rules may call it. */
  readonly aliases: readonly string[];
  /** Id of the loaded table. */
  readonly table: string;
  /** Declared columns that are not in the data, and columns of the data that are not declared. */
  readonly missingColumns: readonly string[];
  readonly undeclaredColumns: readonly string[];
}

/** A contract in terms of the loaded data. */
export interface MatchedContract {
  readonly matches: readonly TableMatch[];
  /** Schema objects without data, and loaded tables that the contract does not describe. */
  readonly missingTables: readonly string[];
  readonly undeclaredTables: readonly string[];
  /** Tables by id, columns as they are named in the data; parts without data are left out. */
  readonly declaredModel: DeclaredModel;
  /** The same, with every declared table and column that has data. */
  readonly declarations: Declarations;
  /** All rules; `table` is still the schema object, columns are named as in the data. */
  readonly rules: readonly QualityRule[];
  /** The demands of keys, types and relationships, in the same terms. */
  readonly constraints: readonly QualityRule[];
  readonly problems: readonly Problem[];
}

const ambiguous = defineProblem({
  code: 'contract-table-ambiguous',
  texts: {
    en: 'The contract describes {table}, and {count} tables could be meant; {chosen} was taken.',
    zh: '合约描述了 {table}，有 {count} 个表与之对应，已采用 {chosen}。',
  },
  remedy: {
    en: 'Set physicalName to the path of the file.',
    zh: '请将 physicalName 设为文件路径。',
  },
  params: ['table', 'count', 'chosen'],
});

/**
 * Finds the loaded table that each schema object describes: by its physical name, its name, or
 * the name of a file; exactly first, then without regard to case and punctuation. Columns the
 * same way. Both sides may have parts the other lacks; these are listed.
 */
export function matchTables(contract: Contract, loaded: readonly LoadedTable[]): MatchedContract {
  const { pairs, problems } = pairTables(contract, loaded);
  const columns = new Map(
    [...pairs].map(([declared, table]) => [declared.name, columnNames(declared, table)]),
  );
  const ids = new Map([...pairs].map(([declared, table]) => [declared.name, table.id]));
  const used = new Set(ids.values());
  const declarations = inTermsOfData(contract.declarations, ids, columns);
  return {
    matches: contract.tables.flatMap((declared) => {
      const table = pairs.get(declared);
      return table ? [describe(declared, table)] : [];
    }),
    missingTables: contract.tables.filter(({ name }) => !ids.has(name)).map(({ name }) => name),
    undeclaredTables: loaded.filter(({ id }) => !used.has(id)).map(({ id }) => id),
    declaredModel: modelOf(declarations),
    declarations,
    rules: contract.rules.map((rule) => ruleInTermsOfData(rule, columns)),
    constraints: contract.constraints.map((rule) => ruleInTermsOfData(rule, columns)),
    problems,
  };
}

type ColumnNames = ReadonlyMap<string, string>;

export function pairTables(contract: Contract, loaded: readonly LoadedTable[]) {
  const sorted = loaded.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const pairs = new Map<ContractTable, LoadedTable>();
  const free = new Set(sorted);
  const problems: Problem[] = [];
  for (const spell of [(name: string) => name, plain]) {
    for (const table of contract.tables) {
      if (pairs.has(table)) continue;
      const wanted = namesOf(table).map(spell);
      const found = [...free].filter((candidate) =>
        namesOfLoaded(candidate).some((name) => wanted.includes(spell(name))),
      );
      const [first] = found;
      if (!first) continue;
      pairs.set(table, first);
      free.delete(first);
      if (found.length > 1) {
        const params = { table: table.name, count: found.length, chosen: first.id };
        problems.push(ambiguous(params, { file: contract.path }));
      }
    }
  }
  return { pairs, problems };
}

function namesOf({ name, physicalName }: { name: string; physicalName?: string }): string[] {
  return physicalName === undefined ? [name] : [physicalName, name];
}

function namesOfLoaded({ id, name, files }: LoadedTable): string[] {
  const fromFiles = files.flatMap(({ path, sheet }) => {
    const base = path.slice(path.lastIndexOf('/') + 1);
    const stem = base.replace(/(?<=.)\..*$/, '');
    return sheet === undefined ? [path, base, stem] : [`${base}#${sheet}`, sheet];
  });
  return [id, name, ...fromFiles];
}

/** Letters and digits alone, in one case and width. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The declared column names that are in the data, and what they are called there. */
export function columnNames(declared: ContractTable, table: LoadedTable): ColumnNames {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const spell of [(name: string) => name, plain]) {
    const spelled = new Map<string, string[]>();
    for (const { name } of table.columns)
      spelled.set(spell(name), [...(spelled.get(spell(name)) ?? []), name]);
    for (const column of declared.columns) {
      if (names.has(column.name)) continue;
      const candidates = namesOf(column).flatMap((name) => spelled.get(spell(name)) ?? []);
      const found = candidates.find((name) => !taken.has(name));
      if (found === undefined) continue;
      names.set(column.name, found);
      taken.add(found);
    }
  }
  return names;
}

function describe(declared: ContractTable, table: LoadedTable): TableMatch {
  const names = columnNames(declared, table);
  const used = new Set(names.values());
  return {
    declared: declared.name,
    aliases: declared.physicalName === undefined ? [] : [declared.physicalName],
    table: table.id,
    missingColumns: declared.columns.map(({ name }) => name).filter((name) => !names.has(name)),
    undeclaredColumns: table.columns.map(({ name }) => name).filter((name) => !used.has(name)),
  };
}

function inTermsOfData(
  declarations: Declarations,
  ids: ReadonlyMap<string, string>,
  columns: ReadonlyMap<string, ColumnNames>,
): Declarations {
  const list = (table: string, names: readonly string[]) =>
    names.map((name) => columns.get(table)?.get(name)).filter((name) => name !== undefined);
  const end = (side: { table: string; columns: readonly string[] }) => ({
    table: ids.get(side.table) ?? side.table,
    columns: list(side.table, side.columns),
  });
  const whole = (side: { table: string; columns: readonly string[] }) =>
    list(side.table, side.columns).length === side.columns.length;
  const { assay } = declarations;
  return {
    ...declarations,
    ...(assay && { assay: assetAssayInTermsOfData(assay, { ids, columns }) }),
    tables: declarations.tables.flatMap((table) => {
      const id = ids.get(table.table);
      if (id === undefined) return [];
      const { assay: own } = table;
      const said = own && {
        assay: tableAssayInTermsOfData(own, { ids, columns: columns.get(table.table) }),
      };
      return [{ ...tableInTermsOfData(table, id, list), ...said }];
    }),
    relationships: declarations.relationships
      .filter(({ from, to }) => whole(from) && whole(to))
      .map(({ from, to }) => ({ from: end(from), to: end(to) })),
  };
}

function tableInTermsOfData(
  table: DeclaredTable,
  id: string,
  list: (table: string, names: readonly string[]) => string[],
): DeclaredTable {
  const { primaryKey, uniqueKeys, ...rest } = table;
  const there = (key: readonly string[]) => list(table.table, key).length === key.length;
  const key = primaryKey && there(primaryKey) ? { primaryKey: list(table.table, primaryKey) } : {};
  return {
    ...rest,
    ...key,
    ...(uniqueKeys && {
      uniqueKeys: uniqueKeys.filter(there).map((names) => list(table.table, names)),
    }),
    table: id,
    columns: table.columns.flatMap((column) =>
      list(table.table, [column.name]).map((name) => ({ ...column, name })),
    ),
  };
}

function ruleInTermsOfData(
  rule: QualityRule,
  columns: ReadonlyMap<string, ColumnNames>,
): QualityRule {
  const other = (table: string, name: string) => columns.get(table)?.get(name) ?? name;
  const named = (name: string) => other(rule.table, name);
  const column = rule.column === undefined ? {} : { column: named(rule.column) };
  if (rule.type === 'library') return { ...rule, ...column, columns: rule.columns.map(named) };
  if (rule.type !== 'condition') return { ...rule, ...column };
  return { ...rule, ...column, condition: renameColumns(rule.condition, named, other) };
}
