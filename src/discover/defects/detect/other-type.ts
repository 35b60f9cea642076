import { takenBy } from '../../semantic/column-verdict.ts';
import { compactForm, textForm } from '../../semantic/normalise.ts';
import type { MatchContext } from '../../semantic/semantic-type.ts';
import { isCode } from '../columns/code-columns.ts';
import { cellsOf, dateOf, isNumber } from '../columns/column-nature.ts';
import type { TextCount } from '../columns/text-counts.ts';
import type { DefectDetector, ExaminedColumn, Suspicion } from '../suspected/suspicion.ts';
import { type JudgedValue, valueSuspicion } from '../suspected/value-suspicion.ts';
import { affixedNumber } from './numbers/affixed-number.ts';
import { bareNumber } from './numbers/unit-confidence.ts';
import { unitProposal } from './numbers/unit-proposal.ts';
import { percent } from './spacing.ts';

/** The rarer the texts among numbers, the surer that they do not belong: from the generated sets. */
const rarity: readonly (readonly [most: number, confidence: number])[] = [
  [0.02, 0.9],
  [0.05, 0.8],
  [0.15, 0.55],
  [1, 0.3],
];

/** Texts in columns of numbers, and numbers that carry a unit among numbers that do not. */
export const otherType: DefectDetector = {
  screens: true,
  texts: {
    'defect.not-a-number': {
      en: 'is no number, in a column where {share} % of the cells are',
      zh: '非数值，而该列 {share}% 的单元格为数值',
    },
    'defect.thousands': {
      en: 'writes thousands unlike most numbers of the column, with commas or without',
      zh: '千分位写法（有无逗号）与该列多数数值不同',
    },
    'defect.unit': {
      en: 'carries a unit or sign, in a column where {share} % of the cells are plain numbers',
      zh: '带有单位或符号，而该列 {share}% 的单元格为纯数值',
    },
  },
  find: ({ session, columns }) =>
    columns
      .filter(({ nature }) => nature.kind === 'number')
      .flatMap((column) => suspicionsOf(column, session)),
};

function suspicionsOf(column: ExaminedColumn, context: MatchContext): readonly Suspicion[] {
  const { name, texts, nature } = column;
  if (isCode(texts.present)) return [];
  const isMember = memberOf(column, context);
  const odd = texts.present.filter(
    ({ text }) => !isNumber(text) && !isFullWidthNumber(text) && !isMember(text),
  );
  const carrying = odd.filter(({ text }) => affixedNumber(text) !== undefined);
  const others = odd.filter((value) => !carrying.includes(value));
  const params = { share: percent(nature.share) };
  const sure = bareNumber(name, carrying, texts.present);
  const units = valueSuspicion(
    { column: name, kind: 'unit-in-cell' },
    carrying.map(({ text, count }): JudgedValue => {
      const parts = affixedNumber(text);
      const proposal = parts && unitProposal(parts, text, texts.present);
      const evidence = { code: 'defect.unit', params };
      return {
        text,
        count,
        confidence: 0.9,
        evidence,
        ...(proposal !== undefined && { proposal, ...sure(text) }),
      };
    }),
  );
  const grouped = otherGrouping(texts.present);
  const separators = valueSuspicion(
    { column: name, kind: 'pattern' },
    grouped.map(({ text, count }) => {
      const evidence = { code: 'defect.thousands', params: {} };
      const mended = text.includes(',') ? { proposal: text.replaceAll(',', '') } : {};
      return { text, count, confidence: 0.75, evidence, ...mended };
    }),
  );
  const share = cellsOf(others) / Math.max(1, nature.cells);
  const confidence = rarity.find(([most]) => share <= most)?.[1] ?? 0;
  const texted = valueSuspicion(
    { column: name, kind: 'type' },
    others.map((value: TextCount) => ({
      ...value,
      confidence: dateOf(value.text).kind === 'date' ? Math.min(confidence, 0.7) : confidence,
      evidence: { code: 'defect.not-a-number', params },
    })),
  );
  return [units, texted, separators].flatMap((suspicion) => suspicion ?? []);
}

/** Whether a text passes the check of the type of its column: the X of an identity number is a check digit, no unit. */
function memberOf({ verdict }: ExaminedColumn, context: MatchContext): (text: string) => boolean {
  const taken = takenBy(verdict);
  if (taken?.state !== 'accepted' || taken.tally.type.quantity === true) return () => false;
  const { matches, form } = taken.tally.type;
  const normal = form === 'text' ? textForm : compactForm;
  return (text) => matches(normal(text), context);
}

/** Two ways to write thousands in one column: from this share on both are its own. */
const bothWays = 0.4;

/** Numbers from a thousand on that are written with commas among others without, or without among with. */
function otherGrouping(present: readonly TextCount[]): readonly TextCount[] {
  const large = present.filter(({ text }) =>
    /^\s*[+-]?\d{1,3}(?:,?\d{3})+(?:\.\d+)?\s*$/.test(text),
  );
  const withCommas = large.filter(({ text }) => text.includes(','));
  const without = large.filter(({ text }) => !text.includes(','));
  const [few, many] =
    cellsOf(withCommas) < cellsOf(without) ? [withCommas, without] : [without, withCommas];
  return cellsOf(few) <= bothWays * cellsOf(many) ? few : [];
}

function isFullWidthNumber(text: string): boolean {
  return isNumber(text.normalize('NFKC'));
}
