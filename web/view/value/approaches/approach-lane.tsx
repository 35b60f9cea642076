import type { Texts } from '../../../../src/vocabulary/text.ts';
import type {
  ApproachResult,
  Simulated,
  Valuation,
} from '../../../../src/vocabulary/value/valuation.ts';
import {
  approachTerms,
  termOf,
  variantTerms,
} from '../../../../src/words/terms/valuation-terms.ts';
import { useWords } from '../../words/language.tsx';
import type { SpokenAmounts } from '../../words/money.ts';
import { Name } from '../../words/names.tsx';
import { ratio } from '../../words/numbers.ts';
import { StepLink } from '../papers/steps.tsx';
import type { ApproachScale } from './approach-scale.ts';
import { ComparableDots, Quantiles, Ticks } from './lane-marks.tsx';
import { laneInWords, rangeShown } from './lane-words.ts';
import { Violin } from './violin.tsx';

const texts = {
  weight: { en: 'weight {weight}', zh: '权重 {weight}' },
  because: { en: ': ', zh: '：' },
  noWeight: { en: 'no weight', zh: '无权重' },
  leastMost: { en: 'least – greatest', zh: '最小 – 最大' },
} satisfies Record<string, Texts>;

/** What a lane needs besides its own result: the axis and the unit that all lanes share. */
export interface LaneProps {
  readonly valuation: Valuation;
  readonly scale: ApproachScale;
  readonly spoken: SpokenAmounts;
}

/** One approach: its name and weight, the shape of its simulation, its value and range. */
export function ApproachLane({
  result,
  valuation,
  scale,
  spoken,
}: LaneProps & { readonly result: ApproachResult }) {
  const { say, phrase } = useWords();
  const { approach, variant, step, value, range, weight, caveats } = result;
  const simulated = valuation.simulation?.of.find((one) => one.step === step && isSpread(one));
  const name = say(approachTerms[approach]);
  return (
    <li className="lane">
      <div className="ln">
        <b>{name}</b>
        <span className="s">{termOf(variantTerms, variant, say)}</span>
        <span className="s">
          <Weight of={weight} />
        </span>
      </div>
      <div
        className="lp"
        role="img"
        aria-label={laneInWords(name, { value, range }, { say, spoken })}
      >
        <Ticks scale={scale} />
        {simulated === undefined ? null : (
          <Violin
            of={simulated}
            scale={scale}
            kind={valuation.state === 'illustrative' ? 'hatched' : 'approach'}
          />
        )}
        {approach === 'market' ? <ComparableDots valuation={valuation} scale={scale} /> : null}
        <Quantiles range={range} value={value} scale={scale} />
      </div>
      <div className="lv n">
        <b>
          <StepLink id={step} row>
            {spoken.bare(Number(range?.middle ?? value))}
          </StepLink>
        </b>
        <span className="s">{rangeShown(range, { say, spoken })}</span>
        {range !== undefined && simulated === undefined ? (
          <span className="s">{say(texts.leastMost)}</span>
        ) : null}
      </div>
      {caveats.length === 0 ? null : (
        <ul className="caveats s">
          {caveats.map((caveat) => (
            <li key={JSON.stringify(caveat)}>{phrase(caveat)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Weight({ of }: { readonly of: ApproachResult['weight'] }) {
  const { say } = useWords();
  if (of === undefined) return say(texts.noWeight);
  const weight = say(texts.weight, { weight: ratio(Number(of.share)) });
  if (of.reason === '') return weight;
  return (
    <>
      {weight}
      {say(texts.because)}
      <Name of={of.reason} />
    </>
  );
}

/** What follows from no uncertain input is drawn the same each time, and has no shape. */
function isSpread({ p10, p90 }: Simulated): boolean {
  return p10 < p90;
}
