import { Fragment } from 'react';
import type { TableReport } from '../../../src/vocabulary/reports/table-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { count, ratio, share } from '../words/numbers.ts';

const texts = {
  title: { en: 'Re-identification', zh: '重标识风险' },
  note: { en: 'sizes of classes only, never their values', zh: '仅列等价类规模，不列取值' },
  sentence: {
    en: '{count} of {total} rows ({share}) stand in classes of fewer than {least} rows with the same quasi-identifiers.',
    zh: '{total} 行中有 {count} 行（{share}）所在的等价类（准标识符取值相同）不足 {least} 行。',
  },
  quasi: { en: 'Quasi-identifiers', zh: '准标识符' },
  classes: { en: 'Equivalence classes', zh: '等价类数' },
  risk: { en: 'Risk of a record', zh: '单条记录的重标识风险' },
  risks: { en: 'highest {maximum}, mean {average}', zh: '最高 {maximum}，平均 {average}' },
  told: { en: 'Sensitive value told by the class', zh: '由等价类可推知敏感取值' },
  diversity: {
    en: '{column}: l = {l} (entropy {entropy}), t = {t}; {count} rows in classes of one value',
    zh: '{column}：l = {l}（熵 {entropy}），t = {t}；{count} 行所在的等价类仅有一个取值',
  },
  smallest: { en: 'Smallest classes', zh: '最小的等价类' },
  singling: { en: 'Fewest columns that single out a row', zh: '足以识别单行的最少字段' },
  rows: { en: '{count} rows', zh: '{count} 行' },
  proposal: { en: 'To reach k = {k} (proposal)', zh: '达到 k = {k} 的建议' },
  suppressed: { en: 'leave out {count} rows', zh: '剔除 {count} 行' },
  month: { en: 'month', zh: '年月' },
  year: { en: 'year', zh: '年份' },
  decade: { en: 'decade', zh: '年代' },
  bins: { en: 'bins of {width}', zh: '按 {width} 分组' },
  prefix: { en: 'first {characters} characters', zh: '前 {characters} 位' },
  removed: { en: 'removed', zh: '删除' },
  none: { en: 'as it is', zh: '不变' },
} satisfies Record<string, Texts>;

/** How many rows could be told apart by their quasi-identifiers. */
export function Reidentification({ table }: { readonly table: TableReport }) {
  const { say } = useWords();
  const { reidentification: of } = table;
  if (of === undefined) return null;
  return (
    <Section id="reidentification" title={say(texts.title)} note={say(texts.note)}>
      <p className="lead">
        {say(texts.sentence, {
          count: of.recordsAtRisk,
          total: table.rows,
          share: share(table.rows === 0 ? null : of.recordsAtRisk / table.rows),
          // The threshold is the greatest risk allowed to a record: one in so many rows.
          least: of.threshold > 0 ? count(Math.ceil(1 / of.threshold)) : '–',
        })}
      </p>
      <dl className="kv">
        <dt>{say(texts.quasi)}</dt>
        <dd className="mono">{of.quasiIdentifiers.join(', ')}</dd>
        <dt>{say(texts.classes)}</dt>
        <dd>{count(of.classes)}</dd>
        <dt>{say(texts.smallest)}</dt>
        <dd>{of.smallest.map(count).join(' · ')}</dd>
        {of.maximum === undefined || of.average === undefined ? null : (
          <>
            <dt>{say(texts.risk)}</dt>
            <dd>{say(texts.risks, { maximum: share(of.maximum), average: share(of.average) })}</dd>
          </>
        )}
        {of.attributeDisclosure === undefined ? null : (
          <>
            <dt>{say(texts.told)}</dt>
            <dd>{share(of.attributeDisclosure)}</dd>
            {of.sensitive?.map((one) => (
              <dd key={one.column}>
                {say(texts.diversity, {
                  column: one.column,
                  l: one.distinctDiversity,
                  entropy: ratio(one.entropyDiversity),
                  t: ratio(one.closeness),
                  count: one.below.records,
                })}
              </dd>
            ))}
          </>
        )}
        {of.singlingOut !== undefined && (
          <>
            <dt>{say(texts.singling)}</dt>
            <dd>
              <span className="mono">{of.singlingOut.columns.join(', ')}</span> ·{' '}
              {say(texts.rows, { count: of.singlingOut.rows })}
            </dd>
          </>
        )}
        {of.proposals?.map((proposal) => (
          <Fragment key={proposal.k}>
            <dt>{say(texts.proposal, { k: proposal.k })}</dt>
            <dd>
              {[
                ...proposal.columns
                  .filter(({ kind }) => kind !== 'none')
                  .map(({ column, kind, width = 0, characters = 0 }) => {
                    return `${column} → ${say(texts[kind], { width, characters })}`;
                  }),
                say(texts.suppressed, { count: proposal.suppressed }),
              ].join(' · ')}
            </dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}
