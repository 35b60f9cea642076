import type {
  Assessment,
  Fact,
  IndicatorResult,
  MissingEvidence,
} from '../vocabulary/assessment.ts';
import type { Level } from '../vocabulary/subject.ts';
import type { Phrase } from '../vocabulary/text.ts';
import { createFactPool, type FactPool } from './fact-pool.ts';
import { judgeIndicator } from './indicator.ts';
import { judge } from './judgement.ts';
import { missingEvidence } from './missing.ts';
import type { AssessmentModel } from './model/assessment-model.ts';
import { judgeGates } from './rules/gates.ts';

/** The evidence about one asset, at every level. */
export interface AssetEvidence {
  readonly asset: string;
  readonly tables: readonly { readonly table: string; readonly columns: readonly string[] }[];
  readonly facts: readonly Fact[];
  /** Questions that a person ruled out for this asset, with the reason. */
  readonly notApplicable?: readonly { readonly indicator: string; readonly reason: Phrase }[];
}

export interface AssessedAsset {
  readonly asset: Assessment;
  readonly tables: ReadonlyMap<string, Assessment>;
  /** By `columnKey(table, column)`. */
  readonly columns: ReadonlyMap<string, Assessment>;
  readonly missing: readonly MissingEvidence[];
}

/** The key of a column in `AssessedAsset.columns`. */
export function columnKey(table: string, column: string): string {
  return `${table}\u0000${column}`;
}

/**
 * Judges one asset, its tables and its columns. The roll-up: a column uses the facts that stand
 * at it; a table pools those of its columns with its own; an asset pools those of its tables
 * with its own. Pooling sums numerators and denominators (or means, as the formula says), so a
 * large table weighs more than a small one; a fact that stands at the coarser subject itself
 * beats the pool. An indicator is asked only at the levels that the assessment model names.
 */
export function assessAsset(model: AssessmentModel, evidence: AssetEvidence): AssessedAsset {
  const excluded = new Map(evidence.notApplicable?.map((one) => [one.indicator, one.reason]));
  const facts = groupBySubject(evidence.facts);
  const tables = new Map<string, Assessment>();
  const columns = new Map<string, Assessment>();
  const tablePools = evidence.tables.map(({ table, columns: names }) => {
    const finer = names.map((column) => {
      const pool = createFactPool({ own: facts(table, column), finer: [] });
      const judged = judgeColumn(model, pool);
      if (judged !== undefined) columns.set(columnKey(table, column), judged);
      return pool;
    });
    const pool = createFactPool({ own: facts(table), finer });
    tables.set(table, judgeSubject(resultsAt(model, 'table', { pool, excluded }), model));
    return pool;
  });
  const pool = createFactPool({ own: facts(), finer: tablePools });
  const results = resultsAt(model, 'asset', { pool, excluded });
  const asset = { ...judgeSubject(results, model), gates: judgeGates(model, pool) };
  return { asset, tables, columns, missing: missingEvidence(model, results) };
}

/** Facts by subject; those of the asset under neither table nor column. */
function groupBySubject(facts: readonly Fact[]): (table?: string, column?: string) => Fact[] {
  const key = (table = '', column = '') => `${table}\u0000${column}`;
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const of = key(fact.subject.table, fact.subject.column);
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [fact]);
    else group.push(fact);
  }
  return (table, column) => groups.get(key(table, column)) ?? [];
}

interface Asked {
  readonly pool: FactPool;
  readonly excluded: ReadonlyMap<string, Phrase>;
}

function resultsAt(model: AssessmentModel, level: Level, asked: Asked): IndicatorResult[] {
  return model.indicators
    .filter(({ document }) => document.levels.includes(level))
    .map((indicator) => {
      const result = judgeIndicator(model, indicator, asked.pool);
      const reason = asked.excluded.get(result.id);
      return reason === undefined ? result : ruledOut(result, reason);
    });
}

function ruledOut(result: IndicatorResult, reason: Phrase): IndicatorResult {
  const nothing = { numerator: null, denominator: null, raw: null, score: null };
  return { id: result.id, ...nothing, status: 'not-applicable', reason, evidence: [] };
}

function judgeSubject(results: readonly IndicatorResult[], model: AssessmentModel): Assessment {
  return { ...judge(model, results), indicators: [...results], gates: [] };
}

/** A column lists only what has evidence: there are many columns and most questions pass by. */
function judgeColumn(model: AssessmentModel, pool: FactPool): Assessment | undefined {
  const excluded = new Map<string, Phrase>();
  const results = resultsAt(model, 'column', { pool, excluded }).filter(
    ({ score }) => score !== null,
  );
  return results.length === 0 ? undefined : judgeSubject(results, model);
}
