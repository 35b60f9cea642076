import {
  as,
  ascending,
  binary,
  column,
  countRows,
  isNotNull,
  literal,
  table,
} from '../../sql/build.ts';
import type { Statement } from '../../sql/tree.ts';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import { joinedKey, keyCell } from '../keys/key-cells.ts';
import type { Key } from '../keys/table-keys.ts';
import { rowPosition, rowReferences, rowsShown, withPosition } from '../rows/row-positions.ts';
import type { DescribedTable, FindingKind, Hit } from './finding-kind.ts';

/** A key, declared or evident, repeats or has gaps. */
export const brokenKey: FindingKind = {
  code: 'finding.broken-key',
  texts: {
    en: 'The key ({columns}; {keySource}) repeats or is missing in {count} of {total} rows.',
    zh: '键（{columns}；{keySource}）在 {total} 行中有 {count} 行重复或缺失。',
  },
  feeds: ['Q3.4', 'M3.1', 'Q1.2'],
  find: async (table) => {
    const hits: Hit[] = [];
    for (const key of brokenKeys(table)) hits.push(await hitOf(table, key));
    return hits;
  },
};

/**
 * Each combination of columns once, the primary key before the unique one. Where rows that repeat
 * in every cell are all that breaks a key which nobody declared, those rows are the finding.
 */
function brokenKeys({ discovery: { keys, duplicateRows } }: DescribedTable): readonly Key[] {
  const first = new Map<string, Key>();
  for (const key of [...keys].sort((a, b) => rank(a) - rank(b))) {
    const same = JSON.stringify([...key.columns].sort());
    if (!first.has(same)) first.set(same, key);
  }
  const explained = ({ source, nonNull, distinct }: Key) =>
    source === 'discovered' && nonNull - distinct <= duplicateRows.count;
  return [...first.values()].filter((key) => !key.holds && !explained(key));
}

function rank({ kind }: Key): number {
  return kind === 'primary' ? 0 : 1;
}

async function hitOf(described: DescribedTable, key: Key): Promise<Hit> {
  const { rows } = described.classified.profile;
  const gaps = key.kind === 'primary' ? rows - key.nonNull : 0;
  return {
    severity: key.source === 'declared' ? 'serious' : 'notice',
    ...(key.columns.length === 1 && { column: key.columns[0] ?? '' }),
    count: key.nonNull - key.distinct + gaps,
    total: rows,
    params: { columns: key.columns.join(', '), keySource: key.source },
    rows: await repeatedRows(described, key),
    query: key.query,
  };
}

/** The first rows whose key stands in another row too. */
async function repeatedRows(described: DescribedTable, key: Key): Promise<readonly RowReference[]> {
  const { profile } = described.classified;
  const parts = key.columns.flatMap((n) => profile.columns.find((c) => c.column.name === n) ?? []);
  if (rowPosition(profile) === undefined) return [];
  const joined = joinedKey(parts.map((part) => keyCell(part)));
  const source = table(profile.table.relation);
  const repeated: Statement = {
    select: [as('key', joined)],
    from: source,
    where: isNotNull(joined),
    groupBy: [joined],
    having: binary('>', countRows(), literal(1)),
  };
  const numbered: Statement = { select: [as('key', joined), withPosition(profile)], from: source };
  const { rows } = await described.session.sql.rows({
    select: [as('position', column('position', 'all'))],
    from: {
      kind: 'join',
      type: 'semi',
      left: { kind: 'subquery', select: numbered, as: 'all' },
      right: { kind: 'subquery', select: repeated, as: 'repeated' },
      on: binary('=', column('key', 'all'), column('key', 'repeated')),
    },
    orderBy: [ascending(column('position', 'all'))],
    limit: rowsShown,
  });
  return rowReferences(profile.table, rows);
}
