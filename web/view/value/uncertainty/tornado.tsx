import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Valuation } from '../../../../src/vocabulary/value/valuation.ts';
import { Scroll, Section } from '../../section.tsx';
import { useWords } from '../../words/language.tsx';
import { type SpokenAmounts, spokenAmounts } from '../../words/money.ts';
import { StepLink, useSteps } from '../papers/steps.tsx';
import { resultOf } from '../result-of.ts';
import { VarianceShares } from './variance-shares.tsx';

type Bar = Valuation['tornado'][number];

const texts = {
  title: { en: 'What the value depends on', zh: '价值取决于什么' },
  note: {
    en: 'one input at a time · {result} · {unit}',
    zh: '逐一变动单个输入 · {result} · 单位：{unit}',
  },
  ways: { en: 'How far each input moves', zh: '各输入的变动幅度' },
  'ten-percent': { en: 'each ± 10%', zh: '各 ±10%' },
  quantiles: { en: 'each P10 to P90', zh: '各取 P10 至 P90' },
  input: { en: 'Input', zh: '输入' },
  base: { en: 'around {base}', zh: '以 {base} 为中心' },
  fromTo: { en: 'low … high', zh: '低值 … 高值' },
  swing: { en: 'Swing', zh: '变动幅度' },
  none: { en: 'No input was moved.', zh: '没有变动任何输入。' },
  rest: { en: '{count} more, each with less effect', zh: '其余 {count} 项影响更小' },
} satisfies Record<string, Texts>;

const mostBars = 10;
const ways = ['ten-percent', 'quantiles'] as const;

/** The tornado of the result, the greatest swing first, and the shares of the variance beneath. */
export function TornadoSection({ valuation }: { readonly valuation: Valuation }) {
  const { say, phrase, language } = useWords();
  const steps = useSteps();
  const [chosen, choose] = useState<Bar['by']>('ten-percent');
  const result = resultOf(valuation);
  const step = steps.get(result ?? '');
  const all = valuation.tornado.filter(({ of }) => of === result);
  const bars = all
    .filter(({ by }) => by === chosen)
    .toSorted((left, right) => Number(right.swing) - Number(left.swing));
  const ends = all.flatMap(({ low, high }) => [Number(low), Number(high)]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const spoken = spokenAmounts({ low, high, digits: 3 }, valuation.currency, language);
  const title = say(texts.title);
  if (step === undefined || all.length === 0) {
    return (
      <Section title={title}>
        <p className="none">{say(texts.none)}</p>
      </Section>
    );
  }
  return (
    <Section
      title={title}
      note={say(texts.note, { result: phrase(step.label), unit: spoken.unit })}
    >
      <fieldset className="ways noprint">
        <legend className="hidden">{say(texts.ways)}</legend>
        {ways.map((way) => (
          <button
            key={way}
            type="button"
            className="btn small"
            aria-pressed={way === chosen}
            onClick={() => choose(way)}
          >
            {say(texts[way])}
          </button>
        ))}
      </fieldset>
      <Scroll label={title}>
        <Bars
          bars={bars.slice(0, mostBars)}
          base={Number(step.value)}
          spoken={spoken}
          way={chosen}
        />
      </Scroll>
      {bars.length > mostBars ? (
        <p className="s">{say(texts.rest, { count: bars.length - mostBars })}</p>
      ) : null}
      <VarianceShares valuation={valuation} />
    </Section>
  );
}

function Bars({
  bars,
  base,
  spoken,
  way,
}: {
  readonly bars: readonly Bar[];
  readonly base: number;
  readonly spoken: SpokenAmounts;
  readonly way: Bar['by'];
}) {
  const { say, phrase } = useWords();
  const steps = useSteps();
  const reach = Math.max(
    ...bars.flatMap(({ low, high }) => [low, high].map((end) => Math.abs(Number(end) - base))),
    Number.MIN_VALUE,
  );
  return (
    <table className="tor">
      <thead>
        <tr>
          <th scope="col">
            {say(texts.input)} <span className="s">{say(texts[way])}</span>
          </th>
          <th scope="col" className="c">
            {say(texts.base, { base: spoken.bare(base) })}
          </th>
          <th scope="col" className="n">
            {say(texts.fromTo)}
          </th>
          <th scope="col" className="n">
            {say(texts.swing)}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ step, low, high, swing }) => {
          const label = steps.get(step)?.label;
          return (
            <tr key={step}>
              <th scope="row" className="any">
                <StepLink id={step} row>
                  {label === undefined ? step : phrase(label)}
                </StepLink>
              </th>
              <td className="tbar" aria-hidden="true">
                <Wing end={Number(low)} base={base} reach={reach} side="dn" />
                <Wing end={Number(high)} base={base} reach={reach} side="up" />
              </td>
              <td className="n s">
                {spoken.bare(Number(low))} … {spoken.bare(Number(high))}
              </td>
              <td className="n">{spoken.bare(Number(swing))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Pale where the input is low, dark where it is high: which way it works is seen at once. */
function Wing({
  end,
  base,
  reach,
  side,
}: {
  readonly end: number;
  readonly base: number;
  readonly reach: number;
  readonly side: 'up' | 'dn';
}) {
  const width = (Math.abs(end - base) / reach) * 48;
  return (
    <i className={side} style={{ width: `${width}%`, left: `${end < base ? 50 - width : 50}%` }} />
  );
}
