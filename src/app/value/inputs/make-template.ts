import { basename } from 'node:path';
import { parseContract } from '../../../contract/contract.ts';
import {
  type TemplateContent,
  writeTemplate,
} from '../../../report/workbook/template/write-template.ts';
import type { Problem } from '../../../vocabulary/problem.ts';
import type { Language } from '../../../vocabulary/text.ts';
import { findContract } from '../../contracts/find-contracts.ts';
import { readHead } from '../../contracts/read-contracts.ts';
import type { WorkContext } from '../../effects.ts';
import { requireNewFile } from '../../files/require-new-file.ts';
import { writeFiles } from '../../files/write-files.ts';

/** A template that was written, and the contract that it was filled from. */
export interface MadeTemplate {
  readonly file: string;
  readonly contract?: string;
}

interface TemplateOptions {
  readonly out: string;
  readonly force: boolean;
  readonly language: Language;
}

/**
 * Writes the template of inputs; with a source, filled with what its contract declares itself. What
 * of that could not be read is told, for it would be missing from the sheet.
 *
 * @throws Problem `app.no-contract`, `app.several-contracts`, `app.file-exists`, `app.cannot-write`
 * and those of reading a contract
 */
export async function makeTemplate(
  source: string | undefined,
  { out, force, language }: TemplateOptions,
  context: WorkContext,
): Promise<MadeTemplate> {
  await requireNewFile(out, force);
  const contract = source === undefined ? undefined : await findContract(source);
  const content = contract === undefined ? {} : await contentOf(contract, context);
  const file = { path: out, content: [await writeTemplate(language, content)] };
  await writeFiles([file], context.effects, context.signal);
  return { file: out, ...(contract === undefined ? {} : { contract: basename(contract) }) };
}

async function contentOf(contract: string, { onNote }: WorkContext): Promise<TemplateContent> {
  const { declarations, problems } = parseContract(await readHead(contract), basename(contract));
  for (const problem of problems.filter(ofMoney)) onNote?.(problem);
  const { valuation, ledger } = declarations.assay ?? {};
  return { ...(valuation && { valuation }), ...(ledger && { ledger }) };
}

function ofMoney({ params }: Problem): boolean {
  return /valuation|ledger/.test(String(params.field ?? ''));
}
