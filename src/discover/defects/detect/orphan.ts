import type { TableProfile } from '../../../profile/table-profile.ts';
import { all, as, binary, column, countRows, isNotNull, table } from '../../../sql/build.ts';
import type { Statement } from '../../../sql/tree.ts';
import type { Relationship } from '../../../vocabulary/relationship.ts';
import { keyCell } from '../../keys/key-cells.ts';
import type { DefectContext, DefectDetector, Suspicion } from '../suspected/suspicion.ts';
import { valueSuspicion } from '../suspected/value-suspicion.ts';
import { percent } from './spacing.ts';

/** Where more references lead nowhere, the other table is a part, or the reference is none. */
const mostOrphans = 0.05;
/** Sure but for a row that the other table has yet to get; less where the reference was inferred. */
const declaredConfidence = 0.95;

/** References that no row of the other table answers, where nearly all others are answered. */
export const orphan: DefectDetector = {
  texts: {
    'defect.orphan': {
      en: 'refers to no row of {table}, although {share} % of the references of the column do',
      zh: '在 {table} 中找不到对应行，而该列 {share}% 的引用均能对应',
    },
  },
  find: async (context) => {
    const found: Suspicion[] = [];
    for (const relationship of context.relationships) {
      const { orphans, references, from } = relationship;
      const few = orphans > 0 && orphans <= references * mostOrphans;
      if (few && from.columns.length === 1) found.push(...(await suspect(context, relationship)));
    }
    return found;
  },
};

async function suspect(
  { session, classified, others }: DefectContext,
  { from, to, references, orphans, source, confidence }: Relationship,
): Promise<readonly Suspicion[]> {
  const parent = others.find((profile) => profile.table.id === to.table);
  const [name] = from.columns;
  if (parent === undefined || name === undefined) return [];
  const statement = orphanValues(classified.profile, parent, {
    from: name,
    to: to.columns[0] ?? '',
  });
  if (statement === undefined) return [];
  const { rows, query } = await session.sql.rows(statement);
  const params = { table: to.table, share: percent(1 - orphans / references) };
  const sure =
    source === 'declared' ? declaredConfidence : Math.min(confidence, declaredConfidence);
  const suspicion = valueSuspicion(
    { column: name, kind: 'orphan' },
    rows.map(([text, count]) => ({
      text: String(text),
      count: Number(count),
      confidence: sure,
      evidence: { code: 'defect.orphan', params },
    })),
    { query, reach: 'rows' },
  );
  return suspicion ? [suspicion] : [];
}

/** The distinct values, as stored, that the other table does not have as keys. */
function orphanValues(
  child: TableProfile,
  parent: TableProfile,
  names: { readonly from: string; readonly to: string },
): Statement | undefined {
  const own = child.columns.find((c) => c.column.name === names.from);
  const other = parent.columns.find((c) => c.column.name === names.to);
  if (own === undefined || other === undefined) return undefined;
  const text = (cell: ReturnType<typeof keyCell>) =>
    ({ kind: 'cast', of: cell, to: 'text', orNull: false }) as const;
  const side = (profile: TableProfile, key: ReturnType<typeof keyCell>): Statement => ({
    select: [as('k', text(key)), as('v', text(column(profile === child ? names.from : names.to)))],
    from: table(profile.table.relation),
    where: isNotNull(key),
  });
  return {
    select: [as('v', column('v', 'child')), as('n', countRows())],
    from: {
      kind: 'join',
      type: 'anti',
      left: { kind: 'subquery', select: side(child, keyCell(own)), as: 'child' },
      right: { kind: 'subquery', select: side(parent, keyCell(other)), as: 'parent' },
      on: all(binary('=', column('k', 'child'), column('k', 'parent'))),
    },
    groupBy: [column('v', 'child')],
  };
}
