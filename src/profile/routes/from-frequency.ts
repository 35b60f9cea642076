import type { TableColumn } from '../../vocabulary/table.ts';
import { type NumericFindings, numericFindings } from '../numbers/numeric-findings.ts';
import type { ProfileOptions } from '../profile-options.ts';
import type { Session } from '../session.ts';
import { maskCounts } from '../text/text-measures.ts';
import { textPart } from '../text/text-statement.ts';
import { type Settled, settleReading } from '../types/settle-reading.ts';
import { readAs } from '../types/typed-view.ts';
import type { ColumnFindings } from './column-findings.ts';
import { checksumText } from './distinct-measures.ts';
import { hashBelow, hashedStatement, hashedValues, kept } from './frequency.ts';
import {
  byCell,
  lengthPart,
  readKeptNumbers,
  repetitionPart,
  sampledCastable,
  topStatement,
  totalsProjections,
  value,
} from './frequency-parts.ts';
import { sampleLimit } from './hash-sample.ts';
import { namedRow } from './named-row.ts';
import { presenceFrom, presenceMeasures } from './presence-measures.ts';
import { columnValues, signatureOf } from './values/column-values.ts';
import type { ValuesFound } from './values/values-found.ts';

export interface KeptFrequency {
  readonly session: Session;
  /** The kept table of `v` and `n`, and its rows with the null among them. */
  readonly name: string;
  readonly size: number;
  readonly options: ProfileOptions;
}

/** Every measure of a column from a frequency table too long to read whole: nearly all exact. */
export async function findingsFromFrequency(
  column: TableColumn,
  frequency: KeptFrequency,
): Promise<ColumnFindings> {
  const { session, name, size, options } = frequency;
  const from = kept(name);
  const sample = await session.rows(
    hashedStatement(from, column.physicalType, hashBelow(value, sampleLimit(size))),
  );
  const values = hashedValues(sample.rows);
  const top = hashedValues((await session.rows(topStatement(name, column.physicalType))).rows);
  const settled = await settleReading(
    session,
    { from, value, weights: byCell },
    { column, values, typeThreshold: options.typeThreshold },
  );
  const { type, inference, missing } = settled;
  const isText = column.untyped || type === 'text';
  const projections = totalsProjections(type, isText ? missing : undefined);
  const totals = await session.rows({ select: projections, from });
  const row = namedRow(projections, totals.rows[0]);
  const presence = presenceFrom(row);
  const { part: repeated, distinct } = await repetitionPart(session, name);
  const numeric = await numericPart(settled, frequency);
  const checksum = checksumText(BigInt(String(row.get('checksum') ?? 0)));
  const estimate = { of: presence.count, seed: options.seed, query: sample.query };
  return {
    column,
    type,
    ...(inference === undefined ? {} : { inference }),
    ...(isText && presence.missingText > 0 ? { missingRule: missing } : {}),
    parts: [
      { safe: presenceMeasures(presence), query: totals.query },
      repeated,
      { content: { checksum, mode: top[0]?.text ?? null }, query: totals.query },
      ...(isText ? [sampledCastable(values, estimate)] : []),
      ...(type === 'text' ? [textPart(row, presence.count, totals.query)] : []),
      ...(type === 'text' ? [await lengthPart(session, name)] : []),
      ...numeric.parts,
    ],
    masks: isText ? maskCounts(values, missing) : [],
    histogram: numeric.histogram,
    values: columnValues(values, { complete: false, top }),
    signature: signatureOf(values),
    ...(numeric.digits === undefined ? {} : { digits: numeric.digits }),
    ...(numeric.days === undefined ? {} : { days: numeric.days }),
    missing: presence.rows - presence.count + presence.missingText,
    misses: inference === undefined ? 0 : inference.present - inference.matched,
    count: presence.count,
    exactDistinct: distinct,
  };
}

/** Numeric findings whose parts and days know their query. */
export interface QueriedNumeric extends Omit<NumericFindings, 'parts' | 'days'> {
  readonly parts: readonly ValuesFound[];
  readonly days?: NonNullable<ColumnFindings['days']>;
}

async function numericPart(
  { type, inference }: Settled,
  { session, name, options }: KeptFrequency,
): Promise<QueriedNumeric> {
  if (!hasNumbers.has(type)) return { parts: [], histogram: null };
  const typed = inference?.reading ? readAs(inference.reading, value) : value;
  const { read, query } = await readKeptNumbers(session, name, { type, typed });
  const { parts, days, ...rest } = numericFindings(type, read, options.asOf);
  return {
    ...rest,
    parts: parts.map((part) => ({ ...part, query })),
    ...(days === undefined ? {} : { days: { counts: days, query } }),
  };
}

const hasNumbers = new Set(['integer', 'decimal', 'double', 'date', 'time', 'timestamp']);
