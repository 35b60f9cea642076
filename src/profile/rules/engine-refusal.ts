import { engineErrorKind } from '../../engine/engine-error.ts';
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

/** What the engine refuses, in one word: `Binder`, `Conversion`. Its message may quote a cell. */
export function refusalKind(error: unknown): string {
  return engineErrorKind(error)?.replace(/ Error$/, '') ?? 'Unknown';
}
