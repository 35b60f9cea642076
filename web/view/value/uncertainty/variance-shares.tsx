import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Valuation } from '../../../../src/vocabulary/value/valuation.ts';
import { useWords } from '../../words/language.tsx';
import { share } from '../../words/numbers.ts';
import { StepLink, useSteps } from '../papers/steps.tsx';
import { simulatedConclusion } from '../value-headline.tsx';

const texts = {
  title: {
    en: 'Share of variance (Spearman ρ² over its sum)',
    zh: '方差贡献（斯皮尔曼 ρ² 占比）',
  },
  rest: { en: '{count} more', zh: '其余 {count} 项' },
} satisfies Record<string, Texts>;

const mostShares = 8;

/** Which uncertain inputs the simulated range comes from. */
export function VarianceShares({ valuation }: { readonly valuation: Valuation }) {
  const { say, phrase } = useWords();
  const steps = useSteps();
  const contributions = (simulatedConclusion(valuation)?.contributions ?? []).toSorted(
    (left, right) => right.share - left.share,
  );
  if (contributions.length === 0) return null;
  return (
    <>
      <h3 className="cvt">{say(texts.title)}</h3>
      <dl className="cvr">
        {contributions.slice(0, mostShares).map(({ step, share: part }) => {
          const label = steps.get(step)?.label;
          return (
            <div key={step}>
              <dt className="any">
                <StepLink id={step}>{label === undefined ? step : phrase(label)}</StepLink>
              </dt>
              <dd>
                <span className="cb" aria-hidden="true">
                  <i style={{ width: `${part * 100}%` }} />
                </span>
                <span className="n">{share(part)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      {contributions.length > mostShares ? (
        <p className="s">{say(texts.rest, { count: contributions.length - mostShares })}</p>
      ) : null}
    </>
  );
}
