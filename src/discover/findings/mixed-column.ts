import { columnsOf, type FindingKind } from './finding-kind.ts';

/** Values of a type stand among others: far more than chance, far fewer than a column of them. */
export const mixedColumn: FindingKind = {
  code: 'finding.mixed-column',
  texts: {
    en: '{count} of {total} distinct values tested are of the type {type}, too many for chance and too few for a column of it; look at it.',
    zh: '所检验的 {total} 个不同取值中有 {count} 个属于类型 {type}，远超随机但不足以认定整列；请人工查看。',
  },
  feeds: ['R1.2', 'Q3.1'],
  find: (table) =>
    columnsOf(table).flatMap(({ profile, found: { semantic, personal } }) =>
      semantic?.state !== 'mixed'
        ? []
        : {
            severity: personal.personalInformation ? 'serious' : 'notice',
            column: profile.column.name,
            count: Math.round(semantic.distinctShare * semantic.tested),
            total: semantic.tested,
            params: { type: semantic.type },
            confidence: semantic.confidence,
          },
    ),
};
