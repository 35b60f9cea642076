import { shownCell } from '../../discover/clearance.ts';
import { as, ascending, cast, column, table } from '../../sql/build.ts';
import type { RuleResult } from '../../vocabulary/quality-rule.ts';
import { RawValue } from '../../vocabulary/raw-value.ts';
import { columnsOfCondition } from '../../vocabulary/row-condition.ts';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { MeasuredTable } from '../measure/measure-source.ts';
import type { Tools } from '../tools.ts';
import type { RuledAsset } from './run-rules-of-asset.ts';

/** One cell of a row that breaks a rule. */
export interface FailingRow {
  readonly rule: string;
  readonly table: string;
  readonly row: RowReference;
  readonly column: string;
  /** What stands there; absent where the column is or may be personal. */
  readonly value?: string;
}

/** The cells that failed rules are about, of the rows that broke them; personal ones withheld. */
export async function readFailingRows(
  ruled: readonly RuledAsset[],
  tools: Tools,
): Promise<readonly FailingRow[]> {
  const found: FailingRow[] = [];
  for (const { plan, results } of ruled) {
    for (const { result } of results) {
      const { rule, status } = result;
      const id =
        plan.contract?.matched.matches.find(({ declared }) => declared === rule.table)?.table ??
        rule.table;
      const measured = plan.tables.find(({ report }) => report.id === id);
      if (status !== 'failed' || measured === undefined) continue;
      const indices = result.indices ?? indicesOf(result.rows, measured.profile.table);
      if (indices.length === 0) continue;
      found.push(...(await cellsOf(result, { measured, indices, tools })));
    }
  }
  return found;
}

/** Where rows stand in their source, from 0, of which only the references are known. */
function indicesOf(rows: readonly RowReference[], { address, rows: count }: Table): number[] {
  const wanted = new Set(
    rows.filter(({ kind }) => kind === 'record').map((row) => JSON.stringify(row)),
  );
  const found: number[] = [];
  for (let index = 0; index < count && found.length < wanted.size; index += 1)
    if (wanted.has(JSON.stringify(address(index)))) found.push(index);
  return found;
}

async function cellsOf(
  result: RuleResult,
  of: {
    readonly measured: MeasuredTable;
    readonly indices: readonly number[];
    readonly tools: Tools;
  },
): Promise<FailingRow[]> {
  const { measured, indices, tools } = of;
  const loaded = measured.profile.table;
  const { rowIndex } = loaded;
  const { rule } = result;
  const names = columnsOf(result);
  if (rowIndex === undefined) return [];
  const { rows } = await tools.engine.query(
    {
      select: [
        as('row', column(rowIndex)),
        ...names.map((name, i) => as(`c${i}`, cast(column(name), 'text'))),
      ],
      from: table(loaded.relation),
      where: {
        kind: 'in',
        of: column(rowIndex),
        values: indices.map((value) => ({ kind: 'literal', value })),
      },
      orderBy: [ascending(column(rowIndex))],
    },
    { signal: tools.context.signal },
  );
  return rows.flatMap(([index, ...cells]) =>
    names.map((name, i) => ({
      rule: rule.id,
      table: loaded.id,
      row: loaded.address(Number(index)),
      column: name,
      ...shown(name, cells[i], measured),
    })),
  );
}

function columnsOf({ rule, columns }: RuleResult): readonly string[] {
  if (columns !== undefined) return columns;
  if (rule.type === 'library') return rule.columns;
  if (rule.type === 'condition') return columnsOfCondition(rule.condition);
  return rule.column === undefined ? [] : [rule.column];
}

function shown(name: string, cell: unknown, { discovery }: MeasuredTable): { value?: string } {
  const meaning = discovery.columns.find((one) => one.column === name);
  const value = meaning && shownCell(RawValue.of(cell === null ? '' : String(cell)), meaning);
  return value === undefined ? {} : { value };
}
