import { suggestRules } from '../../discover/rules/suggest-rules.ts';
import type { SuggestedRule } from '../../vocabulary/quality-rule.ts';
import type { Tools } from '../tools.ts';
import type { MeasuredSource } from './measure-source.ts';

/** By table id, the rules that the data suggests. */
export type Suggestions = ReadonlyMap<string, readonly SuggestedRule[]>;

/** The rules that each table suggests. */
export async function suggestAll(
  { tables, discovery }: MeasuredSource,
  { engine, settings, queries, context }: Tools,
): Promise<Suggestions> {
  const { asOf, seed } = settings;
  const { signal } = context;
  const { relationships } = discovery;
  const found = new Map<string, readonly SuggestedRule[]>();
  for (const [done, table] of tables.entries()) {
    context.onProgress?.({ step: 'rules', done, total: tables.length });
    const options = { relationships, asOf, seed, queries, signal };
    found.set(table.report.id, await suggestRules(engine, table, options));
  }
  return found;
}
