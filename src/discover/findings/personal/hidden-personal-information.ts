import { columnsOf, type FindingKind } from '../finding-kind.ts';

/** Personal values stand inside the texts or JSON documents of a column. */
export const hiddenPersonalInformation: FindingKind = {
  code: 'finding.hidden-personal-information',
  texts: {
    en: 'Personal information ({type}) stands inside the cells{path}: in {count} of {total} distinct values searched; a person should confirm or reject this.',
    zh: '单元格内容中夹带个人信息（{type}）{path}：所检索的 {total} 个不同取值中有 {count} 个含有；请人工确认或驳回。',
  },
  feeds: ['R1.2', 'R1.4', 'R4.1'],
  find: (table) =>
    columnsOf(table).flatMap(({ profile, hidden, flags }) =>
      flags.confirmed?.verdict === 'rejected'
        ? []
        : hidden.map(({ type, path, found, tested }) => ({
            severity: 'serious' as const,
            column: profile.column.name,
            count: found,
            total: tested,
            params: { type: type.id, path: path === undefined ? '' : ` ${path}` },
          })),
    ),
};
