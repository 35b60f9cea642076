import type { FindingKind } from '../finding-kind.ts';

/** More rows than this share whose sensitive value their class tells are serious. Our choice. */
const seriousShare = 0.2;

/** Classes in which all rows have the same sensitive value: who finds the class knows it. Sizes only. */
export const attributeDisclosureFound: FindingKind = {
  code: 'finding.attribute-disclosure',
  texts: {
    en: '{count} of {total} rows stand in groups that share {columns} and have fewer than {l} different values here: the group tells the value.',
    zh: '{total} 行中有 {count} 行所在的 {columns} 等价类在该字段上的不同取值不足 {l} 个，由等价类即可推知其取值。',
  },
  feeds: ['R2.4'],
  find: ({ discovery: { reidentification } }) => {
    const { records = 0, quasiIdentifiers = [], sensitive = [] } = reidentification ?? {};
    return sensitive.flatMap(({ column, below, query }) =>
      below.records === 0
        ? []
        : [
            {
              severity: below.records > records * seriousShare ? 'serious' : 'notice',
              column,
              count: below.records,
              total: records,
              params: { columns: quasiIdentifiers.join(', '), l: below.l },
              query,
            },
          ],
    );
  },
};
