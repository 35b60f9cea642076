import { findRows } from '../find-rows.ts';
import { columnsOf, type DescribedTable, type FindingKind, type Hit } from '../finding-kind.ts';
import { holdsSecret, secretCells } from '../secrets.ts';

/** Credentials stand in cells. Their kind and place are reported, never the secret. */
export const secret: FindingKind = {
  code: 'finding.secret',
  texts: {
    en: '{count} of {total} cells look like credentials ({kinds}); revoke them and take them out.',
    zh: '{total} 个单元格中有 {count} 个疑似凭据（{kinds}）；请吊销并从数据中移除。',
  },
  feeds: ['R6.1'],
  find: async (table) => {
    const hits: Hit[] = [];
    for (const { profile, found } of columnsOf(table)) {
      if (found.secrets === 0) continue;
      const { cells, kinds } = secretCells(profile);
      hits.push(await hitOf(table, profile.column.name, { cells, kinds: kinds.map((k) => k.id) }));
    }
    return hits;
  },
};

async function hitOf(
  table: DescribedTable,
  column: string,
  { cells, kinds }: { readonly cells: number; readonly kinds: readonly string[] },
): Promise<Hit> {
  return {
    severity: 'critical',
    column,
    count: cells,
    total: table.classified.profile.rows,
    params: { kinds: kinds.join(', ') },
    rows: await findRows(table, column, holdsSecret),
  };
}
