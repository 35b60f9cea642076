import { fold } from '../vocabulary/columnar.ts';
import type { Finding } from '../vocabulary/finding.ts';
import { byConsequence, byKind } from '../vocabulary/finding-order.ts';
import type { ColumnReport } from '../vocabulary/reports/column-report.ts';
import type { AssetReport, Report } from '../vocabulary/reports/report.ts';
import {
  type AssetChunk,
  type ClassifiedColumn,
  type PortfolioChunk,
  portfolioChunkName,
  type StoredTableChunk,
  type TableOutline,
} from '../vocabulary/reports/report-page.ts';
import type { TableReport } from '../vocabulary/reports/table-report.ts';
import { factCounts, RegisterIndex, withShownFacts } from './register.ts';

/** Names of the chunks, by the positions of the asset and the table in the report. */
export const assetChunkName = (asset: number): string => `a${asset}`;
export const tableChunkName = (asset: number, table: number): string => `a${asset}t${table}`;

/** Every chunk of the page with its name: one for the portfolio, for each asset, for each table. */
export function* pageChunks(
  report: Report,
): Generator<[string, PortfolioChunk | AssetChunk | StoredTableChunk]> {
  const register = new RegisterIndex(report);
  yield [portfolioChunkName, portfolioChunk(report.portfolio, register)];
  for (const [index, asset] of report.assets.entries()) {
    yield [assetChunkName(index), assetChunk(asset, index, register)];
    for (const [position, table] of asset.tables.entries()) {
      const findings = asset.findings.filter(({ subject }) => subject.table === table.id);
      yield [tableChunkName(index, position), tableChunk(table, findings, register)];
    }
  }
}

function portfolioChunk(
  { assessment }: Report['portfolio'],
  register: RegisterIndex,
): PortfolioChunk {
  return {
    assessment: withShownFacts(assessment),
    ...factCounts(assessment),
    ...register.cut([assessment], []),
  };
}

function assetChunk(asset: AssetReport, index: number, register: RegisterIndex): AssetChunk {
  return {
    ...asset,
    ...shownFindings(asset.findings),
    assessment: withShownFacts(asset.assessment),
    tables: asset.tables.map((table, position) => outline(table, tableChunkName(index, position))),
    ...factCounts(asset.assessment),
    ...register.cut([asset.assessment], []),
  };
}

/** The page of an asset holds so many findings: 500 tables have twenty thousand. */
const findingsShown = 200;

function shownFindings(
  findings: AssetReport['findings'],
): Pick<AssetChunk, 'findings' | 'findingKinds'> {
  if (findings.length <= findingsShown) return { findings };
  const ordered = byConsequence(findings);
  const kinds = byKind(ordered).flatMap(([gravest, ...alike]) =>
    gravest === undefined ? [] : [{ gravest, count: alike.length + 1 }],
  );
  return { findings: ordered.slice(0, findingsShown), findingKinds: kinds };
}

/** The facts of single columns stay in `report.json`: their drawers name the command that shows them. */
function tableChunk(
  report: TableReport,
  findings: readonly Finding[],
  register: RegisterIndex,
): StoredTableChunk {
  const { columns, assessment, missing, missingOverTime: overTime, ...table } = report;
  const measures = [report, ...columns].flatMap((of) => Object.values(of.measures));
  const gaps = missing.columns.filter(({ shares }) => shares.some((share) => share > 0));
  return {
    findings,
    table: {
      ...table,
      missing: { ...missing, columns: gaps.map(drawnShares) },
      ...(overTime === undefined
        ? {}
        : { missingOverTime: { ...overTime, columns: overTime.columns.map(drawnShares) } }),
      ...(assessment === undefined ? {} : { assessment: withShownFacts(assessment) }),
    },
    columns: fold(columns.map(withoutFacts)),
    ...(assessment === undefined ? {} : factCounts(assessment)),
    ...register.cut(assessment === undefined ? [] : [assessment], [
      ...measures.map((measure) => measure.query),
      ...discoveryQueries(report),
    ]),
  };
}

/** What stands in no measure, but has a query of its own. */
function discoveryQueries({
  suspectedCells,
  repeated,
  reidentification,
  keys,
  suggestedRules,
}: TableReport) {
  return [
    ...keys.map(({ query }) => query),
    ...(suspectedCells?.groups.map(({ query }) => query) ?? []),
    ...(suggestedRules?.map(({ query }) => query) ?? []),
    ...[repeated?.records, ...(repeated?.linked ?? []), ...(repeated?.columns ?? [])].map(
      (one) => one?.query,
    ),
    reidentification?.query,
  ];
}

type Gaps = TableReport['missing']['columns'][number];

/** Ink has no more than a few hundred strengths: four digits of a share are plenty. */
function drawnShares({ column, shares }: Gaps): Gaps {
  return { column, shares: shares.map((share) => Math.round(share * 1e4) / 1e4) };
}

function withoutFacts(column: ColumnReport): ColumnReport {
  const { assessment } = column;
  if (assessment === undefined) return column;
  const indicators = assessment.indicators.map((result) => ({ ...result, evidence: [] }));
  return { ...column, assessment: { ...assessment, indicators } };
}

function outline(table: TableReport, chunk: string): TableOutline {
  const { columns, keys, missing, missingOverTime, periods, measures, ...judged } = table;
  const { assessment, rejectedRows, rejectedCells, suspectedCells, repeated, ...outlined } = judged;
  const { suggestedRules, ...rest } = outlined;
  return {
    ...rest,
    chunk,
    columnCount: columns.length,
    rejectedRows: rejectedRows.count,
    rejectedCells: rejectedCells.count,
    ...(assessment === undefined ? {} : { overall: assessment.overall }),
    classified: columns.filter(isPersonal).map(classified),
    grades: gradeCounts(columns),
  };
}

/** A column not yet cleared counts as personal. */
function isPersonal({ cleared, personal }: ColumnReport): boolean {
  const { personalInformation, directIdentifier, quasiIdentifier, sensitive } = personal;
  return (
    !cleared || personalInformation || directIdentifier || quasiIdentifier || sensitive.length > 0
  );
}

function classified(column: ColumnReport): ClassifiedColumn {
  const { name, semantic, personal, hiddenPersonal, cleared } = column;
  const { gradeProposal, gradeReason, confirmedGrade } = column;
  return {
    name,
    personal,
    ...(hiddenPersonal === undefined ? {} : { hiddenPersonal }),
    cleared,
    gradeProposal,
    ...(gradeReason === undefined ? {} : { gradeReason }),
    ...(semantic === undefined ? {} : { meaning: semantic.type }),
    ...(confirmedGrade === undefined ? {} : { confirmedGrade }),
  };
}

function gradeCounts(columns: readonly ColumnReport[]): TableOutline['grades'] {
  const counts: Partial<Record<ColumnReport['gradeProposal'], number>> = {};
  for (const { gradeProposal } of columns) counts[gradeProposal] = (counts[gradeProposal] ?? 0) + 1;
  return counts;
}
