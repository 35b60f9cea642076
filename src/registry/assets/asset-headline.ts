import type { PersonsKind } from '../../vocabulary/registry/assets/asset-bands.ts';
import type { AssetWorth, DimensionScores } from '../../vocabulary/registry/assets/portfolio.ts';
import type { AssetReport } from '../../vocabulary/reports/report.ts';

/** What portfolios count of an asset. */
export interface AssetFigures {
  readonly dimensions: DimensionScores;
  readonly gatesClosed: string[];
  readonly persons: PersonsKind;
  readonly worth: AssetWorth | null;
}

/** What a portfolio counts of an assessed asset. Migration 0019 reads the same from reports kept before. */
export function headlineOf({ assessment, tables, valuation }: AssetReport): AssetFigures {
  const scores = Object.entries(assessment.dimensions).map(([id, { score }]) => [id, score]);
  const shut = assessment.gates.filter(({ state }) => state === 'closed');
  return {
    dimensions: Object.fromEntries(scores),
    gatesClosed: shut.map(({ id }) => id),
    persons: personsOf(tables),
    worth: valuation === undefined ? null : worthOf(valuation),
  };
}

function personsOf(tables: AssetReport['tables']): PersonsKind {
  const flags = tables.flatMap(({ columns }) => columns.map(({ personal }) => personal));
  if (flags.some(({ sensitive }) => sensitive.length > 0)) return 'sensitive';
  return flags.some(({ personalInformation }) => personalInformation) ? 'personal' : 'none';
}

function worthOf({
  currency,
  state,
  conclusion,
}: NonNullable<AssetReport['valuation']>): AssetWorth {
  if (conclusion === undefined) return { currency, state };
  const { low, high, value } = conclusion;
  return { currency, state, low, high, ...(value !== undefined && { value }) };
}
