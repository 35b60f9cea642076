import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Valuation } from '../../../../src/vocabulary/value/valuation.ts';
import { Section } from '../../section.tsx';
import { useWords } from '../../words/language.tsx';
import { axisLabels, spokenAmounts } from '../../words/money.ts';
import { RejectedApproaches } from '../rejected.tsx';
import { ApproachLane } from './approach-lane.tsx';
import { approachScale } from './approach-scale.ts';
import { ReconciledLane } from './reconciled-lane.tsx';

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
  const labels = axisLabels(scale.ticks, spoken);
  return (
    <Section
      title={say(texts.title)}
      note={say(texts.note, { unit: spoken.unit })}
      aside={
        state === 'concluded' ? null : (
          <span>
            <span className="s hatched">{say(texts.hatched)}</span>
          </span>
        )
      }
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
          {scale.ticks.map((tick, index) => (
            <span key={tick} style={{ left: `${scale.at(tick) * 100}%` }}>
              {labels[index]}
            </span>
          ))}
        </div>
        <div className="lv s n">{say(texts.marks)}</div>
      </div>
      <RejectedApproaches rejected={valuation.rejected} />
    </Section>
  );
}
