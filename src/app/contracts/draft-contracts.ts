import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { draftContract } from '../../contract/draft.ts';
import { namesThings } from '../../discover/semantic/names-things.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import type { AssetReport } from '../../vocabulary/reports/report.ts';
import { assessIn } from '../assess-source.ts';
import type { WorkContext } from '../effects.ts';
import { plainFileName } from '../files/plain-file-name.ts';
import { writeFiles } from '../files/write-files.ts';
import type { MeasuredSource } from '../measure/measure-source.ts';
import { type Suggestions, suggestAll } from '../measure/suggest-rules.ts';
import { isIncomplete } from '../outcome.ts';
import type { AssessmentSettings } from '../settings.ts';
import { withEngine } from '../with-engine.ts';

/** What became of the contract of one asset. */
export interface DraftedContract {
  readonly asset: string;
  readonly path: string;
  readonly state: 'created' | 'extended' | 'unchanged';
  /** Questions that only a person can answer, still open in the file. */
  readonly todos: number;
}

export interface DraftedContracts {
  readonly contracts: readonly DraftedContract[];
  /** Whether a file could not be read or lines were rejected. */
  readonly incomplete: boolean;
}

/**
 * Writes a contract draft for each asset beside its data, or into a folder of its own; for data that
 * was fetched from elsewhere into the working folder. In a
 * contract that is there already only what is missing is added; a person's words stay.
 *
 * @throws Problem `app.cannot-write`, and those of an assessment
 */
export async function draftContracts(
  inputs: readonly string[],
  settings: AssessmentSettings & { readonly out?: string },
  context: WorkContext,
): Promise<DraftedContracts> {
  const { report, measured, suggestions } = await withEngine(settings, context, async (opened) => {
    const tools = { ...opened, settings, context, queries: createQueryLog() };
    const assessed = await assessIn(inputs, tools);
    return { ...assessed, suggestions: await suggestAll(assessed.measured, tools) };
  });
  const drafts = [];
  for (const asset of report.assets) {
    const place = measured.source.fetched ? context.effects.workingFolder : undefined;
    const path = contractPath(asset, measured, settings.out ?? place);
    drafts.push(await draft(asset, path, suggestions));
  }
  const changed = drafts.filter(({ result }) => result.state !== 'unchanged');
  const files = changed.map(({ result, text }) => ({ path: result.path, content: [text] }));
  await writeFiles(files, context.effects, context.signal);
  return { contracts: drafts.map(({ result }) => result), incomplete: isIncomplete(report) };
}

/** The contract that an asset has, else a new file named after it. */
function contractPath(asset: AssetReport, { source, contracts }: MeasuredSource, out?: string) {
  const own = contracts.find(({ contract }) => contract.id === asset.contract?.id)?.file;
  if (own !== undefined) return out === undefined ? own : join(out, basename(own));
  const folder = asset.id.replace(/^candidate:/, '');
  return join(
    out ?? join(source.root, folder),
    `${plainFileName(asset.name, 'contract')}.odcs.yaml`,
  );
}

async function draft(asset: AssetReport, path: string, suggestions: Suggestions) {
  const existing = existsSync(path) ? await readFile(path, 'utf8') : undefined;
  const named = { ...asset, id: asset.contract?.id ?? plainFileName(asset.name, 'contract') };
  const text = draftContract(named, {
    suggestions,
    namesThings,
    ...(existing === undefined ? {} : { existing }),
  });
  const state = existing === undefined ? 'created' : text === existing ? 'unchanged' : 'extended';
  const todos = text.split('TODO').length - 1;
  const result: DraftedContract = { asset: asset.name, path, state, todos };
  return { result, text };
}
