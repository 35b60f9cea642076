import type { IndicatorResult } from '../../../src/vocabulary/assessment.ts';
import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import { isShare } from '../../../src/vocabulary/share-of-result.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../words/language.tsx';
import { amount } from '../words/numbers.ts';
import { intervalText } from './identity.tsx';

const texts = {
  score: { en: 'Score', zh: '得分' },
  raw: { en: 'Raw', zh: '原始值' },
  formula: { en: 'Formula', zh: '公式' },
  fraction: { en: 'Parts', zh: '组成' },
  twoNumbers: { en: '{numerator} and {denominator}', zh: '{numerator} 与 {denominator}' },
  ofFraction: { en: '{numerator} of {denominator}', zh: '{denominator} 中有 {numerator}' },
  unit: { en: '{raw} ({unit})', zh: '{raw}（{unit}）' },
  higher: { en: 'higher is better', zh: '越高越好' },
  lower: { en: 'lower is better', zh: '越低越好' },
  none: { en: 'none', zh: '无' },
} satisfies Record<string, Texts>;

/** The way down: score, raw value in its own unit and polarity, numerator and denominator. */
export function EvidenceWay({
  indicator,
  result,
}: {
  readonly indicator: ModelRecord['indicators'][number];
  readonly result: IndicatorResult;
}) {
  const { say, phrase } = useWords();
  const { raw, numerator, denominator, interval } = result;
  const polarity = indicator.polarity === 'higher-is-better' ? texts.higher : texts.lower;
  return (
    <ol className="way">
      <li>
        <b>{say(texts.score)}</b>
        <span>
          {result.score === null ? say(texts.none) : amount(result.score)}
          {intervalText(interval)}
          {result.reason === undefined ? null : (
            <span className="s sub">{phrase(result.reason)}</span>
          )}
        </span>
      </li>
      <li>
        <b>{say(texts.raw)}</b>
        <span>
          {raw === null
            ? say(texts.none)
            : say(texts.unit, { raw: amount(raw), unit: indicator.unit })}{' '}
          <span className="s">{say(polarity)}</span>
        </span>
      </li>
      {numerator === null || denominator === null ? null : (
        <li>
          <b>{say(texts.fraction)}</b>
          <span>
            {say(isShare(result) ? texts.ofFraction : texts.twoNumbers, {
              numerator: amount(numerator),
              denominator: amount(denominator),
            })}
          </span>
        </li>
      )}
      <li>
        <b>{say(texts.formula)}</b>
        <span className="mono any formula">{indicator.formula}</span>
      </li>
    </ol>
  );
}
