import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import type { QueryLog } from '../../engine/query-log.ts';
import type { SuggestedRule } from '../../vocabulary/quality-rule.ts';
import type { Relationship } from '../../vocabulary/relationship.ts';
import { openDiscoverySession } from '../discovery-session.ts';
import { allowedValuesRule } from './allowed-values.ts';
import { boundsRule, pastRule } from './bounds.ts';
import { dependencyRules, orderRules } from './column-pairs.ts';
import { lengthRule } from './length.ts';
import { meaningRule } from './meaning.ts';
import { requiredRule } from './required.ts';
import { shapeRule } from './shape.ts';
import { type MinedColumn, type MinedTable, minedColumns } from './suggestion.ts';
import { keyRules, referenceRules, rowCountRule } from './table-rules.ts';
import { typeRule } from './type.ts';

interface SuggestOptions {
  readonly relationships: readonly Relationship[];
  readonly asOf: string;
  readonly seed: number;
  readonly queries: QueryLog;
  readonly signal?: AbortSignal;
}

/**
 * Rules that a table suggests because they hold in it, or but for one row in a hundred: row
 * count, keys, references, required columns, types, allowed values, bounds, shapes, lengths, semantic types, times in the past,
 * times in order, and columns that decide others. Each says how many rows bear it and how sure it
 * is. A rule on a personal column names no value and no bound.
 */
export async function suggestRules(
  engine: DuckDbEngine,
  table: MinedTable,
  options: SuggestOptions,
): Promise<readonly SuggestedRule[]> {
  const mining = { engine, session: openDiscoverySession(engine, options) };
  return [
    ...rowCountRule(table),
    ...keyRules(table),
    ...minedColumns(table).flatMap(columnRules),
    ...referenceRules(table, options.relationships),
    ...(await orderRules(table, mining)),
    ...(await dependencyRules(table, mining)),
  ];
}

/** A list of values says more than their shape. */
function columnRules(column: MinedColumn): readonly SuggestedRule[] {
  const values = allowedValuesRule(column);
  return [
    ...requiredRule(column),
    ...typeRule(column),
    ...values,
    ...(values.length === 0 ? formRules(column) : []),
    ...meaningRule(column),
    ...boundsRule(column),
    ...pastRule(column),
  ];
}

/** A shape says the length, too. */
function formRules(column: MinedColumn): readonly SuggestedRule[] {
  const shape = shapeRule(column);
  return shape.length > 0 ? shape : lengthRule(column);
}
