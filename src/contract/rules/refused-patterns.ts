import type { Declarations } from '../../vocabulary/declarations/declarations.ts';
import { defineProblem, type Problem } from '../../vocabulary/problem.ts';
import { type DocumentPath, printPath, type ReadYaml } from '../odcs/read-yaml.ts';
import { safePattern } from './safe-pattern.ts';

const patternRefused = defineProblem({
  code: 'contract-pattern-refused',
  texts: {
    en: 'The pattern at {field} is no regular expression or could run too long: nothing was held against it.',
    zh: '{field} 处的模式不是正则表达式或可能运行过久，未据此检验。',
  },
  remedy: {
    en: 'Write it without look-around, back-references, nested repetition and with at most three unbounded repetitions, in at most 300 characters.',
    zh: '请改写：勿使用环视、反向引用和嵌套重复；无上限的重复不超过三处，总长不超过 300 个字符。',
  },
  params: ['field'],
});

/** The declared patterns that are not run because they could run too long, each with its place. */
export function refusedPatterns(
  { tables, assay }: Declarations,
  locate: ReadYaml['locate'],
): Problem[] {
  const ofColumns = tables.flatMap(({ columns }, t) =>
    columns.flatMap(({ standard }, c) =>
      refused(standard?.pattern, ['schema', t, 'properties', c, 'logicalTypeOptions', 'pattern']),
    ),
  );
  const places = [...refused(assay?.management?.namingRule, ['customProperties']), ...ofColumns];
  return places.map((path) =>
    patternRefused(
      { field: path.length === 1 ? 'assay.management.namingRule' : printPath(path) },
      locate(path),
    ),
  );
}

function refused(pattern: string | undefined, path: DocumentPath): DocumentPath[] {
  return pattern === undefined || safePattern(pattern) !== undefined ? [] : [path];
}
