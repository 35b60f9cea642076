import { defineProblem } from '../../vocabulary/problem.ts';

export const refusedByEngine = defineProblem({
  code: 'rule-refused-by-engine',
  texts: {
    en: 'The engine could not run the rule ({kind}).',
    zh: '引擎无法执行该规则（{kind}）。',
  },
  remedy: {
    en: 'Binder and Catalog: check the names of tables and columns. Conversion: use TRY_CAST.',
    zh: 'Binder、Catalog：请检查表名和字段名。Conversion：请使用 TRY_CAST。',
  },
  params: ['kind'],
});

/** What kind of error the engine reports. Its message may quote a cell, so only this is kept. */
export function engineErrorKind(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /^([A-Z][A-Za-z ]{2,30}) Error:/.exec(message)?.[1] ?? 'Unknown';
}
