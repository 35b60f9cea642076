import { dataErrorKind } from '../../engine/engine-error.ts';
import { quoteText } from '../../sql/duckdb.ts';
import { defineProblem } from '../../vocabulary/problem.ts';
import type { LoadContext, OpenFile } from '../load-context.ts';

export const damagedPages = defineProblem({
  code: 'source.parquet-pages-damaged',
  texts: {
    en: 'The data of this Parquet file is damaged: its footer can be read, but not all of its pages.',
    zh: '该 Parquet 文件的数据已损坏：文件尾可以读取，但部分数据页无法读取。',
  },
  remedy: {
    en: 'Copy or write the file again, then run again; nothing of it was used.',
    zh: '请重新复制或重新写出该文件后再次运行；本次未使用其中任何数据。',
  },
});

/** Whether every page of a Parquet file can be decoded; its cells are looked at, never kept. */
export async function isReadable(
  file: Pick<OpenFile, 'readable'>,
  { engine, signal }: Pick<LoadContext, 'engine' | 'signal'>,
): Promise<boolean> {
  const source = `read_parquet(${quoteText(file.readable)}, hive_partitioning = false)`;
  try {
    await engine.run(
      `SELECT bit_xor(hash(COLUMNS(*))) FROM ${source}`,
      signal === undefined ? {} : { signal },
    );
    return true;
  } catch (error) {
    const kind = dataErrorKind(error);
    if (signal?.aborted || kind === undefined || kind === 'Out of Memory Error') throw error;
    return false;
  }
}
