import type { Relation } from '../../../sql/tree.ts';
import { labelOf } from '../../numbers/numeric-findings.ts';
import { midnightMeasure, timeMeasures } from '../../numbers/time-measures.ts';
import type { ProfileOptions } from '../../profile-options.ts';
import type { Session } from '../../session.ts';
import { maskCounts } from '../../text/text-measures.ts';
import { textPart } from '../../text/text-statement.ts';
import { missingRule } from '../../types/missing-tokens.ts';
import { typedCellsOf } from '../../types/typed-cells.ts';
import { type ColumnFindings, isCalendar, isNumeric } from '../column-findings.ts';
import { checksumText } from '../distinct-measures.ts';
import { sampledCastable } from '../frequency-parts.ts';
import { wholeSample } from '../hash-sample.ts';
import { count } from '../named-row.ts';
import type { SourceOrder } from '../order-in-source.ts';
import { type Presence, presenceFrom, presenceMeasures } from '../presence-measures.ts';
import { columnValues, signatureOf } from '../values/column-values.ts';
import type { Found, ValuesFound } from '../values/values-found.ts';
import { scanDays } from './scan-days.ts';
import { repetitionFound, type ScanDistinct, scanDistinct } from './scan-distinct.ts';
import {
  sampledDigits,
  sampledHistogram,
  sampledNumberMeasures,
  sampledTextMeasures,
} from './scan-estimates.ts';
import type { Scanned } from './scan-rows.ts';

export interface FromScan {
  readonly session: Session;
  readonly from: Relation;
  readonly options: ProfileOptions;
  readonly order: SourceOrder | undefined;
  readonly moments: ValuesFound | undefined;
}

/** The measures of a near-unique column: from the scan of all rows where they are cheap, else from its sample. */
export async function findingsFromScan(
  scanned: Scanned,
  { session, from, options, order, moments }: FromScan,
): Promise<ColumnFindings> {
  const { column, type, inference, missing, sample, numbers, top } = scanned;
  const { seed } = options;
  const presence = presenceFrom(scanned.row);
  const isText = column.untyped || type === 'text';
  const always = options.depth === 'full';
  const sameCount = { from, count: presence.count, order: fullOrder(order, scanned), always };
  const distinct = await scanDistinct(session, scanned, sameCount);
  const blowup = { of: presence.count, seed };
  const days = isCalendar(type)
    ? await scanDays(session, typedCellsOf(from, scanned), type)
    : undefined;
  const parts: readonly ValuesFound[] = [
    presencePart(scanned, presence, top[0]?.text ?? null),
    repetitionFound(scanned, distinct, { count: presence.count, seed }),
    ...(isText ? [sampledCastable(sample.values, { ...blowup, query: sample.query })] : []),
    ...(type === 'text' ? textParts(scanned, presence, seed) : []),
    ...(numbers ? [sampledNumberMeasures(scanned, numbers, blowup), numberPart(scanned)] : []),
    ...(days ? [{ ...timeMeasures(days.counts, options.asOf), query: days.query }] : []),
    ...(days && type === 'timestamp'
      ? [{ ...midnightMeasure(days.counts), query: days.query }]
      : []),
    ...(moments ? [moments] : []),
  ];
  return {
    column,
    type,
    ...(inference === undefined ? {} : { inference }),
    ...(isText && presence.missingText > 0 ? { missingRule: missing } : {}),
    parts,
    masks: isText ? maskCounts(sample.values, missing) : [],
    histogram: numbers ? sampledHistogram(type, numbers, count(scanned.row, 'numbers')) : null,
    values: columnValues(sample.values, { complete: sample.limit === wholeSample, top }),
    signature: signatureOf(sample.values),
    ...(numbers && isNumeric(type) ? { digits: sampledDigits(numbers) } : {}),
    ...(days === undefined ? {} : { days }),
    missing: presence.rows - presence.count + presence.missingText,
    misses: inference === undefined ? 0 : inference.present - inference.matched,
    count: presence.count,
    ...(distinct.exactness.kind === 'exact' ? { exactDistinct: distinct.value } : {}),
    ...trimmedFound(scanned, presence, distinct),
  };
}

/** Where no cell is padded and only null is missing, the distinct texts are those that keys compare. */
function trimmedFound(
  { column, missing, row }: Scanned,
  { count: cells, missingText }: Presence,
  { value: distinct, exactness, query }: ScanDistinct,
): Pick<ColumnFindings, 'trimmed'> {
  const plain = missing === missingRule && missingText === 0 && count(row, 'padded') === 0;
  const known = column.untyped && plain && exactness.kind === 'exact';
  return known ? { trimmed: { distinct, cells, query } } : {};
}

/** The order of a column proves it unique only where every cell took part in it. */
function fullOrder(order: SourceOrder | undefined, scanned: Scanned): SourceOrder | undefined {
  return count(scanned.row, 'numbers') === count(scanned.row, 'count') ? order : undefined;
}

function presencePart(scanned: Scanned, presence: Presence, mode: string | null): ValuesFound {
  const checksum = checksumText(BigInt(String(scanned.row.get('checksum') ?? 0)));
  return {
    safe: presenceMeasures(presence),
    content: { checksum, mode },
    query: scanned.query,
  };
}

function textParts(scanned: Scanned, presence: Presence, seed: number): readonly ValuesFound[] {
  return [
    textPart(scanned.row, presence.count, scanned.query),
    sampledTextMeasures(scanned, { of: presence.count, seed }),
  ];
}

const counted = ['zeros', 'negatives', 'integersAsFloats', 'nan', 'infinities'];

/** Bounds and counts of a number or time column from the scan. */
function numberPart({ row, type, numbersQuery: query }: Scanned): ValuesFound {
  const label = labelOf(type);
  const shown = (name: string) => {
    const value = row.get(name);
    return typeof value === 'number' || typeof value === 'bigint' ? label(Number(value)) : null;
  };
  const of = count(row, 'numbers') + count(row, 'nan') + count(row, 'infinities');
  const safe: Record<string, Found> = {};
  for (const name of counted) {
    if (row.has(name)) safe[name] = { value: count(row, name), of };
  }
  return { safe, content: { min: shown('low'), max: shown('high') }, query };
}
