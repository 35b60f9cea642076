import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { LedgerDeclaration } from '../../../vocabulary/declarations/ledger.ts';
import type { ValuationDeclaration } from '../../../vocabulary/declarations/valuation.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import { readTemplate } from './read-template.ts';

const inputsMissing = defineProblem<'path'>({
  code: 'app.inputs-missing',
  texts: { en: 'there is no file of inputs at {path}.', zh: '{path} 处没有输入文件。' },
  remedy: {
    en: 'Write one with "assay value template --out FILE.xlsx" and fill it in.',
    zh: '请用“assay value template --out FILE.xlsx”生成模板后填写。',
  },
});

const inputsFaulty = defineProblem<'file' | 'faults'>({
  code: 'app.inputs-faulty',
  texts: {
    en: '{file} was not used: {faults} faults, told above.',
    zh: '{file} 未采用：共 {faults} 处错误，见上。',
  },
  remedy: { en: 'Mend them in the sheet and run again.', zh: '请在表中修正后重新运行。' },
});

const inputsEmpty = defineProblem<'file'>({
  code: 'app.inputs-empty',
  texts: { en: '{file} declares nothing.', zh: '{file} 未填写任何输入。' },
  remedy: { en: 'Fill in its column of values.', zh: '请填写其中的“数值”列。' },
});

/** A filled template, and which file it was. */
export interface SheetInputs {
  readonly valuation?: ValuationDeclaration;
  readonly ledger?: LedgerDeclaration;
  readonly path: string;
  readonly sha256: string;
}

/** More faults are counted, not told. */
const mostTold = 50;

/**
 * What a filled template declares: all of it, or nothing.
 *
 * @throws Problem `app.inputs-missing`, `app.inputs-empty`, `app.inputs-faulty` with what is wrong by
 * sheet, row and column as its cause
 */
export async function readInputs(file: string): Promise<SheetInputs> {
  const bytes = await readFile(file).catch(() => {
    throw inputsMissing({ path: file });
  });
  const { valuation, ledger, problems } = await readTemplate(file);
  const name = basename(file);
  if (problems.length > 0) {
    const faulty = inputsFaulty({ file: name, faults: problems.length });
    throw Object.assign(faulty, { cause: problems.slice(0, mostTold) });
  }
  if (valuation === undefined && ledger === undefined) throw inputsEmpty({ file: name });
  return {
    ...(valuation === undefined ? {} : { valuation }),
    ...(ledger === undefined ? {} : { ledger }),
    path: name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
