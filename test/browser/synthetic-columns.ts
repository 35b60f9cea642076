import type { LogicalType } from '../../src/vocabulary/column.ts';
import type { PersonalFlags } from '../../src/vocabulary/personal.ts';
import type {
  ColumnReport,
  Distribution,
  MeasureRecord,
} from '../../src/vocabulary/reports/column-report.ts';
import type { Random } from './random.ts';

export interface ColumnWish {
  readonly name: string;
  readonly type: LogicalType;
  readonly rows: number;
  readonly missing?: number;
  readonly distinct?: number;
  readonly semantic?: string;
  readonly personal?: 'direct' | 'quasi';
  readonly role?: ColumnReport['role'];
  readonly shape?: Distribution['kind'];
  readonly categories?: readonly string[];
}

/** A column whose measures agree with each other. */
export function syntheticColumn(wish: ColumnWish, ordinal: number, random: Random): ColumnReport {
  const { name, type, rows, semantic, personal, role = 'none' } = wish;
  const nulls = Math.round(rows * (wish.missing ?? 0));
  const filled = rows - nulls;
  const distinct = Math.min(filled, wish.distinct ?? filled);
  const distribution = distributionOf(wish, filled, random);
  return {
    name,
    ordinal,
    physicalType: 'VARCHAR',
    type,
    typeShare: filled === 0 ? null : 0.9996,
    ...(semantic === undefined ? {} : { semantic: verdict(semantic) }),
    personal: flags(personal),
    gradeProposal: personal === undefined ? 'general-2' : 'general-3',
    role,
    cleared: personal === undefined,
    measures: {
      rows: exactly(rows),
      nulls: { value: nulls, of: rows, query: 'q1' },
      blank: { value: 0, of: filled, query: 'q1' },
      distinct: distinctOf(distinct, filled),
      ...(personal === undefined ? contentMeasures(type, random) : {}),
    },
    distribution,
    masks: personal === undefined && type === 'text' ? [{ mask: 'AAA-9999', count: filled }] : [],
  };
}

function exactly(value: number): MeasureRecord {
  return { value, query: 'q1' };
}

function distinctOf(distinct: number, of: number): MeasureRecord {
  if (distinct < 1_000_000 || distinct === of) return { value: distinct, of, query: 'q2' };
  const range = { low: Math.round(distinct * 0.984), high: Math.round(distinct * 1.016) };
  return {
    value: distinct,
    of,
    query: 'q2',
    exactness: { kind: 'approximate', ...range, confidence: 0.95, basis: 'KMV k=4096' },
  };
}

function contentMeasures(type: LogicalType, random: Random): Record<string, MeasureRecord> {
  if (type === 'timestamp' || type === 'date') {
    return {
      min: { value: '2023-11-01', query: 'q3' },
      max: { value: '2026-10-31', query: 'q3' },
      weekendShare: { value: 0.31, query: 'q3' },
    };
  }
  if (type === 'text') {
    return {
      lengthMin: { value: 3, query: 'q4' },
      lengthMean: { value: 8.25, query: 'q4' },
      lengthMax: { value: 40, query: 'q4' },
    };
  }
  const middle = 20 + random.whole(0, 90);
  return {
    min: exactly(0.5),
    p25: exactly(middle * 0.6),
    median: exactly(middle),
    p75: exactly(middle * 2.1),
    p99: exactly(middle * 14),
    max: exactly(middle * 96),
    mean: exactly(middle * 1.35),
    stddev: exactly(middle * 0.8),
    zeros: { value: 12, of: 40_000, query: 'q3' },
  };
}

function distributionOf(wish: ColumnWish, filled: number, random: Random): Distribution {
  if (wish.personal !== undefined) return { kind: 'withheld' };
  if (filled === 0) return { kind: 'empty' };
  if (wish.role === 'key' || wish.shape === 'unique') return { kind: 'unique' };
  if (wish.shape === 'constant') return { kind: 'constant', value: 'CNY' };
  if (wish.categories !== undefined) return categories(wish.categories, filled);
  return histogram(wish.type, filled, random);
}

function categories(names: readonly string[], filled: number): Distribution {
  const top = names.map((value, index) => ({
    value,
    count: Math.round(filled / 2 ** (index + 1)),
  }));
  return {
    kind: 'categories',
    top,
    others: filled - top.reduce((sum, { count }) => sum + count, 0),
  };
}

function histogram(type: LogicalType, filled: number, random: Random): Distribution {
  const bins = 20;
  const temporal = type === 'timestamp' || type === 'date';
  const weights = Array.from({ length: bins }, (_, bin) =>
    temporal
      ? 0.5 + bin / bins + random.next() / 3
      : Math.exp(-((bin - 5) ** 2) / 18) + random.next() / 20,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    kind: 'histogram',
    edges: Array.from({ length: bins + 1 }, (_, edge) =>
      temporal
        ? `20${23 + Math.floor(edge / 7)}-${String((edge % 7) + 1).padStart(2, '0')}-01`
        : edge * 12.5,
    ),
    counts: weights.map((weight) => Math.round((filled * weight) / total)),
  };
}

function flags(personal: ColumnWish['personal']): PersonalFlags {
  return {
    personalInformation: personal !== undefined,
    directIdentifier: personal === 'direct',
    quasiIdentifier: personal === 'quasi',
    sensitive: [],
  };
}

function verdict(type: string): NonNullable<ColumnReport['semantic']> {
  return {
    type,
    confidence: 0.97,
    state: 'accepted',
    explanation: { code: 'semantic.explained', params: { share: '98.7%' } },
    distinctShare: 0.987,
    rowShare: 0.991,
    tested: 10_000,
  };
}
