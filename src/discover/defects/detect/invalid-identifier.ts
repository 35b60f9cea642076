import { takenBy } from '../../semantic/column-verdict.ts';
import { compactForm, textForm } from '../../semantic/normalise.ts';
import type { DefectDetector } from '../suspected/suspicion.ts';
import { valueSuspicion } from '../suspected/value-suspicion.ts';

/**
 * Cells that fail the structure, checksum or code list of the type that their column was found to
 * be of. The rarer the failures, the less the column itself may be something else.
 */
export const invalidIdentifier: DefectDetector = {
  texts: {
    'defect.invalid-identifier': {
      en: 'fails the check of the type {type}, which {share} % of the cells of the column pass',
      zh: '未通过类型 {type} 的校验，而该列 {share}% 的单元格通过',
    },
  },
  find: ({ session, columns }) =>
    columns.flatMap(({ name: column, profile, verdict, texts: { present, complete } }) => {
      const taken = takenBy(verdict);
      if (taken?.state !== 'accepted' || taken.tally.type.heuristic === true) return [];
      const { type, cells, cellsPassed } = taken.tally;
      const share = cellsPassed / Math.max(1, cells);
      const lift = (share - type.randomPassRate) / (1 - type.randomPassRate);
      if (lift < leastLift) return [];
      const form = type.form === 'text' ? textForm : compactForm;
      const fails = (text: string) =>
        !type.matches(form(text), session) && type.masked?.test(form(text)) !== true;
      const evidence = {
        code: 'defect.invalid-identifier',
        params: { type: type.id, share: Math.floor(share * 1000) / 10 },
      };
      const failed = present.filter(({ text }) => fails(text));
      const suspicion = valueSuspicion(
        { column, kind: 'invalid-identifier' },
        failed.map((value) => ({
          ...value,
          confidence: Math.min(0.95, lift * (1 - type.randomPassRate)),
          evidence,
        })),
        { query: profile.measures.distinct?.query },
      );
      return suspicion && complete ? [suspicion] : [];
    }),
};

/**
 * Passing cells beyond chance, as a share of what chance leaves. Below this the type may be the
 * wrong one for the column. A check that most strings pass proves little, so that its failures
 * count the less, too.
 */
const leastLift = 0.8;
