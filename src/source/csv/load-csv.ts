import { defineProblem } from '../../vocabulary/problem.ts';
import { extensionOf } from '../find/file-name.ts';
import type { LoadContext, LoadedText, OpenFile } from '../load-context.ts';
import { prepareText } from '../text/prepare-text.ts';
import { loadCarefully } from './load-carefully.ts';
import { canLoadFast, loadFast } from './load-fast.ts';
import { type CsvPlan, notesOf, planCsv } from './plan-csv.ts';

export const nothingLoaded = defineProblem({
  code: 'source.nothing-loaded',
  params: ['rejected'],
  texts: {
    en: 'Every one of {rejected} lines was rejected, the first on this line.',
    zh: '全部 {rejected} 行均被拒绝，首个被拒绝的行如所示。',
  },
  remedy: {
    en: 'Check the delimiter and the quotes of the file.',
    zh: '请检查文件的分隔符和引号。',
  },
});

/**
 * Loads a delimited text file; undefined for running text (`isProse`) that only lies in the folder. Clean files are read by the engine on all threads; whatever looks
 * odd, or whatever the engine refuses, is read carefully instead. Raises `source.no-rows-or-header`,
 * `source.first-line-too-long`, `source.too-many-columns` and `source.nothing-loaded`.
 */
export async function loadCsv(
  file: OpenFile,
  relation: string,
  context: LoadContext,
): Promise<LoadedText | undefined> {
  const text = await prepareText(file, context);
  try {
    const plan = await planCsv({ file, text, relation }, context);
    if (isProse(file, plan)) return undefined;
    const fast = canLoadFast(plan, context.limits) ? await loadFast(plan, context) : undefined;
    const loaded = fast ?? (await loadCarefully(plan, context));
    const [rejected] = loaded.rejections.rows;
    if (loaded.rows === 0 && rejected) {
      throw nothingLoaded({ rejected: loaded.rejections.rowCount }, rejected.where);
    }
    const { delimiter } = plan.detected.dialect;
    return {
      ...loaded,
      relation,
      format: 'csv',
      encoding: text.encoding,
      ...(delimiter === undefined ? {} : { delimiter }),
      columns: plan.columns,
      notes: notesOf(plan),
    };
  } finally {
    await text.discard();
  }
}

/** A `.txt` without a delimiter is a licence or a note, unless the user named it. */
function isProse(file: OpenFile, { detected }: CsvPlan): boolean {
  const running = /^(txt|dat)$/.test(extensionOf(file.path));
  return running && !file.named && detected.dialect.delimiter === undefined;
}
