import { copyFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { countChanges, countKinds, type KindChanges } from '../clean/count-changes.ts';
import { acceptFrom } from '../clean/decide.ts';
import { takeDecisions } from '../clean/read-decisions.ts';
import { decisionsFile, writeDecisions, writeLineage } from '../clean/write-lineage.ts';
import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { createQueryLog } from '../engine/query-log.ts';
import { type CleanReport, cleanReportSchema } from '../vocabulary/reports/clean-report.ts';
import type { Table } from '../vocabulary/table.ts';
import type { Language } from '../vocabulary/text.ts';
import { type Assessed, assessAnew, assessIn } from './assess-source.ts';
import type { CleanSettings } from './clean/clean-settings.ts';
import { composeCleanReport } from './clean/compose-clean-report.ts';
import { copyContracts } from './clean/copy-contracts.ts';
import { proposeRepairs } from './clean/propose-repairs.ts';
import { copyFolder, type WrittenTable, writeTables } from './clean/write-tables.ts';
import { withRun } from './document/run-block.ts';
import type { WorkContext } from './effects.ts';
import { keepApart, publishFolder } from './files/publish-folder.ts';
import { writeFiles } from './files/write-files.ts';
import type { Tools } from './tools.ts';
import { withEngine } from './with-engine.ts';

export const cleanReportFile = 'clean-report.json';
const mark = { file: cleanReportFile, start: '{\n  "schema": "assay-clean/1"' };

export interface CleanContext extends WorkContext {
  /** The language of the sentences in the file of decisions. */
  readonly language: Language;
}

/**
 * Proposes repairs for a source, applies the accepted ones to a copy in a new folder, writes the
 * lineage of every changed cell and assesses the copy. The source is only read; the folder appears
 * when all is done, or not at all.
 *
 * @throws Problem `app.inside-source`, `app.place-taken`, `app.not-ours`, `app.cannot-write`,
 *   `clean.*` for a file of decisions that cannot be followed, and those of an assessment
 */
export async function cleanSource(
  inputs: readonly string[],
  settings: CleanSettings,
  context: CleanContext,
): Promise<CleanReport> {
  const startedAt = context.effects.now();
  await keepApart(settings.out, inputs);
  const folder = { path: settings.out, force: settings.force, mark };
  return await publishFolder(folder, context, async (path) => {
    const cleaned = await cleanInto(path, inputs, { settings, context });
    const after = settings.proposeOnly
      ? undefined
      : await assessCopy(join(path, copyFolder), { settings, context });
    const composed = composeCleanReport({ ...cleaned, after, settings });
    const run = { startedAt, inputs, settings, context, cached: cleaned.before.measured.restored };
    const report = cleanReportSchema.parse(withRun(composed, run));
    const file = { path: join(path, cleanReportFile), content: [jsonOf(report)] };
    await writeFiles([file], context.effects, context.signal);
    return report;
  });
}

interface Cleaned {
  readonly before: Assessed;
  readonly written: readonly WrittenTable[];
  readonly kinds: readonly KindChanges[];
}

interface How {
  readonly settings: CleanSettings;
  readonly context: CleanContext;
}

/** Assesses the source and writes decisions, copy and lineage, all with one engine. */
async function cleanInto(
  folder: string,
  inputs: readonly string[],
  { settings, context }: How,
): Promise<Cleaned> {
  return await withEngine(settings, context, async (opened) => {
    const engine = interruptible(opened.engine, context.signal);
    const tools = { ...opened, engine, settings, context, queries: createQueryLog() };
    const before = await assessIn(inputs, tools);
    const { tables, source } = before.measured;
    await keepApart(
      settings.out,
      source.locations.map(({ absolute }) => absolute),
    );
    await proposeRepairs(engine, tables, {
      language: context.language,
      duplicateRows: settings.removeDuplicates || settings.decisions !== undefined,
      onTable: (done) => context.onProgress?.({ step: 'clean', done, total: tables.length }),
    });
    await decide(folder, tools, { settings, tables: tables.map(({ profile }) => profile.table) });
    const written = settings.proposeOnly
      ? await Promise.all(
          tables.map(async (measured) => ({
            measured,
            changes: await countChanges(engine, measured.profile.table),
          })),
        )
      : await writeTables(tables, { tools, settings, folder });
    if (!settings.proposeOnly) {
      const copy = { engine, folder: join(folder, copyFolder), root: source.root, written };
      await copyContracts(before.measured.contracts, copy);
      await writeLineage(engine, folder);
    }
    return { before, written, kinds: await countKinds(engine) };
  });
}

/** Decides on every proposal and writes the file that says how. */
async function decide(
  folder: string,
  { engine, folder: temporary, context }: Tools,
  { settings, tables }: { readonly settings: CleanSettings; readonly tables: readonly Table[] },
): Promise<void> {
  const { decisions, minimumConfidence, proposeOnly } = settings;
  if (decisions !== undefined) {
    const { signal } = context;
    await takeDecisions(decisions, { engine, folder: temporary, tables, signal });
    // As the person saved it: with their own columns.
    return copyFile(
      decisions,
      join(folder, `${basename(decisionsFile, '.csv')}${extname(decisions)}`),
    );
  }
  if (!proposeOnly) await acceptFrom(engine, minimumConfidence);
  await writeDecisions(engine, folder);
}

/** The copy as it was written, by the contracts that were put beside it. */
async function assessCopy(copy: string, { settings, context }: How) {
  return await assessAnew(
    [copy],
    { ...settings, contracts: [], cache: false, exclude: [] },
    context,
  );
}

/** An engine whose statements end when the person interrupts. */
function interruptible(engine: DuckDbEngine, signal: AbortSignal): DuckDbEngine {
  return { ...engine, run: (sql, options) => engine.run(sql, { signal, ...options }) };
}

function jsonOf(report: CleanReport): string {
  const { schema, ...rest } = report;
  return `${JSON.stringify({ schema, ...rest }, null, 2)}\n`;
}
