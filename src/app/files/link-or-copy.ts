import { constants, copyFile, link } from 'node:fs/promises';

/** A file under another path, without its bytes where the disk allows; never over one that is there. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_EXCL));
}
