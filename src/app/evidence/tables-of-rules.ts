import type { RuleResult } from '../../vocabulary/quality-rule.ts';
import type { Known } from './evidence-input.ts';

/** The loaded table of a rule, if it has one. */
export function tableOf(
  { rule }: RuleResult,
  matches: Known['input']['matches'],
): { table?: string } {
  const table = matches?.find(({ declared }) => declared === rule.table)?.table;
  return table === undefined ? {} : { table };
}
