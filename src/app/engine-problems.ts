import { defineProblem } from '../vocabulary/problem.ts';

const outOfMemory = defineProblem<'memory'>({
  code: 'app.out-of-memory',
  texts: {
    en: 'the engine needs more than the {memory} of memory that it may use.',
    zh: '引擎所需内存超过允许的 {memory}。',
  },
  remedy: {
    en: 'Allow more with --memory, use fewer --threads, or measure a --sample.',
    zh: '请用 --memory 提高上限、用 --threads 减少线程，或用 --sample 只测量样本。',
  },
});

const diskFull = defineProblem({
  code: 'app.disk-full',
  texts: { en: 'there is no room left for temporary files.', zh: '临时文件所在磁盘空间不足。' },
  remedy: {
    en: 'Free some space, or set TMPDIR to a folder on a larger disk.',
    zh: '请释放空间，或将 TMPDIR 设为更大磁盘上的文件夹。',
  },
});

/**
 * What an error of the engine means to a person, where it is one of resources and no bug. The
 * engine's own text is not passed on: it may quote the data.
 */
export function engineProblem(error: unknown, memory: string): unknown {
  if (!(error instanceof Error)) return error;
  if (/No space left on device|exceeds.*max_temp_directory_size/i.test(error.message)) {
    return diskFull({});
  }
  return /^Out of Memory Error/.test(error.message) ? outOfMemory({ memory }) : error;
}
