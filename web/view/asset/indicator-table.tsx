import type { Assessment, IndicatorResult } from '../../../src/vocabulary/assessment.ts';
import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import { isShare } from '../../../src/vocabulary/share-of-result.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { statusTerms } from '../../../src/words/terms/assessment-terms.ts';
import { TableHead } from '../headed-table.tsx';
import { useLinks } from '../links.tsx';
import { Beam } from '../marks/beam.tsx';
import { ExactnessMark } from '../marks/exactness.tsx';
import { StatusMark } from '../marks/status.tsx';
import { Tag } from '../marks/tag.tsx';
import { useWords } from '../words/language.tsx';
import { amount, ratio, score } from '../words/numbers.ts';

const texts = {
  indicator: { en: 'Indicator', zh: '指标' },
  evidence: { en: 'Evidence', zh: '证据' },
  fraction: { en: 'Numerator / denominator', zh: '分子／分母' },
  exactness: { en: 'Exactness', zh: '精确性' },
  score: { en: 'Score 0–100', zh: '得分 0–100' },
  weight: { en: 'Weight', zh: '权重' },
  proxy: { en: 'proxy', zh: '替代口径' },
} satisfies Record<string, Texts>;

type Indicator = ModelRecord['indicators'][number];

interface IndicatorTableProps {
  readonly dimension: string;
  readonly assessment: Assessment;
  readonly model: ModelRecord;
  readonly selected: string | undefined;
}

/** The groups and indicators of one dimension. */
export function IndicatorTable({ dimension, assessment, model, selected }: IndicatorTableProps) {
  const { say } = useWords();
  const results = new Map(assessment.indicators.map((result) => [result.id, result]));
  const groups = model.groups.filter((group) => group.dimension === dimension);
  return (
    <table className="tree">
      <TableHead
        heads={[
          '',
          say(texts.indicator),
          say(texts.evidence),
          { name: say(texts.fraction), numeric: true },
          say(texts.exactness),
          say(texts.score),
          '',
          { name: say(texts.weight), numeric: true },
        ]}
      />
      {groups.map((group) => {
        const indicators = model.indicators.filter(
          (one) => one.group === group.id && results.has(one.id),
        );
        return indicators.length === 0 ? null : (
          <tbody key={group.id}>
            <GroupRow group={group} assessment={assessment} indicators={indicators} />
            {indicators.map((indicator) => (
              <IndicatorRow
                key={indicator.id}
                indicator={indicator}
                result={results.get(indicator.id)}
                selected={indicator.id === selected}
              />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function GroupRow({
  group,
  assessment,
  indicators,
}: {
  readonly group: ModelRecord['groups'][number];
  readonly assessment: Assessment;
  readonly indicators: readonly Indicator[];
}) {
  const { say } = useWords();
  const of = assessment.groups[group.id];
  const weight = indicators.reduce((sum, one) => sum + one.weight, 0);
  return (
    <tr className="grp">
      <td className="mono id">{group.id}</td>
      <th scope="rowgroup" className="nm" colSpan={4}>
        <b>{say(group.name)}</b>
      </th>
      <td className="bm">
        <Beam
          name={group.id}
          value={of?.score ?? null}
          interval={of?.interval}
          hollow={(of?.coverage ?? 1) < 0.6}
          notApplicable={of?.coverage === null}
        />
      </td>
      <td className="n sc">
        <b>{score(of?.score ?? null)}</b>
      </td>
      <td className="n s w">{ratio(weight)}</td>
    </tr>
  );
}

function IndicatorRow({
  indicator,
  result,
  selected,
}: {
  readonly indicator: Indicator;
  readonly result: IndicatorResult | undefined;
  readonly selected: boolean;
}) {
  const { say } = useWords();
  const links = useLinks();
  if (result === undefined) return null;
  return (
    <tr className={selected ? 'ind sel' : 'ind'}>
      <td className="mono id">{indicator.id}</td>
      <th scope="row" className="nm">
        <a
          href={links.evidence(indicator.id)}
          data-row
          data-indicator={indicator.id}
          {...(selected ? { 'aria-current': 'true' } : {})}
        >
          {say(indicator.name)}
        </a>{' '}
        {result.proxy === undefined ? null : <Tag>{say(texts.proxy)}</Tag>}
      </th>
      <td className="st">
        <StatusMark status={result.status} /> <span>{say(statusTerms[result.status])}</span>
      </td>
      <td className="fr m">
        <Fraction result={result} />
      </td>
      <td className="exx">
        {result.score === null ? null : <ExactnessMark of={result.exactness} value={result.raw} />}
      </td>
      <td className="bm">
        <Beam
          name={indicator.id}
          value={result.score}
          interval={result.interval}
          hollow={result.proxy !== undefined}
          notApplicable={result.status === 'not-applicable'}
        />
      </td>
      <td className="n sc">{score(result.score)}</td>
      <td className="n s w">{ratio(indicator.weight)}</td>
    </tr>
  );
}

/** Numerator and denominator; the raw number where it is not their share; or why there is neither. */
function Fraction({ result }: { readonly result: IndicatorResult }) {
  const { phrase } = useWords();
  const { numerator, denominator, raw, reason } = result;
  if (numerator !== null && denominator !== null && isShare(result)) {
    return (
      <span className="nb">
        {amount(numerator)} <i>/</i> {amount(denominator)}
      </span>
    );
  }
  if (result.score !== null && raw !== null) return amount(raw);
  return reason === undefined ? null : <span className="s">{phrase(reason)}</span>;
}
