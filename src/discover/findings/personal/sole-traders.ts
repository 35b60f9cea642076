import { isUnifiedSocialCreditCode } from '../../../vocabulary/identifiers/credit-code.ts';
import { takenBy } from '../../semantic/column-verdict.ts';
import { compactForm } from '../../semantic/normalise.ts';
import { columnsOf, type FindingKind } from '../finding-kind.ts';

const isSoleTrader = (cell: string) => {
  const code = compactForm(cell);
  return code.startsWith('92') && isUnifiedSocialCreditCode(code);
};

/** Credit codes of sole traders may point to a person: somebody has to say. */
export const soleTraders: FindingKind = {
  code: 'finding.sole-traders',
  texts: {
    en: '{count} of {total} credit codes belong to sole traders and may point to natural persons; confirm or reject personal information for this column.',
    zh: '{total} 个统一社会信用代码中有 {count} 个属于个体工商户，可能指向自然人；请确认或驳回该字段的个人信息判定。',
  },
  feeds: ['R1.2', 'R1.4'],
  find: (table) =>
    columnsOf(table).flatMap(({ profile, verdict, flags }) => {
      const taken = takenBy(verdict);
      const isCodes = taken?.tally.type.id === 'unified-social-credit-code';
      if (!isCodes || flags.confirmed !== undefined) return [];
      const count = profile.values.entries
        .filter(({ value }) => value.test(isSoleTrader))
        .reduce((sum, entry) => sum + entry.count, 0);
      const { cells: total } = taken.tally;
      if (count === 0) return [];
      return [{ severity: 'notice', column: profile.column.name, count, total }];
    }),
};
