import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { findFiles } from '../../source/find/find-files.ts';
import { defaultLimits } from '../../source/source-limits.ts';
import { defineProblem } from '../../vocabulary/problem.ts';

export const noContract = defineProblem<'path'>({
  code: 'app.no-contract',
  texts: { en: 'there is no contract at {path}.', zh: '{path} 处没有数据合约。' },
  remedy: {
    en: 'Write one with assay init, or name a *.odcs.yaml.',
    zh: '请用 assay init 生成合约，或指定 *.odcs.yaml。',
  },
});

const severalContracts = defineProblem<'path' | 'count'>({
  code: 'app.several-contracts',
  texts: {
    en: 'there are {count} contracts at {path}, and inputs belong to one.',
    zh: '{path} 处有 {count} 份数据合约，而输入只属于其中一份。',
  },
  remedy: { en: 'Name one *.odcs.yaml.', zh: '请指定一份 *.odcs.yaml。' },
});

interface FoundContracts {
  readonly paths: readonly string[];
  /** What their paths are told relative to. */
  readonly root: string;
}

/**
 * The contract that a path is, or those in the folder that it is.
 *
 * @throws Problem `app.no-contract`
 */
export async function findContracts(path: string): Promise<FoundContracts> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (isFile && /\.ya?ml$/.test(path)) return { paths: [path], root: dirname(resolve(path)) };
  const { contracts, root } = await findFiles([path], { limit: defaultLimits.files });
  if (contracts.length === 0) throw noContract({ path });
  return { paths: contracts, root };
}

/**
 * The one contract at a path.
 *
 * @throws Problem `app.no-contract`, `app.several-contracts`
 */
export async function findContract(path: string): Promise<string> {
  const { paths } = await findContracts(path);
  const [first] = paths;
  if (first === undefined || paths.length > 1)
    throw severalContracts({ path, count: paths.length });
  return first;
}
