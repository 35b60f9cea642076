import { reportTable } from '../../src/app/document/report-table.ts';
import { reportColumn } from '../../src/discover/clearance.ts';
import { discover } from '../../src/discover/discover.ts';
import { suggestRules } from '../../src/discover/rules/suggest-rules.ts';
import type { MinedTable } from '../../src/discover/rules/suggestion.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import type { TableProfile } from '../../src/profile/table-profile.ts';
import type { SuggestedRule } from '../../src/vocabulary/quality-rule.ts';
import { asOf } from '../discover/profiled-tables.ts';

/** Tables with the rules that they suggest. */
export async function minedTables(
  engine: DuckDbEngine,
  profiles: readonly TableProfile[],
): Promise<readonly (MinedTable & { readonly rules: readonly SuggestedRule[] })[]> {
  const queries = createQueryLog();
  const found = await discover(engine, profiles, { asOf, seed: 1, queries, forDisplay: true });
  const mined = [];
  for (const [i, profile] of profiles.entries()) {
    const discovery = found.tables[i];
    if (discovery === undefined) throw new Error('a table was not discovered');
    const columns = profile.columns.flatMap((column, c) => {
      const meaning = discovery.columns[c];
      return meaning === undefined ? [] : [reportColumn(column, meaning)];
    });
    const table = { profile, discovery, report: reportTable({ profile, discovery, columns }) };
    const { relationships } = found;
    const rules = await suggestRules(engine, table, { relationships, asOf, seed: 1, queries });
    mined.push({ ...table, rules });
  }
  return mined;
}
