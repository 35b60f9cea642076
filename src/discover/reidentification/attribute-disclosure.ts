import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { profiledDistinct } from '../keys/key-counts.ts';
import { type ClassValues, countClassValues, type Distance, orderOf } from './class-values.ts';
import {
  type ClassDistribution,
  type Distribution,
  distanceFrom,
  distributionOf,
} from './distribution-distance.ts';

/** Of a sensitive column without an order and with more values than this each row has its own. */
const mostValues = 10_000;

/** Counts that may be held in the process: three numbers each, some 50 MB, and a few seconds to rank. */
const mostCounts = 2_000_000;

/** Counts that a database sends at most: they are rows that leave it. */
const mostCountsSent = 10_000;

/** A class of fewer different values than this tells the sensitive value of all its rows. */
const leastDiversity = 2;

/** l-diversity and t-closeness of one sensitive column. */
export type SensitiveDisclosure = NonNullable<
  NonNullable<TableReport['reidentification']>['sensitive']
>[number];

type Measured = Omit<SensitiveDisclosure, 'column' | 'query'>;

/**
 * What belonging to a class tells of a sensitive value. Distinct l is the least number of different
 * values in a class, entropy l the least exp(entropy), both at least 1; t is the greatest distance
 * of a class from the table, 0 to 1. Exposure is R2.4 of the assessment model, max(t, 1 / entropy l).
 * A missing value is a value of its own.
 */
export function attributeDisclosure(counted: ClassValues, distance: Distance): Measured {
  const table = distributionOf(counted);
  let [distinct, entropy, t, homogeneous] = [Infinity, Infinity, 0, 0];
  for (const one of classesOf(counted, table)) {
    distinct = Math.min(distinct, one.entries.length);
    // Rounding must not make them more diverse than they are many.
    const diversity = Math.min(one.entries.length, Math.exp(entropyOf(one)));
    entropy = Math.min(entropy, diversity);
    t = Math.max(t, distanceFrom(table, one, distance));
    if (one.entries.length < leastDiversity) homogeneous += one.size;
  }
  return {
    distinctDiversity: distinct,
    entropyDiversity: entropy,
    below: { l: leastDiversity, records: homogeneous },
    closeness: t,
    distance,
    exposure: Math.max(t, 1 / entropy),
  };
}

function* classesOf(
  { groups, values, counts }: ClassValues,
  { places }: Distribution,
): Generator<ClassDistribution> {
  let start = 0;
  for (let end = 1; end <= groups.length; end++) {
    if (end < groups.length && groups[end] === groups[start]) continue;
    const entries = Array.from({ length: end - start }, (_, i) => ({
      place: places.get(values[start + i] ?? 0) ?? 0,
      count: counts[start + i] ?? 0,
    }));
    yield { entries, size: entries.reduce((sum, { count }) => sum + count, 0) };
    start = end;
  }
}

function entropyOf({ size, entries }: ClassDistribution): number {
  return -entries.reduce((sum, { count }) => sum + (count / size) * Math.log(count / size), 0);
}

/**
 * Each sensitive column that can be measured, in the order of the columns, by exact counts of the
 * engine. Left out are quasi-identifiers themselves, columns where each row has a value of its own,
 * and those whose counts for class and value might be more than two million, or ten thousand where a database
 * sends them.
 */
export async function disclosuresOf(
  session: DiscoverySession,
  profile: TableProfile,
  {
    quasi,
    sensitive,
    classes,
  }: {
    readonly quasi: readonly ColumnProfile[];
    readonly sensitive: readonly ColumnProfile[];
    readonly classes: number;
  },
): Promise<readonly SensitiveDisclosure[]> {
  const found: SensitiveDisclosure[] = [];
  for (const secret of sensitive) {
    const values = profiledDistinct(secret);
    if (quasi.includes(secret) || (orderOf(secret) === undefined && values > mostValues)) continue;
    // One more value for the missing ones.
    const most = session.counted === undefined ? mostCounts : mostCountsSent;
    if (Math.min(profile.rows, classes * (values + 1)) > most) continue;
    const { relation } = profile.table;
    const { counted, distance, query } = await countClassValues(session, relation, {
      quasi,
      secret,
    });
    if (distance === 'equal' && values > mostValues) continue;
    found.push({
      column: secret.column.name,
      ...attributeDisclosure(counted, distance),
      query,
    });
  }
  return found;
}
