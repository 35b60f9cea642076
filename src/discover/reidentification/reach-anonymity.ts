import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import { as, ascending, column, countRows, sumOf, table } from '../../sql/build.ts';
import type { Statement } from '../../sql/tree.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { type Generalisation, generalisationsOf } from './generalisation.ts';
import { lightestSteps } from './lightest-steps.ts';
import type { SizeCount } from './size-count.ts';

/** What would give every class k rows, and which columns single out rows. */
type Anonymity = Pick<NonNullable<TableReport['reidentification']>, 'proposals' | 'singlingOut'>;

/** Risks of 0.2, 0.1 and 0.05, which are in common use. */
const wanted = [5, 10, 20] as const;
/** A plan searches so many quasi-identifiers; each further one doubles what there is to try. */
const mostColumns = 8;
/** Some sixty counts are made over them, a tenth of a second each at most. */
const mostCombinations = 1_000_000;

/**
 * Proposes the lightest generalisation found that reaches k = 5, 10 and 20, from exact class sizes
 * of the engine, and finds the fewest columns that single out a row. Of more than eight
 * quasi-identifiers, or a million combinations of their values, nothing is proposed.
 */
export async function reachAnonymity(
  session: DiscoverySession,
  profile: TableProfile,
  quasi: readonly ColumnProfile[],
): Promise<Anonymity | undefined> {
  if (quasi.length > mostColumns) return undefined;
  const steps = quasi.map(generalisationsOf);
  const name = 'assay quasi-identifiers';
  const kept = await session.sql.keep(name, combinations(profile, quasi));
  try {
    if (kept.rows > mostCombinations) return undefined;
    const sizes = async (levels: readonly number[]) => {
      const values = steps.map((of, i) => (of[levels[i] ?? 0] ?? of[0])?.value(`q${i}`));
      const groupBy = values.flatMap((value) => (value === undefined ? [] : [value]));
      const { rows } = await session.sql.rows(sizesStatement(name, groupBy));
      return rows.map(([size, classes]) => ({ size: Number(size), classes: Number(classes) }));
    };
    const found = await lightestSteps(
      steps.map((of) => of.length),
      { sizes, wanted, rows: profile.rows },
    );
    const singling = await fewestColumns(steps, sizes);
    return {
      proposals: found.map(({ k, levels, suppressed, loss }) => ({
        k,
        columns: levels.map((level, i) => stepOf(quasi[i], steps[i]?.[level])),
        suppressed,
        loss,
      })),
      ...(singling && {
        singlingOut: {
          columns: singling.columns.map((i) => quasi[i]?.column.name ?? ''),
          rows: singling.rows,
        },
      }),
    };
  } finally {
    await session.sql.drop(name);
  }
}

function stepOf(profile: ColumnProfile | undefined, step: Generalisation | undefined) {
  const { kind = 'none', width, characters } = step ?? {};
  return {
    column: profile?.column.name ?? '',
    kind,
    ...(width !== undefined && { width }),
    ...(characters !== undefined && { characters }),
  };
}

/** Every combination of values once, with its rows: all that follows counts these. */
function combinations(profile: TableProfile, quasi: readonly ColumnProfile[]): Statement {
  const names = quasi.map(({ column: { name } }) => column(name));
  return {
    select: [...names.map((name, i) => as(`q${i}`, name)), as('n', countRows())],
    from: table(profile.typedRelation),
    groupBy: names,
  };
}

function sizesStatement(name: string, groupBy: NonNullable<Statement['groupBy']>): Statement {
  const classes: Statement = {
    select: [as('size', sumOf(column('n')))],
    from: table(name),
    groupBy,
  };
  return {
    select: [as('size', column('size')), as('classes', countRows())],
    from: { kind: 'subquery', select: classes, as: 'classes' },
    groupBy: [column('size')],
    orderBy: [ascending(column('size'))],
  };
}

/** Sets of one, two and three columns are looked at: who takes four facts to single out is no easy prey. */
const mostFacts = 3;

async function fewestColumns(
  steps: readonly (readonly Generalisation[])[],
  sizes: (levels: readonly number[]) => Promise<readonly SizeCount[]>,
): Promise<{ readonly columns: readonly number[]; readonly rows: number } | undefined> {
  for (let facts = 1; facts <= Math.min(mostFacts, steps.length); facts++) {
    let best: { columns: readonly number[]; rows: number } | undefined;
    for (const columns of subsets(steps.length, facts)) {
      // All other columns are at their last step, which removes them.
      const found = await sizes(steps.map((of, i) => (columns.includes(i) ? 0 : of.length - 1)));
      const rows = found.find(({ size }) => size === 1)?.classes ?? 0;
      if (rows > (best?.rows ?? 0)) best = { columns, rows };
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

function subsets(of: number, size: number, from = 0): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return Array.from({ length: Math.max(0, of - from) }, (_, i) => from + i).flatMap((first) =>
    subsets(of, size - 1, first + 1).map((rest) => [first, ...rest]),
  );
}
