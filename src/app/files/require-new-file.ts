import { stat } from 'node:fs/promises';
import { defineProblem } from '../../vocabulary/problem.ts';

const fileExists = defineProblem<'path'>({
  code: 'app.file-exists',
  texts: { en: '{path} is there already.', zh: '{path} 已存在。' },
  remedy: {
    en: 'Name another file with --out, or replace it with --force.',
    zh: '请用 --out 指定其他文件，或用 --force 覆盖。',
  },
});

/**
 * What people filled in or wrote is replaced only where they ask for it.
 *
 * @throws Problem `app.file-exists`
 */
export async function requireNewFile(path: string, force: boolean): Promise<void> {
  if (force) return;
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined) throw fileExists({ path });
}
