import type { Texts } from '../../../src/vocabulary/text.ts';
import type {
  ApproachResult,
  Simulated,
  Valuation,
} from '../../../src/vocabulary/value/valuation.ts';
import { Section } from '../section.tsx';
import { useWords, type Words } from '../words/language.tsx';
import { type SpokenAmounts, spokenAmounts } from '../words/money.ts';
import { Name } from '../words/names.tsx';
import { ratio } from '../words/numbers.ts';
import {
  type ApproachScale,
  approachScale,
  comparablePrices,
  comparables,
} from './approach-scale.ts';
import { RejectedApproaches } from './rejected.tsx';
import { StepLink, useSteps } from './steps.tsx';
import { approachTerms, termOf, variantTerms } from './value-terms.ts';
import { Violin } from './violin.tsx';

const texts = {
  title: { en: 'Approaches on one axis', zh: '各方法同轴对照' },
  note: {
    en: '{unit} · width of a shape = how often the simulation lands there · rings = comparables',
    zh: '单位：{unit} · 图形宽度表示模拟结果出现的频率 · 圆环为可比案例',
  },
  hatched: {
    en: 'hatched: there is no conclusion',
    zh: '斜线：没有结论',
  },
  marks: { en: 'P50, P10 – P90', zh: 'P50，P10 – P90' },
  weight: { en: 'weight {weight}', zh: '权重 {weight}' },
  noWeight: { en: 'no weight', zh: '无权重' },
  reconciled: { en: 'Reconciled', zh: '综合' },
  reconciledNote: { en: 'weights as declared', zh: '按声明的权重' },
  rangeOnly: { en: 'no point: range only', zh: '无单一结论：仅给出区间' },
  said: {
    en: '{name}: {value}, between {low} and {high}',
    zh: '{name}：{value}，介于 {low} 与 {high} 之间',
  },
  one: { en: '{name}: {value}, without a range', zh: '{name}：{value}，没有区间' },
  leastMost: { en: 'least – greatest', zh: '最小 – 最大' },
  narrow: { en: 'range narrower than shown', zh: '区间小于显示精度' },
  noRange: { en: 'no range', zh: '无区间' },
} satisfies Record<string, Texts>;

/** Each approach as a shape on one axis, the reconciled value in brass beneath them. */
export function ApproachLanes({ valuation }: { readonly valuation: Valuation }) {
  const { say, language } = useWords();
  const { approaches, conclusion, currency, state } = valuation;
  if (conclusion === undefined || approaches.length === 0) {
    return <RejectedApproaches rejected={valuation.rejected} />;
  }
  const scale = approachScale(valuation);
  const told = [
    ...approaches.flatMap(({ value, range }) => [value, range?.low ?? value, range?.high ?? value]),
    conclusion.low,
    conclusion.high,
  ].map(Number);
  const [low, high] = [Math.min(...told), Math.max(...told)];
  const spoken = spokenAmounts({ low, high, digits: 3 }, currency, language);
  return (
    <Section
      title={say(texts.title)}
      note={say(texts.note, { unit: spoken.unit })}
      aside={state === 'concluded' ? null : <span className="s hatched">{say(texts.hatched)}</span>}
    >
      <ol className="lanes">
        {approaches.map((approach) => (
          <ApproachLane
            key={approach.approach}
            result={approach}
            valuation={valuation}
            scale={scale}
            spoken={spoken}
          />
        ))}
        {approaches.length > 1 ? (
          <ReconciledLane valuation={valuation} scale={scale} spoken={spoken} />
        ) : null}
      </ol>
      <div className="lane-axis" aria-hidden="true">
        <div className="lp">
          {scale.ticks.map((tick) => (
            <span key={tick} style={{ left: `${scale.at(tick) * 100}%` }}>
              {spoken.bare(tick)}
            </span>
          ))}
        </div>
        <div className="lv s n">{say(texts.marks)}</div>
      </div>
      <RejectedApproaches rejected={valuation.rejected} />
    </Section>
  );
}

interface LaneProps {
  readonly valuation: Valuation;
  readonly scale: ApproachScale;
  readonly spoken: SpokenAmounts;
}

function ApproachLane({
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
          {weight === undefined
            ? say(texts.noWeight)
            : say(texts.weight, { weight: ratio(Number(weight.share)) })}
          {weight === undefined || weight.reason === '' ? null : (
            <>
              : <Name of={weight.reason} />
            </>
          )}
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

function ReconciledLane({ valuation, scale, spoken }: LaneProps) {
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

/** What follows from no uncertain input is drawn the same each time, and has no shape. */
function isSpread({ p10, p90 }: Simulated): boolean {
  return p10 < p90;
}

type Range = NonNullable<ApproachResult['range']>;

function Ticks({ scale }: { readonly scale: ApproachScale }) {
  return scale.ticks.map((tick) => (
    <i key={tick} className="tick" style={{ left: `${scale.at(tick) * 100}%` }} />
  ));
}

function Quantiles({
  range,
  value,
  scale,
}: {
  readonly range: Range | undefined;
  readonly value: string;
  readonly scale: ApproachScale;
}) {
  const left = (amount: string) => ({ left: `${scale.at(Number(amount)) * 100}%` });
  return (
    <>
      {range === undefined ? null : <Ends range={range} scale={scale} />}
      <i className="q q50" style={left(range?.middle ?? value)} />
    </>
  );
}

function Ends({ range, scale }: { readonly range: Range; readonly scale: ApproachScale }) {
  return (
    <>
      <i className="q" style={{ left: `${scale.at(Number(range.low)) * 100}%` }} />
      <i className="q" style={{ left: `${scale.at(Number(range.high)) * 100}%` }} />
    </>
  );
}

function spanOf(range: Range, scale: ApproachScale) {
  const [left, right] = [scale.at(Number(range.low)), scale.at(Number(range.high))];
  return { left: `${left * 100}%`, width: `${(right - left) * 100}%` };
}

function ComparableDots({ valuation, scale }: { valuation: Valuation; scale: ApproachScale }) {
  const { phrase } = useWords();
  const steps = useSteps();
  const prices = comparablePrices(valuation);
  if (prices.length === 0) return null;
  const [least, greatest] = [Math.min(...prices), Math.max(...prices)].map(scale.at);
  const found = comparables([...steps.values()]);
  return (
    <>
      <i
        className="brk"
        style={{
          left: `${(least ?? 0) * 100}%`,
          width: `${((greatest ?? 0) - (least ?? 0)) * 100}%`,
        }}
      />
      {found.map(({ id, place }, index) => (
        <i
          key={id}
          className="dot"
          title={phrase(place.row)}
          style={{ left: `${scale.at(prices[index] ?? 0) * 100}%` }}
        />
      ))}
    </>
  );
}

function rangeText(range: Range, { bare }: SpokenAmounts): string {
  return `${bare(Number(range.low))} – ${bare(Number(range.high))}`;
}

/** Ends that look alike would seem a mistake: the range is there, but smaller than what is shown. */
function rangeShown(range: Range | undefined, { say, spoken }: Saying): string {
  if (range === undefined) return say(texts.noRange);
  const [low, high] = [spoken.bare(Number(range.low)), spoken.bare(Number(range.high))];
  return low === high ? say(texts.narrow) : `${low} – ${high}`;
}

interface Saying {
  readonly say: Words['say'];
  readonly spoken: SpokenAmounts;
}

function laneInWords(
  name: string,
  { value, range }: Pick<ApproachResult, 'value' | 'range'>,
  { say, spoken: { bare } }: Saying,
): string {
  const middle = bare(Number(range?.middle ?? value));
  if (range === undefined) return say(texts.one, { name, value: middle });
  const ends = { low: bare(Number(range.low)), high: bare(Number(range.high)) };
  return say(texts.said, { name, value: middle, ...ends });
}
