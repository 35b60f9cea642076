import { join } from 'node:path';
import type { Contract } from '../../contract/contract.ts';
import { exportDbt } from '../../contract/exchange/dbt.ts';
import { exportFrictionless } from '../../contract/exchange/frictionless.ts';
import { exportGreatExpectations } from '../../contract/exchange/great-expectations.ts';
import { type Exported, type Loss, lossTexts } from '../../contract/exchange/lost.ts';
import { importFrictionless } from '../../contract/exchange/read-frictionless.ts';
import { terminalExchange } from '../../report/terminal/exchange.ts';
import type { Style } from '../../report/terminal/style.ts';
import type { Phrase, Texts } from '../../vocabulary/text.ts';
import { findContracts, noContract } from '../contracts/find-contracts.ts';
import { readContracts, readHead } from '../contracts/read-contracts.ts';
import { usedWords } from '../document/report-words.ts';
import type { WorkContext } from '../effects.ts';
import { writeFiles } from '../files/write-files.ts';
import { exportSql } from './export-sql.ts';
import type { ExportTarget } from './export-targets.ts';

/** What was written, and what could not be said there. */
export interface Exchanged {
  readonly files: readonly string[];
  readonly lost: readonly { readonly what: string; readonly reason: Phrase }[];
  readonly words: Readonly<Record<string, Texts>>;
}

interface ExportOptions {
  readonly to: ExportTarget;
  readonly out: string;
  /** For dbt: whether tests of dbt_utils and dbt_expectations may be used. */
  readonly packages: boolean;
  readonly asOf: string;
}

/**
 * Writes the rules of the contracts at a path for another tool; where there are several
 * contracts, each into a folder of its own.
 *
 * @throws Problem `app.no-contract`, `app.contract-missing`, `app.cannot-write`
 */
export async function exportRules(
  path: string,
  options: ExportOptions,
  context: WorkContext,
): Promise<Exchanged> {
  const contracts = await contractsAt(path);
  const exported = contracts.map((contract) => ({
    folder: contracts.length === 1 ? options.out : join(options.out, contract.id),
    ...exportOf(contract, options),
  }));
  const files = exported.flatMap(({ folder, files: own }) =>
    own.map((file) => ({ path: join(folder, file.path), content: [file.text] })),
  );
  await writeFiles(files, context.effects, context.signal);
  return exchanged(
    files.map((file) => file.path),
    exported.flatMap(({ lost }) => lost),
  );
}

function exportOf(contract: Contract, { to, packages, asOf }: ExportOptions): Exported {
  switch (to) {
    case 'dbt':
      return exportDbt(contract, { packages });
    case 'great-expectations':
      return exportGreatExpectations(contract);
    case 'frictionless':
      return exportFrictionless(contract);
    case 'sql':
      return exportSql(contract, asOf);
  }
}

async function contractsAt(path: string): Promise<readonly Contract[]> {
  const { paths, root } = await findContracts(path);
  const { contracts, problems } = await readContracts([], { named: paths }, root);
  const [problem] = problems;
  if (problem !== undefined) throw problem;
  return contracts.map(({ contract }) => contract);
}

/**
 * Makes a contract of a Frictionless Data Package or Table Schema.
 *
 * @throws Problem `contract.not-frictionless`, `app.contract-missing`, `app.cannot-write`
 */
export async function importRules(
  path: string,
  out: string,
  context: WorkContext,
): Promise<Exchanged> {
  const text = await readHead(path).catch(() => {
    throw noContract({ path });
  });
  const imported = importFrictionless(text, path);
  const file = { path: out, content: [imported.text] };
  await writeFiles([file], context.effects, context.signal);
  return exchanged([out], imported.lost);
}

function exchanged(files: readonly string[], lost: readonly Loss[]): Exchanged {
  const document = {
    files,
    lost: lost.map(({ what, code, params }) => ({ what, reason: { code, params } })),
  };
  return { ...document, words: usedWords(document, lossTexts) };
}

/** What was written and lost, for a terminal. */
export function exchangeText(exchange: Exchanged, style: Style): string {
  return terminalExchange(exchange, style);
}
