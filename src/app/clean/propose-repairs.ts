import { duplicateRowEvidence, takeDuplicateRows } from '../../clean/duplicate-rows.ts';
import {
  createRepairs,
  type ProposalRow,
  proposalColumns,
  relations,
  takeProposals,
} from '../../clean/repair-table.ts';
import type { SuspectedCell } from '../../discover/defects/suspected/suspected-cell.ts';
import { discoverWords } from '../../discover/discover-words.ts';
import { releaseProposals } from '../../discover/release-proposals.ts';
import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import type { Language } from '../../vocabulary/text.ts';
import { renderPhrase } from '../../words/phrase.ts';
import type { MeasuredTable } from '../measure/measure-source.ts';

interface Proposing {
  /** The language of the evidence. */
  readonly language: Language;
  readonly duplicateRows: boolean;
  readonly onTable: (done: number) => void;
}

/** Puts every repair that discovery proposes into the engine, not yet decided upon. */
export async function proposeRepairs(
  engine: DuckDbEngine,
  tables: readonly MeasuredTable[],
  { language, duplicateRows, onTable }: Proposing,
): Promise<void> {
  await createRepairs(engine);
  for (const [done, measured] of tables.entries()) {
    onTable(done);
    const { profile, discovery } = measured;
    const cells = discovery.suspectedCells?.all();
    if (cells !== undefined) {
      await releaseProposals(engine, cells, {
        relation: relations.proposals,
        columns: proposalColumns,
        describe: describer(measured, language),
      });
      await takeProposals(engine, profile.table);
    }
    if (duplicateRows) {
      await takeDuplicateRows(engine, profile.table, duplicateRowEvidence.texts[language]);
    }
  }
}

function describer({ profile, discovery }: MeasuredTable, language: Language) {
  const cleared = new Set(
    discovery.columns.filter((column) => column.cleared).map(({ column }) => column),
  );
  const ordinals = new Map(profile.table.columns.map(({ name }, at) => [name, at]));
  return (cell: SuspectedCell): readonly (string | null)[] => {
    const { table, index, column, kind, evidence, confidence, repairConfidence, row } = cell;
    const address = row.kind === 'record' ? row : undefined;
    const described: ProposalRow = {
      table,
      position: String(index),
      column,
      ordinal: String(ordinals.get(column) ?? 0),
      kind,
      code: evidence.code,
      evidence: renderPhrase(discoverWords, language, evidence) ?? evidence.code,
      confidence: String(repairConfidence ?? confidence),
      file: address?.file ?? null,
      sheet: address?.sheet ?? null,
      record: address === undefined ? null : String(address.record),
      line: address?.line === undefined ? null : String(address.line),
      cleared: cleared.has(column) ? 'yes' : 'no',
    };
    return proposalColumns.map((name) => described[name]);
  };
}
