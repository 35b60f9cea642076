import type { SuggestedRule } from '../../vocabulary/quality-rule.ts';
import { type MinedColumn, placeOf, ruleOf, suggestion } from './suggestion.ts';

/** A column without gaps is suggested to stay so. Nulls alone count, as in ODCS. */
export function requiredRule(column: MinedColumn): readonly SuggestedRule[] {
  const { table, report } = column;
  const { rows, drawnRows } = table.report;
  const { missing } = report.measures;
  if (typeof missing?.value !== 'number') return [];
  const exceptions = Math.round((missing.value * (drawnRows ?? rows)) / Math.max(1, rows));
  return suggestion(
    {
      ...ruleOf('required', placeOf(column)),
      type: 'library',
      metric: 'nullValues',
      unit: 'rows',
      columns: [report.name],
      dimension: 'completeness',
    },
    { support: drawnRows ?? rows, exceptions, query: missing.query },
  );
}
