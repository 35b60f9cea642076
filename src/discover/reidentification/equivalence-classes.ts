import { as, column, countRows, table } from '../../sql/build.ts';
import type { Statement } from '../../sql/tree.ts';
import type { TableDiscovery } from '../discovery.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { keyCell } from '../keys/key-cells.ts';
import type { ClassifiedColumn, ClassifiedTable } from '../personal/classify-table.ts';
import { disclosuresOf } from './attribute-disclosure.ts';
import { reachAnonymity } from './reach-anonymity.ts';
import type { SizeCount } from './size-count.ts';

/** Risk above which a record counts as at risk: 0.2, classes of fewer than five. Common, configurable. */
export const riskThreshold = 0.2;
const smallestShown = 5;

export interface ClassRisk {
  /** Rows in classes. */
  readonly records: number;
  readonly classes: number;
  /** R2.1: 1 over the smallest class. */
  readonly maximum: number;
  /** Rows in classes whose risk exceeds the threshold; R2.2 is their share. */
  readonly recordsAtRisk: number;
  /** R2.3: classes over records. */
  readonly average: number;
  /** Sizes of the smallest classes, ascending, at most five. */
  readonly smallest: readonly number[];
}

/** R2.1 to R2.3 of the assessment model from the sizes of equivalence classes. */
export function classRisk(sizes: readonly SizeCount[], threshold = riskThreshold): ClassRisk {
  const ordered = [...sizes].sort((a, b) => a.size - b.size);
  const sum = (of: (entry: SizeCount) => number) => ordered.reduce((s, entry) => s + of(entry), 0);
  const records = sum(({ size, classes }) => size * classes);
  const classes = sum((entry) => entry.classes);
  const atRisk = ({ size }: SizeCount) => 1 / size > threshold;
  return {
    records,
    classes,
    maximum: ordered[0] === undefined ? 0 : 1 / ordered[0].size,
    recordsAtRisk: sum((entry) => (atRisk(entry) ? entry.size * entry.classes : 0)),
    average: records === 0 ? 0 : classes / records,
    smallest: ordered
      .flatMap((entry) => Array<number>(Math.min(smallestShown, entry.classes)).fill(entry.size))
      .slice(0, smallestShown),
  };
}

type Reidentification = NonNullable<TableDiscovery['reidentification']>;

/**
 * Re-identification by the quasi-identifiers of a table of persons, by exact grouping; a missing
 * value is a value of its own. Undefined where no row describes a natural person or nothing there
 * is a quasi-identifier.
 */
export async function reidentification(
  session: DiscoverySession,
  { profile, columns, describesPersons }: ClassifiedTable,
): Promise<Reidentification | undefined> {
  const quasi = columns.filter(({ flags }) => flags.quasiIdentifier && !flags.directIdentifier);
  if (!describesPersons || quasi.length === 0 || profile.rows === 0) return undefined;
  const { rows, query } = await session.sql.rows(sizesStatement(profile.table.relation, quasi));
  const risk = classRisk(
    rows.map(([size, classes]) => ({ size: Number(size), classes: Number(classes) })),
  );
  const sensitive = await disclosuresOf(session, profile, {
    quasi: quasi.map((column) => column.profile),
    sensitive: columns
      .filter(({ flags }) => flags.sensitive.length > 0 && !flags.directIdentifier)
      .map((c) => c.profile),
    classes: risk.classes,
  });
  // Proposals take sixty counts, which a database that keeps no results would read the table for each time.
  const anonymity =
    session.forDisplay || session.counted
      ? undefined
      : await reachAnonymity(
          session,
          profile,
          quasi.map((of) => of.profile),
        );
  return {
    ...anonymity,
    quasiIdentifiers: quasi.map((column) => column.profile.column.name),
    ...risk,
    smallest: [...risk.smallest],
    threshold: riskThreshold,
    query,
    journalist: { kind: 'at-most', maximum: risk.maximum, average: risk.average },
    ...(sensitive.length > 0 && {
      sensitive: [...sensitive],
      attributeDisclosure: Math.max(...sensitive.map(({ exposure }) => exposure)),
    }),
  };
}

function sizesStatement(relation: string, quasi: readonly ClassifiedColumn[]): Statement {
  const classes: Statement = {
    select: [as('size', countRows())],
    from: table(relation),
    groupBy: quasi.map(({ profile }) => keyCell(profile)),
  };
  return {
    select: [as('size', column('size')), as('classes', countRows())],
    from: { kind: 'subquery', select: classes, as: 'classes' },
    groupBy: [column('size')],
  };
}
