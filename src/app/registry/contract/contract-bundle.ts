import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import { readDocument } from '../../../registry/documents/read-document.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import type { DeclaredContract } from '../../../vocabulary/registry/declaring/declared-contract.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { declaredContractIn } from './declared-contract.ts';

/** What is held in memory for one download. */
const mostBundleBytes = 128 * 1024 * 1024;

export const bundleTooLarge = defineProblem({
  code: 'registry.bundle-too-large',
  params: ['bytes', 'limit'],
  texts: {
    en: 'The documents of the contract have {bytes} bytes; a bundle holds {limit} at most.',
    zh: '合约的佐证材料共 {bytes} 字节，打包上限为 {limit} 字节。',
  },
  remedy: {
    en: 'Download the contract and its documents one by one, each to its path beside the contract.',
    zh: '请逐个下载合约及其材料，并按合约所载路径放在合约旁。',
  },
});

/** The same contract gives the same bytes. */
const packedAt = new Date(Date.UTC(1980, 0, 2));

/**
 * The declared contract of an asset with its documents at their paths, and `SHA256SUMS` over all of them, as a ZIP
 * archive: `assay assess DATA --contract contract.odcs.yaml` in it gives what an assessment on the server gives.
 * Raises `registry.not-found`, `registry.bundle-too-large`.
 */
export async function contractBundle(
  context: RegistryContext,
  assetId: string,
): Promise<Uint8Array> {
  authorise(context, 'declaration.read');
  authorise(context, 'document.read');
  return inCallersOrganisation(context, async (tx) => {
    const contract = await declaredContractIn(tx, assetId);
    const files = new Map<string, Uint8Array>();
    let bytes = 0;
    for (const { document, path } of contract.documents) {
      const { content } = await readDocument(tx, document);
      bytes += content.length;
      if (bytes > mostBundleBytes) throw bundleTooLarge({ bytes, limit: mostBundleBytes });
      files.set(path, content);
    }
    files.set('contract.odcs.yaml', Buffer.from(contract.text, 'utf8'));
    return packed(files, contract);
  });
}

function packed(files: ReadonlyMap<string, Uint8Array>, { absent }: DeclaredContract): Uint8Array {
  const sums = [...files].map(([path, content]) => `${sha256(content)}  ${path}\n`);
  const missing = absent.map((path) => `${path}\n`);
  const entries: Zippable = {
    ...Object.fromEntries(files),
    SHA256SUMS: Buffer.from(sums.join(''), 'utf8'),
    // What is not said to be missing would be taken for there.
    ...(missing.length > 0 && { 'NOT-INCLUDED.txt': Buffer.from(missing.join(''), 'utf8') }),
  };
  return zipSync(entries, { mtime: packedAt });
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
