import { ruleText } from '../../contract/rules/rule-text.ts';
import type { SuggestedRule } from '../../vocabulary/quality-rule.ts';
import type { AssetReport } from '../../vocabulary/reports/report.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import type { Suggestions } from '../measure/suggest-rules.ts';

/** An asset with the rules that the data of each of its tables suggests. */
export function withSuggestedRules(asset: AssetReport, suggestions: Suggestions): AssetReport {
  return {
    ...asset,
    tables: asset.tables.map((table) => {
      const rules = suggestions.get(table.id) ?? [];
      return rules.length === 0 ? table : { ...table, suggestedRules: rules.map(suggested) };
    }),
  };
}

function suggested({
  rule,
  support,
  exceptions,
  confidence,
  query,
}: SuggestedRule): NonNullable<TableReport['suggestedRules']>[number] {
  const { code, params } = ruleText(rule);
  return {
    text: { code, params: { ...params } },
    ...(rule.column === undefined ? {} : { column: rule.column }),
    support,
    exceptions,
    confidence,
    ...(query === undefined ? {} : { query }),
  };
}
