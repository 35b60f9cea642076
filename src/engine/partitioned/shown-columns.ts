import { partsOf } from '../../sql/rewrite.ts';
import type { Expression, Relation } from '../../sql/tree.ts';
import type { Known } from './rowwise.ts';

/**
 * The columns whose content a result shows: a minimum, a sum of hashes and a key of a group do, a
 * count and whatever only answers a question do not. What is joined beside the base is named `*`:
 * it may show any.
 */
function shownColumns(e: Expression): ReadonlySet<string> {
  if (e.kind === 'column') return new Set([e.of === undefined ? e.name : '*']);
  if (answersOnly(e)) return new Set();
  const parts = e.kind === 'case' ? [...e.when.map(({ result }) => result), e.else] : partsOf(e);
  return new Set(parts.flatMap((part) => [...shownColumns(part)]));
}

function answersOnly(e: Expression): boolean {
  switch (e.kind) {
    case 'isNull':
    case 'in':
      return true;
    case 'aggregate':
      return e.name === 'count';
    case 'binary':
      return comparisons.has(e.op);
    case 'call':
      return questions.has(e.name);
    default:
      return false;
  }
}

const comparisons: ReadonlySet<string> = new Set([
  '=',
  '<>',
  '<',
  '<=',
  '>',
  '>=',
  'is distinct from',
  'is not distinct from',
]);

const questions: ReadonlySet<string> = new Set([
  'regexMatches',
  'regexFinds',
  'isNan',
  'isInfinite',
  'isFinite',
  'endsWith',
]);

/** The columns whose content results show; those of a joined relation are as if of every column that it names. */
export function shownBy(
  results: readonly Expression[],
  joined: readonly Relation[],
  { columns }: Known,
): readonly string[] {
  const shown = new Set(results.flatMap((flat) => [...shownColumns(flat)]));
  if (!shown.delete('*')) return [...shown].sort();
  const named = new Set(joined.flatMap(namesIn));
  return [...columns.keys()].filter((name) => shown.has(name) || named.has(name)).sort();
}

/** Every name of a column in a relation. */
function namesIn(tree: unknown): readonly string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const own = 'kind' in tree && tree.kind === 'column' && 'name' in tree ? [String(tree.name)] : [];
  return [...own, ...Object.values(tree).flatMap(namesIn)];
}
