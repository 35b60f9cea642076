import { partsOf } from '../../sql/rewrite.ts';
import type { Expression } from '../../sql/tree.ts';

/**
 * The columns whose content a result shows: a minimum, a sum of hashes and a key of a group do, a
 * count and whatever only answers a question do not. What is joined beside the base is named `*`:
 * it may show any.
 */
export function shownColumns(e: Expression): ReadonlySet<string> {
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
