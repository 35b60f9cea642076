import type { ColumnProfile, TableProfile } from '../../../profile/table-profile.ts';
import { as, cast, column, countRows, isNotNull, table } from '../../../sql/build.ts';
import type { Statement } from '../../../sql/tree.ts';
import type { DiscoverySession } from '../../discovery-session.ts';
import { holdsSomething } from '../../semantic/tested-values.ts';
import { presentCells } from '../invalid-cells.ts';
import { screenColumn } from './column-screen.ts';
import type { ColumnTexts, TextCount } from './text-counts.ts';

/** Distinct values of one column that are read beyond those of the profile, and of one table. */
const mostOfColumn = 50_000;
const mostOfTable = 200_000;

/**
 * The values of the columns of a table as text, for detectors that compare values with each other,
 * which no question to one raw value can. They leave this room as raw values only. A column of
 * more values than the profile keeps is read anew, within bounds; beyond them its sample stands, and
 * what that does not lead one to expect is searched for in all rows.
 */
export async function textsOfColumns(
  session: DiscoverySession,
  profile: TableProfile,
): Promise<readonly ColumnTexts[]> {
  let left = mostOfTable;
  const texts: ColumnTexts[] = [];
  for (const entry of profile.columns) {
    const distinct = entry.measures.distinct?.value ?? Number.POSITIVE_INFINITY;
    const sampled = entry.values.kind !== 'complete';
    if (sampled && distinct <= Math.min(left, mostOfColumn)) {
      left -= distinct;
      const { rows } = await session.sql.rows(frequencies(profile, entry));
      const all = rows.map(([text, count]) => ({ text: String(text), count: Number(count) }));
      texts.push(columnTexts(all.sort(byCount), true));
    } else {
      const own = columnTexts(profiled(entry), !sampled);
      texts.push(sampled ? await screened(session, { profile, entry, own }) : own);
    }
  }
  return texts;
}

async function screened(
  session: DiscoverySession,
  {
    profile,
    entry,
    own,
  }: {
    readonly profile: TableProfile;
    readonly entry: ColumnProfile;
    readonly own: ColumnTexts;
  },
): Promise<ColumnTexts> {
  const cells = presentCells(entry);
  const screen = await screenColumn(session, {
    relation: profile.table.relation,
    name: entry.column.name,
    physicalType: entry.column.physicalType,
    sample: own.all,
    distinct: entry.measures.distinct?.value ?? cells,
    cells,
  });
  return screen === undefined ? own : { ...own, screen };
}

function columnTexts(all: readonly TextCount[], complete: boolean): ColumnTexts {
  return { all, present: all.filter(({ text }) => holdsSomething(text)), complete };
}

function profiled({ values }: ColumnProfile): readonly TextCount[] {
  const all: TextCount[] = [];
  for (const { value, count } of values.entries)
    value.test((text) => all.push({ text, count }) > 0);
  return all;
}

function frequencies(profile: TableProfile, { column: { name } }: ColumnProfile): Statement {
  const text = cast(column(name), 'text');
  return {
    select: [as('v', text), as('n', countRows())],
    from: table(profile.table.relation),
    where: isNotNull(text),
    groupBy: [text],
  };
}

function byCount(a: TextCount, b: TextCount): number {
  return b.count - a.count || (a.text < b.text ? -1 : 1);
}
