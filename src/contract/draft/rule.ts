import type { Expectation, LibraryRule, SuggestedRule } from '../../vocabulary/quality-rule.ts';
import { renameColumns } from '../../vocabulary/row-condition.ts';
import { sqlOfCondition } from '../rules/sql-forms.ts';
import { type DraftEntry, type DraftMap, draftMap } from './tree.ts';

/** A suggested rule as an ODCS quality rule: a library metric, else SQL. */
export function draftRule(found: SuggestedRule, named: (column: string) => string): DraftMap {
  const { rule } = found;
  const head = rule.type === 'library' ? libraryEntries(rule, named) : sqlEntries(rule, named);
  return draftMap(
    ...head,
    ...expectationEntries(rule.expect),
    rule.dimension === undefined ? undefined : { key: 'dimension', value: rule.dimension },
    { key: 'description', value: descriptionOf(found) },
  );
}

type Entries = readonly (DraftEntry | undefined)[];

function libraryEntries(rule: LibraryRule, named: (column: string) => string): Entries {
  const { metric, column, columns, validValues, pattern } = rule;
  const args = draftMap(
    column === undefined && columns.length > 0
      ? { key: 'properties', value: columns.map(named) }
      : undefined,
    validValues && { key: 'validValues', value: validValues.map(String) },
    pattern === undefined ? undefined : { key: 'pattern', value: pattern },
  );
  return [
    { key: 'type', value: 'library' },
    { key: 'metric', value: metric },
    args.entries.length > 0 ? { key: 'arguments', value: args } : undefined,
  ];
}

function sqlEntries(
  { condition }: Extract<SuggestedRule['rule'], { type: 'condition' }>,
  named: (column: string) => string,
): Entries {
  const query = sqlOfCondition(renameColumns(condition, named));
  if (query === undefined) throw new Error(`bug: no SQL for the condition ${condition.kind}`);
  return [
    { key: 'type', value: 'sql' },
    { key: 'query', value: query },
  ];
}

function expectationEntries(expect: Expectation): Entries {
  if (!('value' in expect)) throw new Error('bug: no rule is suggested with a range');
  return [{ key: expect.operator, value: expect.value }];
}

const number = new Intl.NumberFormat('en');
/** Rounded down: no rule is called surer than it is. */
const percent = (share: number) => `${Math.floor(share * 1000) / 10} %`;

function descriptionOf({ support, confidence, rule }: SuggestedRule): string {
  const rows = number.format(support);
  if (rule.type === 'library' && rule.metric === 'rowCount')
    return `Suggested by Assay from ${rows} rows. 由数衡根据 ${rows} 行推荐。`;
  const share = percent(confidence);
  return `Suggested by Assay from ${rows} rows: at least ${share} of future ones are expected to keep it. 由数衡根据 ${rows} 行推荐，预计至少 ${share} 的后续记录满足。`;
}
