import type { LogicalType } from '../../vocabulary/column.ts';
import type { SuggestedRule } from '../../vocabulary/quality-rule.ts';
import type { TestableType } from '../../vocabulary/row-condition.ts';
import { type MinedColumn, placeOf, presentCells, ruleOf, suggestion } from './suggestion.ts';

const types: Partial<Readonly<Record<LogicalType, TestableType>>> = {
  integer: 'integer',
  decimal: 'number',
  double: 'number',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp',
  time: 'time',
};

/** A column of text that reads as numbers or times has to go on doing so. */
export function typeRule(column: MinedColumn): readonly SuggestedRule[] {
  const { profile, report } = column;
  const type = types[report.type];
  if (type === undefined || !profile.column.untyped) return [];
  return suggestion(
    {
      ...ruleOf('type', placeOf(column)),
      type: 'condition',
      condition: { kind: 'type', column: report.name, type },
      dimension: 'conformity',
    },
    {
      support: presentCells(column),
      exceptions: profile.misses.count,
      query: report.measures.missing?.query,
    },
  );
}
