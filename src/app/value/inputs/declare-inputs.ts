import { basename } from 'node:path';
import { printDeclared, setDeclared } from '../../../contract/change/set-declared.ts';
import { parseContract } from '../../../contract/contract.ts';
import { contractMissing, readHead } from '../../contracts/read-contracts.ts';
import type { WorkContext } from '../../effects.ts';
import { requireNewFile } from '../../files/require-new-file.ts';
import { writeFiles } from '../../files/write-files.ts';
import { readInputs } from './read-inputs.ts';

interface DeclareOptions {
  /** Taken over with the inputs in place of its own; left out: only the inputs are printed. */
  readonly contract?: string;
  readonly out?: string;
  readonly force: boolean;
}

/** The inputs of a sheet as YAML: custom properties, or a whole contract with them. */
export interface DeclaredInputs {
  readonly sheet: { readonly path: string; readonly sha256: string };
  readonly yaml: string;
  /** The file that was written; the contract that was read stays as it is unless it is the same. */
  readonly written?: string;
}

/**
 * Turns a filled template into the custom properties of a contract. A file that is there is replaced
 * only by `force`, the contract itself included.
 *
 * @throws Problem `app.contract-missing`, `app.file-exists`, `app.cannot-write`, and those of reading
 * inputs or a contract
 */
export async function declareInputs(
  sheet: string,
  { contract, out, force }: DeclareOptions,
  context: WorkContext,
): Promise<DeclaredInputs> {
  if (out !== undefined) await requireNewFile(out, force);
  const { path, sha256, ...declared } = await readInputs(sheet);
  const yaml =
    contract === undefined
      ? printDeclared(declared)
      : setDeclared(await contractText(contract), declared);
  const result = { sheet: { path, sha256 }, yaml };
  if (out === undefined) return result;
  await writeFiles([{ path: out, content: [yaml] }], context.effects, context.signal);
  return { ...result, written: out };
}

/** Of a file that is a contract indeed. */
async function contractText(path: string): Promise<string> {
  const text = await readHead(path).catch(() => {
    throw contractMissing({ path });
  });
  parseContract(text, basename(path));
  return text;
}
