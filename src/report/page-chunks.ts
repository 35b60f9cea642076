import type { AssetReport, ColumnReport, Report, TableReport } from '../vocabulary/report.ts';
import type {
  AssetChunk,
  ClassifiedColumn,
  TableChunk,
  TableOutline,
} from '../vocabulary/report-page.ts';
import { RegisterIndex } from './register.ts';

/** Names of the chunks, by the positions of the asset and the table in the report. */
export const assetChunkName = (asset: number): string => `a${asset}`;
export const tableChunkName = (asset: number, table: number): string => `a${asset}t${table}`;

/** Every chunk of the page with its name: one for each asset, one for each table. */
export function* pageChunks(report: Report): Generator<[string, AssetChunk | TableChunk]> {
  const register = new RegisterIndex(report);
  for (const [index, asset] of report.assets.entries()) {
    yield [assetChunkName(index), assetChunk(asset, index, register)];
    for (const [position, table] of asset.tables.entries()) {
      yield [tableChunkName(index, position), tableChunk(table, register)];
    }
  }
}

function assetChunk(asset: AssetReport, index: number, register: RegisterIndex): AssetChunk {
  const queries = [
    ...asset.findings,
    ...asset.relationships,
    ...asset.tables.flatMap((t) => t.keys),
  ];
  return {
    ...asset,
    tables: asset.tables.map((table, position) => outline(table, tableChunkName(index, position))),
    ...register.cut(
      [asset.assessment],
      queries.map((from) => from.query),
    ),
  };
}

function tableChunk(table: TableReport, register: RegisterIndex): TableChunk {
  const assessments = [table, ...table.columns].flatMap(({ assessment }) => assessment ?? []);
  const measures = [table, ...table.columns].flatMap((of) => Object.values(of.measures));
  const queries = [...table.keys, ...measures].map((from) => from.query);
  return { table, ...register.cut(assessments, queries) };
}

function outline(table: TableReport, chunk: string): TableOutline {
  const { columns, missing, periods, measures, assessment, rejectedRows, rejectedCells, ...rest } =
    table;
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
  const { name, semantic, personal, cleared, gradeProposal, confirmedGrade } = column;
  return {
    name,
    personal,
    cleared,
    gradeProposal,
    ...(semantic === undefined ? {} : { semantic }),
    ...(confirmedGrade === undefined ? {} : { confirmedGrade }),
  };
}

function gradeCounts(columns: readonly ColumnReport[]): TableOutline['grades'] {
  const counts: Partial<Record<ColumnReport['gradeProposal'], number>> = {};
  for (const { gradeProposal } of columns) counts[gradeProposal] = (counts[gradeProposal] ?? 0) + 1;
  return counts;
}
