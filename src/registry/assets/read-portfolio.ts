import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assets } from '../../store/tables/assets.ts';
import { gradeSchema } from '../../vocabulary/assessment.ts';
import { weakBelow } from '../../vocabulary/registry/assets/asset-bands.ts';
import type {
  DimensionSpread,
  Portfolio,
  PortfolioPoint,
} from '../../vocabulary/registry/assets/portfolio.ts';
import { coverageBand } from './asset-filters.ts';
import { readModelNames } from './model-names.ts';

const mostPoints = 60;
const mostWorth = 20;
const kept = sql`archived_at is null`;

/** All assets of the organisation at a glance. */
export async function readPortfolio(tx: Transaction): Promise<Portfolio> {
  const { names, dimensions } = await readModelNames(tx);
  const { rows } = await tx.execute<{ all: number; assessed: number }>(
    sql`select count(*)::int as all, count(assessed_on)::int as assessed from ${assets} where ${kept}`,
  );
  const [total] = rows;
  return {
    assets: total?.all ?? 0,
    assessed: total?.assessed ?? 0,
    grades: await countBy(tx, sql`grade`),
    dataGrades: await countBy(tx, sql`data_grade`),
    persons: await countBy(tx, sql`persons`),
    coverage: await countBy(tx, coverageBand),
    gatesClosed: await countBy(tx, sql`gate`, sql`, unnest(gates_closed) as gate`),
    spreads: inOrderOf(dimensions, await spreadsOf(tx)),
    points: await pointsBy(tx, sql`(dimensions ->> 'value')::float8`, mostPoints),
    worth: await pointsBy(tx, sql`(worth ->> 'high')::numeric`, mostWorth),
    names,
  };
}

async function countBy(tx: Transaction, value: SQL, joined: SQL = sql``) {
  const { rows } = await tx.execute<{ value: string; count: number }>(
    sql`select ${value} as value, count(*)::int as count from ${assets} ${joined} where ${kept} and ${value} is not null group by 1 order by 1`,
  );
  return rows;
}

async function spreadsOf(tx: Transaction): Promise<DimensionSpread[]> {
  const { rows } = await tx.execute<{
    dimension: string;
    count: number;
    weak: number;
    at: [number, number, number, number, number];
  }>(sql`
    select dimension, count(*)::int as count, count(*) filter (where score < ${weakBelow})::int as weak,
      percentile_cont(array[0, 0.25, 0.5, 0.75, 1]) within group (order by score) as at
    from (
      select dimension, points::float8 as score
      from ${assets}, jsonb_each_text(dimensions) as each_score(dimension, points)
      where ${kept} and points is not null
    ) as scores group by dimension order by dimension`);
  return rows.map(({ at: [min, lower, median, upper, max], ...spread }) => ({
    ...spread,
    min,
    lower,
    median,
    upper,
    max,
  }));
}

/** Those that the model does not know come last. */
function inOrderOf(order: readonly string[], spreads: readonly DimensionSpread[]) {
  const place = ({ dimension }: DimensionSpread) =>
    order.includes(dimension) ? order.indexOf(dimension) : order.length;
  return spreads.toSorted((a, b) => place(a) - place(b));
}

async function pointsBy(tx: Transaction, value: SQL, most: number): Promise<PortfolioPoint[]> {
  const rows = await tx
    .select({
      id: assets.id,
      name: assets.name,
      grade: assets.grade,
      dimensions: assets.dimensions,
      gatesClosed: assets.gatesClosed,
      worth: assets.worth,
    })
    .from(assets)
    .where(sql`${kept} and ${value} is not null`)
    .orderBy(sql`${value} desc`, assets.id)
    .limit(most);
  return rows.map((row) => ({ ...row, grade: gradeSchema.nullable().parse(row.grade) }));
}
