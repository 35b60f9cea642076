import type { Statement } from '../../sql/tree.ts';
import type { ColumnProfile, ContentMeasure, Histogram, TableProfile } from '../table-profile.ts';

/** What a column shows once it is cleared. Its values are not among it: a report shows only a few. */
export interface ClearedContent {
  /** By measure name; null where the measure found nothing. */
  readonly content: Readonly<Record<string, number | string | null>>;
  readonly histogram: Histogram | null;
  readonly months?: readonly { readonly period: string; readonly count: number }[];
  readonly digits?: { readonly first: readonly number[]; readonly last: readonly number[] };
}

type Safe = Pick<
  ColumnProfile,
  'type' | 'typeShare' | 'format' | 'measures' | 'masks' | 'misses' | 'trimmed'
>;

/** A column that was cleared: everything about it but its values. */
interface KeptCleared extends Safe {
  readonly name: string;
  readonly cleared: ClearedContent;
  /** The pattern of its rule for missing cells. */
  readonly missing?: string;
  /** What is known of the content measures beside their values. */
  readonly content: Readonly<Record<string, Omit<ContentMeasure, 'value'>>>;
}

/** A column that was not: only which query each of its measures came from. */
interface KeptWithheld {
  readonly name: string;
  readonly queries: Readonly<Record<string, string>>;
}

export type KeptColumn = KeptCleared | KeptWithheld;

/**
 * A profile without anything that must not be kept on disk: of a column that may be personal
 * neither content nor shapes, of any column no list of values. `restoreProfile` makes it whole.
 */
export interface KeptProfile
  extends Omit<TableProfile, 'table' | 'columns' | 'views' | 'typedRelation' | 'exactRelation'> {
  readonly columns: readonly KeptColumn[];
  readonly views: { readonly typed: Statement; readonly exact: Statement };
  /** The texts of its queries, by id. */
  readonly queries: Readonly<Record<string, string>>;
}

/**
 * The part of a profile that may be kept, or nothing where it was measured on drawn rows alone.
 * `cleared` says what may be shown of a column; undefined where it is withheld.
 */
export function keepProfile(
  profile: TableProfile,
  cleared: (column: ColumnProfile) => ClearedContent | undefined,
  queries: Readonly<Record<string, string>>,
): KeptProfile | undefined {
  const { table: _, typedRelation: _typed, exactRelation: _exact, views, ...rest } = profile;
  if (views === undefined || profile.drawnRows !== undefined) return undefined;
  const columns = profile.columns.map((column) => keepColumn(column, cleared(column)));
  return { ...rest, columns, views, queries };
}

function keepColumn(profile: ColumnProfile, cleared: ClearedContent | undefined): KeptColumn {
  const { column, type, typeShare, format, measures, masks, misses, trimmed } = profile;
  const { missingRule, content } = profile;
  if (cleared === undefined) {
    const all = { ...measures, ...content, ...(trimmed && { trimmed }) };
    const queries = Object.entries(all).map(([name, { query }]) => [name, query] as const);
    return { name: column.name, queries: Object.fromEntries(queries) };
  }
  return {
    name: column.name,
    cleared,
    ...{ type, typeShare, measures, masks, misses },
    ...(format === undefined ? {} : { format }),
    ...(trimmed === undefined ? {} : { trimmed }),
    ...(missingRule === undefined ? {} : { missing: missingRule.pattern }),
    content: Object.fromEntries(
      Object.entries(content).map(([name, { exactness, query }]) => [name, { exactness, query }]),
    ),
  };
}
