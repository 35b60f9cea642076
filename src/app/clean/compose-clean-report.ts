import type { KindChanges } from '../../clean/count-changes.ts';
import { duplicateRowName } from '../../clean/duplicate-rows.ts';
import { duplicateRow } from '../../clean/repair-table.ts';
import { defectKindOrder } from '../../discover/defects/defect-kinds.ts';
import { discoverWords } from '../../discover/discover-words.ts';
import type { Discovery } from '../../discover/discovery.ts';
import { sourceWords } from '../../source/source-words.ts';
import type { Assessment } from '../../vocabulary/assessment.ts';
import type {
  CleanedTable,
  CleanReport,
  ScorePair,
} from '../../vocabulary/reports/clean-report.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import type { Texts } from '../../vocabulary/text.ts';
import type { Assessed } from '../assess-source.ts';
import { problemRecord, problemWords, usedWords } from '../document/report-words.ts';
import { statedSettings } from '../settings.ts';
import type { CleanSettings } from './clean-settings.ts';
import { copyFolder, type WrittenTable } from './write-tables.ts';

interface Parts {
  readonly before: Assessed;
  /** Absent where no copy was written. */
  readonly after: Assessed | undefined;
  readonly written: readonly WrittenTable[];
  readonly kinds: readonly KindChanges[];
  readonly settings: CleanSettings;
}

/** What was cleaned, and what the assessment model says of source and copy, but for the run block. */
export function composeCleanReport(parts: Parts): Omit<CleanReport, 'run'> {
  const { before, after, settings } = parts;
  const { report, measured } = before;
  const { assay, engine, asOf, seed, model, portfolio } = report;
  const pair = (of: (one: Assessment) => number | null): ScorePair =>
    pairOf(of(portfolio.assessment), after && of(after.report.portfolio.assessment));
  const document = {
    schema: 'assay-clean/1' as const,
    assay,
    engine,
    asOf,
    seed,
    settings: { ...statedSettings(settings), ...statedChoices(settings) },
    applied: after !== undefined,
    unreadable: measured.unreadable.map(problemRecord),
    model: { id: model.id, version: model.version, sha256: model.sha256 },
    overall: pair(({ overall }) => overall.score),
    dimensions: model.dimensions.map(({ id, name }) => ({
      id,
      name,
      ...pair(({ dimensions }) => dimensions[id]?.score ?? null),
    })),
    indicators: model.indicators
      .map(({ id, dimension, name }) => ({ id, dimension, name, ...pair(scoreOf(id)) }))
      .filter((one) => one.before !== null || (one.after ?? null) !== null),
    kinds: kindsOf(parts),
    tables: parts.written.map((table) => tableOf(table, parts)),
  };
  const words = { ...sourceWords, ...problemWords(measured.unreadable) };
  return { ...document, words: { ...usedWords(document, words), ...kindWords(document.kinds) } };
}

function statedChoices(settings: CleanSettings) {
  const { minimumConfidence, decisions, removeDuplicates, format, keepText } = settings;
  return {
    accepted: decisions === undefined ? minimumConfidence : 'reviewed',
    removeDuplicates,
    format,
    keepText,
  };
}

function scoreOf(id: string) {
  return ({ indicators }: Assessment) =>
    indicators.find((indicator) => indicator.id === id)?.score ?? null;
}

function pairOf(before: number | null, after: number | null | undefined): ScorePair {
  return after === undefined ? { before } : { before, after };
}

function kindsOf({ before, after, kinds }: Parts): CleanReport['kinds'] {
  const suspected = suspectedByKind(before.measured.discovery);
  const left = after && suspectedByKind(after.measured.discovery);
  const changes = new Map(kinds.map((one) => [one.kind, one]));
  const names = new Set([...suspected.keys(), ...changes.keys(), ...(left?.keys() ?? [])]);
  const repeated = ({ tables }: Discovery) =>
    tables.reduce((sum, { duplicateRows }) => sum + duplicateRows.count, 0);
  return [...defectKindOrder, duplicateRow]
    .filter((kind) => names.has(kind))
    .map((kind) => {
      const own = kind === duplicateRow;
      const { proposed = 0, applied = 0 } = changes.get(kind) ?? {};
      return {
        kind,
        before: own ? repeated(before.measured.discovery) : (suspected.get(kind) ?? 0),
        proposed,
        applied,
        ...(after &&
          left && {
            after: own ? repeated(after.measured.discovery) : (left.get(kind) ?? 0),
          }),
      };
    });
}

/** Suspected cells of all tables, by kind. */
function suspectedByKind({ tables }: Discovery): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, count } of tables.flatMap((table) => table.suspectedCells?.groups ?? [])) {
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return counts;
}

function kindWords(kinds: CleanReport['kinds']): Record<string, Texts> {
  return Object.fromEntries(
    kinds.flatMap(({ kind }) => {
      const code = `defect-kind.${kind}`;
      const texts = kind === duplicateRow ? duplicateRowName : discoverWords[code];
      return texts === undefined ? [] : [[code, texts]];
    }),
  );
}

function tableOf(
  { measured: { profile }, changes, copy }: WrittenTable,
  { before, after }: Parts,
): CleanedTable {
  const { table } = profile;
  return {
    id: table.id,
    ...(copy && { file: `${copyFolder}/${copy.file.path}`, format: copy.file.format }),
    rows: { before: table.rows, after: copy?.rows ?? table.rows },
    proposed: changes.proposed,
    changedCells: changes.cells,
    changedRows: changes.rows,
    removedRows: changes.removedRows,
    unreadRows: table.rejections.rowCount,
    unconvertedCells: changes.lost,
    formulaCells: copy?.formulas ?? 0,
    overall: pairOf(
      overallOf(before, ({ id }) => id === table.id),
      after && overallOf(after, ({ files: [file] }) => file?.path === copy?.file.path),
    ),
    notes: table.notes.map(({ code, params }) => ({ code, params: { ...params } })),
  };
}

/** The score of a table; null where it has none, or where the copy could not be read as one table. */
function overallOf({ report }: Assessed, is: (table: TableReport) => boolean): number | null {
  const tables = report.assets.flatMap((asset) => asset.tables);
  return tables.find(is)?.assessment?.overall.score ?? null;
}
