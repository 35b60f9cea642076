import type { ColumnReport } from '../../src/vocabulary/reports/column-report.ts';
import type { Report } from '../../src/vocabulary/reports/report.ts';
import type { TableReport } from '../../src/vocabulary/reports/table-report.ts';
import { Random } from './random.ts';
import { syntheticAssessment } from './synthetic-assessment.ts';
import { syntheticColumn } from './synthetic-columns.ts';
import { columnModel, syntheticModel } from './synthetic-model.ts';
import { reportFrame } from './synthetic-report.ts';
import { hex, syntheticTable } from './synthetic-tables.ts';

/** Measures of a column of a full profile, beside those that every synthetic column has. */
const more = [
  'blank',
  'missingTokens',
  'missing',
  'uniqueness',
  'singletons',
  'topShare',
  'entropy',
  'sum',
  'variance',
  'skewness',
  'kurtosis',
  'negatives',
  'infinities',
  'nan',
  'p1',
  'p5',
  'p95',
  'mad',
  'outliers',
  'decimals',
  'strictlyMonotone',
  'padded',
  'nonAscii',
  'fullWidth',
  'mojibake',
] as const;

const types = ['integer', 'decimal', 'double', 'timestamp', 'text'] as const;

/** What the page must still carry: `tables` tables of `columns` columns, one asset each. */
export function largeReport(tables = 500, columns = 100): Report {
  const random = new Random(5);
  const queries: Record<string, string> = {};
  const assets = Array.from({ length: tables }, (_, index) => {
    const table = largeTable(`table_${index}`, columns, random);
    for (const { name } of table.columns) queries[`${table.id}.${name}`] = query(table.id, name);
    const assessment = judged(random);
    return {
      id: table.id,
      name: `Asset ${index} 数据资产`,
      candidate: true,
      summary: [{ code: 'summary.asset', params: { rows: table.rows, tables: 1, grade: 'B' } }],
      assessment,
      gradeProposal: 'general-3' as const,
      findings: [],
      missingEvidence: [],
      relationships: [],
      tables: [{ ...table, assessment: judged(random) }],
    };
  });
  const frame = reportFrame(random);
  return {
    ...frame,
    queries: { ...frame.queries, ...queries },
    portfolio: { summary: [], assessment: judged(random) },
    assets,
    evidence: [],
  };
}

function judged(random: Random) {
  const aims = { quality: 70 + random.whole(0, 25), risk: 60, value: 55, management: 65 };
  return syntheticAssessment(syntheticModel, { aims, gaps: 0.3 }, random);
}

function largeTable(name: string, width: number, random: Random): TableReport {
  const rows = random.whole(1e3, 1e8);
  const table = syntheticTable({ name, rows, columns: [] }, random);
  const columns = Array.from({ length: width }, (_, ordinal) =>
    largeColumn(name, rows, ordinal, random),
  );
  const gaps = columns.slice(0, 20).map((column) => ({
    column: column.name,
    shares: Array.from({ length: 48 }, () =>
      Number((random.next() < 0.5 ? 0 : random.next()).toFixed(4)),
    ),
  }));
  return { ...table, columns, missing: { ...table.missing, columns: gaps } };
}

function largeColumn(table: string, rows: number, ordinal: number, random: Random): ColumnReport {
  const wish = {
    name: `column_${hex(6, random)}`,
    type: types[ordinal % types.length] ?? 'text',
    rows,
    missing: random.next() / 4,
    distinct: random.whole(2, rows),
    ...(ordinal % 17 === 0 ? { personal: 'quasi' as const } : {}),
    ...(ordinal % 5 === 4 ? { categories: Array.from({ length: 10 }, () => hex(6, random)) } : {}),
  };
  const column = syntheticColumn(wish, ordinal, random);
  const id = `${table}.${wish.name}`;
  const extra = measuresOf(wish.type).map((name) => [
    name,
    { value: oftenNothing(rows, random), of: rows, query: id },
  ]);
  const assessment = syntheticAssessment(columnModel, { aims: { quality: 97 }, gaps: 0.3 }, random);
  return { ...column, measures: { ...column.measures, ...Object.fromEntries(extra) }, assessment };
}

/** Numbers have all of them, text and times about half, as in a full profile. */
function measuresOf(type: (typeof types)[number]): readonly string[] {
  return type === 'text' || type === 'timestamp' ? more.slice(0, 12) : more;
}

/** As in real profiles: most counts are nothing, some are large, moments are fractions. */
function oftenNothing(rows: number, random: Random): number {
  const kind = random.next();
  if (kind < 0.4) return 0;
  return kind < 0.7 ? random.whole(0, rows) : random.next() * rows;
}

function query(table: string, column: string): string {
  return `SELECT "${column}" AS value, count(*) AS n\nFROM "${table}"\nWHERE "${column}" IS NOT NULL\nGROUP BY ALL\nORDER BY n DESC, value\nLIMIT 1000000`;
}
