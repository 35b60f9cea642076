import type { Exactness } from '../vocabulary/exactness.ts';
import { exact } from '../vocabulary/exactness.ts';
import { RawValue } from '../vocabulary/raw-value.ts';
import type { ColumnProfile, ContentMeasure, Measure } from './table-profile.ts';
import type { ValuesFound } from './values-found.ts';

/** What was found, as measures of one exactness from one query. */
export function asMeasures(
  found: ValuesFound,
  query: string,
  exactness: Exactness = exact,
): Pick<ColumnProfile, 'measures' | 'content'> {
  const measures: Record<string, Measure> = {};
  for (const [name, value] of Object.entries(found.safe)) {
    measures[name] =
      typeof value === 'object' && value !== null
        ? { ...value, exactness, query }
        : { value, exactness, query };
  }
  const content: Record<string, ContentMeasure> = {};
  for (const [name, value] of Object.entries(found.content)) {
    content[name] = { value: value === null ? null : RawValue.of(value), exactness, query };
  }
  return { measures, content };
}
