import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of shared material beside the repository (or `ASSAY_SHARED`), without a last slash. */
export const sharedFolder = find();

function find(): string {
  const beside = fileURLToPath(new URL('../../../shared', import.meta.url));
  const folder = process.env.ASSAY_SHARED ?? beside;
  if (!existsSync(folder)) {
    throw new Error(`the shared folder is missing: ${folder}; set ASSAY_SHARED to where it lies`);
  }
  return folder;
}
