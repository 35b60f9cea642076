import type { ClearedContent } from '../profile/kept/kept-profile.ts';
import type { ColumnProfile, ContentMeasure, Measure } from '../profile/table-profile.ts';
import { maskOf } from '../profile/text/text-shape.ts';
import type { Exactness } from '../vocabulary/exactness.ts';
import { RawValue } from '../vocabulary/raw-value.ts';
import type {
  ColumnReport,
  Distribution,
  MeasureRecord,
} from '../vocabulary/reports/column-report.ts';
import type { ColumnDiscovery } from './discovery.ts';

/** Values shown of a column of categories. */
const shownCategories = 20;
/** A shown value is cut here: a category is a word or a few, not a document. */
const shownCharacters = 80;
/** In a personal column a shape is shown only where this many cells share it. */
const cellsBehindMask = 10;

/**
 * What a report may say about a column. This is the one place where raw values are opened, and
 * only those of a cleared column: others keep their counts and shapes, without any value,
 * minimum, maximum, mean, quantile, histogram or sketch.
 */
export function reportColumn(profile: ColumnProfile, discovery: ColumnDiscovery): ColumnReport {
  const { column, type, typeShare } = profile;
  return {
    name: column.name,
    ordinal: column.ordinal,
    physicalType: column.physicalType,
    type,
    typeShare,
    ...(discovery.semantic && { semantic: discovery.semantic }),
    personal: discovery.personal,
    ...hiddenPersonal(discovery),
    gradeProposal: discovery.gradeProposal,
    gradeReason: discovery.gradeReason,
    ...(discovery.confirmedGrade && { confirmedGrade: discovery.confirmedGrade }),
    role: discovery.role,
    cleared: discovery.cleared,
    measures: measuresOf(profile, discovery),
    distribution: distributionOf(profile, discovery),
    masks: profile.masks
      .filter((mask) => discovery.cleared || mask.count >= cellsBehindMask)
      .map(({ mask, count }) => ({ mask, count })),
  };
}

function hiddenPersonal({ hidden }: ColumnDiscovery): Pick<ColumnReport, 'hiddenPersonal'> {
  if (hidden === undefined) return {};
  return {
    hiddenPersonal: hidden.map(({ type, path, found, tested }) => ({
      meaning: { code: `semantic-type.${type.id}`, params: {} },
      ...(path === undefined ? {} : { path }),
      found,
      tested,
    })),
  };
}

/**
 * What may be kept on disk of a column beside its numbers: the content that a report may show,
 * whole, or nothing where the column is withheld.
 */
export function clearedContent(
  { content, histogram, months, digits }: ColumnProfile,
  { cleared }: Pick<ColumnDiscovery, 'cleared'>,
): ClearedContent | undefined {
  if (!cleared) return undefined;
  return {
    content: Object.fromEntries(
      Object.entries(content).map(([name, { value }]) => [
        name,
        value === null ? null : RawValue.open(value),
      ]),
    ),
    histogram: histogram === null ? null : RawValue.open(histogram),
    ...(months && { months: RawValue.open(months) }),
    ...(digits && { digits: RawValue.open(digits) }),
  };
}

/** The distinct values of a column with their counts; undefined where they are withheld. */
export function shownValues(
  { values }: ColumnProfile,
  { cleared }: Pick<ColumnDiscovery, 'cleared'>,
): readonly { readonly text: string; readonly count: number }[] | undefined {
  if (!cleared) return undefined;
  return values.entries.map(({ value, count }) => ({ text: RawValue.open(value), count }));
}

/** One cell, for a list of rows that break a rule; undefined where its column is withheld. */
export function shownCell(
  cell: RawValue,
  { cleared }: Pick<ColumnDiscovery, 'cleared'>,
): string | undefined {
  return cleared ? RawValue.open(cell) : undefined;
}

/** What is shown of a masked cell: its shape alone. The registry takes a sample of nothing else. */
const signsOfShape = /[^9Aa汉…\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/gu;

/**
 * The shape of one cell, for a masked sample of rows; undefined where it is withheld: in direct identifiers, sensitive
 * and hidden personal information and columns with credentials always, and in every other column that is not cleared
 * wherever fewer than ten cells share the shape. No value is ever shown, of a cleared column neither.
 */
export function maskedCell(
  cell: RawValue,
  { masks }: Pick<ColumnProfile, 'masks'>,
  { cleared, personal, hidden, secrets }: ColumnDiscovery,
): string | undefined {
  const isWithheld =
    personal.directIdentifier ||
    personal.sensitive.length > 0 ||
    (hidden?.length ?? 0) > 0 ||
    (secrets ?? 0) > 0;
  if (isWithheld) return undefined;
  const shape = maskOf(RawValue.open(cell));
  const shared = masks.find(({ mask }) => mask === shape)?.count ?? 0;
  return cleared || shared >= cellsBehindMask ? shape.replace(signsOfShape, '·') : undefined;
}

function measuresOf(profile: ColumnProfile, discovery: ColumnDiscovery): ColumnReport['measures'] {
  const measures: Record<string, MeasureRecord> = {};
  for (const [name, measure] of Object.entries(profile.measures)) {
    if (discovery.cleared || !isSketch(name)) measures[name] = record(measure.value, measure);
  }
  if (discovery.cleared) {
    for (const [name, measure] of Object.entries(profile.content)) {
      measures[name] = record(
        measure.value === null ? null : RawValue.open(measure.value),
        measure,
      );
    }
  }
  return { ...measures, ...discoveredMeasures(profile, discovery) };
}

/** A checksum of a column with one value is a hash of that value. */
function isSketch(name: string): boolean {
  return /checksum|hash|sketch|signature|kmv/i.test(name);
}

function record(value: number | string | null, from: Measure | ContentMeasure): MeasureRecord {
  return {
    value,
    ...('of' in from && from.of !== undefined && { of: from.of }),
    ...(from.exactness.kind !== 'exact' && { exactness: from.exactness }),
    query: from.query,
  };
}

function discoveredMeasures(
  { measures }: ColumnProfile,
  discovery: ColumnDiscovery,
): ColumnReport['measures'] {
  const { tested, invalid, missingTokens, outliers, secrets, invalidExactness } = discovery;
  const search = discovery.secretSearch;
  return {
    missingTokens: { value: missingTokens, ...inexactness(measures.missingTokens?.exactness) },
    secrets: {
      value: secrets,
      ...inexactness(search?.exactness),
      ...(search?.query !== undefined && { query: search.query }),
    },
    ...(tested > 0 && {
      invalid: { value: invalid, of: tested, ...inexactness(invalidExactness) },
    }),
    ...(outliers.applicable && {
      outliers: { value: outliers.count, ...inexactness(measures.outliers?.exactness) },
    }),
  };
}

function inexactness(exactness: Exactness | undefined): Pick<MeasureRecord, 'exactness'> {
  return exactness === undefined || exactness.kind === 'exact' ? {} : { exactness };
}

function distributionOf(profile: ColumnProfile, discovery: ColumnDiscovery): Distribution {
  const { entries, kind } = profile.values;
  if (profile.type === 'empty' || entries.length === 0) return { kind: 'empty' };
  if (!discovery.cleared) return { kind: 'withheld' };
  const [first] = entries;
  if (kind === 'complete' && entries.length === 1 && first !== undefined) {
    return { kind: 'constant', value: shown(first.value) };
  }
  const histogram = profile.histogram === null ? null : RawValue.open(profile.histogram);
  if (histogram !== null) {
    return { kind: 'histogram', edges: [...histogram.edges], counts: [...histogram.counts] };
  }
  return categories(profile);
}

function categories({ values }: ColumnProfile): Distribution {
  const repeated = values.entries.filter((entry) => entry.count > 1);
  if (repeated.length === 0) return { kind: 'unique' };
  const top = repeated.slice(0, shownCategories);
  const cells = values.entries.reduce((sum, entry) => sum + entry.count, 0);
  return {
    kind: 'categories',
    top: top.map(({ value, count }) => ({ value: shown(value), count })),
    others: cells - top.reduce((sum, entry) => sum + entry.count, 0),
  };
}

function shown(value: RawValue): string {
  const text = RawValue.open(value);
  return text.length <= shownCharacters ? text : `${text.slice(0, shownCharacters - 1)}…`;
}
