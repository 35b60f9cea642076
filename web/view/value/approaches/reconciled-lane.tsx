import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../words/language.tsx';
import { StepLink } from '../papers/steps.tsx';
import type { LaneProps } from './approach-lane.tsx';
import { Ends, Quantiles, spanOf, Ticks } from './lane-marks.tsx';
import { rangeText } from './lane-words.ts';
import { Violin } from './violin.tsx';

const texts = {
  reconciled: { en: 'Reconciled', zh: '综合' },
  reconciledNote: { en: 'weights as declared', zh: '按声明的权重' },
  rangeOnly: { en: 'no point: range only', zh: '无单一结论：仅给出区间' },
} satisfies Record<string, Texts>;

/** What the approaches come to together, in brass; a bare range where there is no point. */
export function ReconciledLane({ valuation, scale, spoken }: LaneProps) {
  const { say } = useWords();
  const { conclusion, simulation, state } = valuation;
  if (conclusion === undefined) return null;
  const { value, low, high, step } = conclusion;
  const simulated = state === 'range' ? undefined : simulation?.of.find((one) => one.step === step);
  const name = say(texts.reconciled);
  const range = { low, high, middle: value ?? low };
  const pointless = value === undefined;
  return (
    <li className="lane rec">
      <div className="ln">
        <b>{name}</b>
        <span className="s">{say(pointless ? texts.rangeOnly : texts.reconciledNote)}</span>
      </div>
      <div
        className="lp"
        role="img"
        aria-label={`${name} ${spoken.bare(Number(low))} – ${spoken.bare(Number(high))}`}
      >
        <Ticks scale={scale} />
        {simulated === undefined ? (
          <i className="span" style={spanOf(range, scale)} />
        ) : (
          <Violin
            of={simulated}
            scale={scale}
            kind={state === 'concluded' ? 'reconciled' : 'hatched'}
          />
        )}
        {value === undefined ? (
          <Ends range={range} scale={scale} />
        ) : (
          <Quantiles range={range} value={value} scale={scale} />
        )}
      </div>
      <div className="lv n">
        <b>
          {value === undefined || step === undefined ? (
            rangeText(range, spoken)
          ) : (
            <StepLink id={step} row>
              {spoken.bare(Number(value))}
            </StepLink>
          )}
        </b>
        {value === undefined ? null : <span className="s">{rangeText(range, spoken)}</span>}
      </div>
    </li>
  );
}
