import { type Exactness, exact } from '../../../vocabulary/exactness.ts';
import { RawValue } from '../../../vocabulary/raw-value.ts';
import type { ContentMeasure, Measure } from '../../table-profile.ts';

/** A number, its denominator where it counts some of these, and how sure it is unless exact. */
export interface Found {
  readonly value: number | null;
  readonly of?: number;
  readonly exactness?: Exactness;
}

/** Something that shows content, and how sure it is unless exact. */
export interface FoundContent {
  readonly value: number | string | null;
  readonly exactness?: Exactness;
}

/** What one query said about a column, by measure name. */
export interface ValuesFound {
  readonly safe?: Readonly<Record<string, Found | number | null>>;
  readonly content?: Readonly<Record<string, FoundContent | number | string | null>>;
  readonly query: string;
}

/** Findings of several queries as measures; a later one replaces an earlier one of the same name. */
export function asMeasures(parts: readonly ValuesFound[]): {
  readonly measures: Record<string, Measure>;
  readonly content: Record<string, ContentMeasure>;
} {
  const measures: Record<string, Measure> = {};
  const content: Record<string, ContentMeasure> = {};
  for (const { safe = {}, content: shown = {}, query } of parts) {
    for (const [name, found] of Object.entries(safe)) {
      const full = typeof found === 'object' && found !== null ? found : { value: found };
      measures[name] = { exactness: exact, ...full, query };
    }
    for (const [name, found] of Object.entries(shown)) {
      const full = typeof found === 'object' && found !== null ? found : { value: found };
      const value = full.value === null ? null : RawValue.of(full.value);
      content[name] = { exactness: full.exactness ?? exact, value, query };
    }
  }
  return { measures, content };
}
