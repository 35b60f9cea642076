import { dataGrades } from '../../vocabulary/codes/data-grades.ts';
import type { DataGrade } from '../../vocabulary/personal.ts';
import type { Relationship } from '../../vocabulary/relationship.ts';
import type { AssetReport } from '../../vocabulary/reports/report.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import type { JudgedAsset } from '../judge-assets.ts';
import type { MeasuredSource } from '../measure/measure-source.ts';
import type { AssessmentSettings } from '../settings.ts';
import type { ValuedAsset } from '../value/value-assets.ts';
import { assetFindings } from './asset-findings.ts';
import { catalogueRecord } from './catalogue-record.ts';
import { hasLawfulSource, responsibleParty } from './responsible.ts';
import { byText } from './sorting.ts';
import { summariseAsset } from './summary.ts';

interface Surroundings {
  readonly measured: MeasuredSource;
  readonly value: ValuedAsset | undefined;
  readonly settings: AssessmentSettings;
}

/** One asset as the report states it. */
export function composeAsset(
  judged: JudgedAsset,
  { measured, value, settings }: Surroundings,
): AssetReport {
  const { plan, assessment, missingEvidence } = judged;
  const tables = plan.tables.map(({ report }) => withAssessments(report, judged));
  const asset = {
    id: plan.id,
    name: plan.name,
    ...declaredParts(judged, settings.asOf),
    ...periodOf(tables),
    assessment,
    gradeProposal: highestGrade(tables),
    findings: assetFindings(judged, measured, value?.problems),
    missingEvidence: [...missingEvidence],
    relationships: relationshipsOf(judged, measured),
    ...linksOf(judged, measured),
    tables,
    ...(value?.ledger === undefined ? {} : { ledger: value.ledger }),
    ...(value?.valuation === undefined ? {} : { valuation: value.valuation }),
  };
  return { ...asset, summary: summariseAsset(asset) };
}

function declaredParts({ plan }: JudgedAsset, asOf: string) {
  if (plan.contract === undefined) return { candidate: true };
  const { path, id, version, sha256, declarations } = plan.contract.contract;
  const { answers } = declarations;
  const responsible = responsibleParty(declarations, asOf);
  const grade = declarations.assay?.confirmedGrade?.grade;
  return {
    candidate: responsible === undefined || !hasLawfulSource(declarations),
    contract: { path, id, version, sha256, ...(answers && { answers }) },
    ...(responsible === undefined ? {} : { responsible }),
    ...(declarations.purpose === undefined ? {} : { purpose: declarations.purpose }),
    ...(grade === undefined ? {} : { confirmedGrade: grade }),
    ...catalogueRecord(declarations),
  };
}

/** From the first to the last period in which the tables have rows. */
function periodOf(tables: readonly TableReport[]): Pick<AssetReport, 'period'> {
  const periods = tables
    .flatMap((table) => table.periods?.counts ?? [])
    .filter(({ count }) => count > 0)
    .map(({ period }) => period)
    .sort();
  const [from] = periods;
  const to = periods.at(-1);
  return from === undefined || to === undefined ? {} : { period: { from, to } };
}

/** The asset takes the highest grade of its columns (就高从严). */
function highestGrade(tables: readonly TableReport[]): DataGrade {
  const grades = tables.flatMap(({ columns }) =>
    columns.map(({ confirmedGrade, gradeProposal }) => confirmedGrade ?? gradeProposal),
  );
  return dataGrades.find((grade) => grades.includes(grade)) ?? 'general-1';
}

function withAssessments(table: TableReport, judged: JudgedAsset): TableReport {
  const assessment = judged.table(table.id);
  return {
    ...table,
    columns: table.columns.map((column) => {
      const own = judged.column(table.id, column.name);
      return own === undefined ? column : { ...column, assessment: own };
    }),
    ...(assessment === undefined ? {} : { assessment }),
  };
}

/** Relationships belong to the asset of the table that refers. */
function relationshipsOf({ plan }: JudgedAsset, { discovery }: MeasuredSource): Relationship[] {
  const own = new Set(plan.tables.map(({ report }) => report.id));
  return discovery.relationships
    .filter(({ from }) => own.has(from.table))
    .sort(byText(relationText));
}

function linksOf({ plan }: JudgedAsset, { discovery }: MeasuredSource): Pick<AssetReport, 'links'> {
  const own = new Set(plan.tables.map(({ report }) => report.id));
  const links = discovery.links?.filter(({ table }) => own.has(table)) ?? [];
  return links.length === 0 ? {} : { links: [...links] };
}

function relationText({ from, to }: Relationship): string {
  return [from.table, ...from.columns, to.table, ...to.columns].join('\u0000');
}
