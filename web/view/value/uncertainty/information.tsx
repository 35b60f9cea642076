import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Valuation } from '../../../../src/vocabulary/value/valuation.ts';
import { Section } from '../../section.tsx';
import { useWords } from '../../words/language.tsx';
import { stepNumber } from '../papers/step-number.ts';
import { StepLink, useSteps } from '../papers/steps.tsx';

const texts = {
  title: { en: "Laney's measures", zh: '信息经济学度量（Laney）' },
  note: {
    en: 'indices and money apart; never added to each other or to a value',
    zh: '指数与金额分列；不得相加，也不计入价值',
  },
  index: { en: 'Indices', zh: '指数' },
  money: { en: 'Money ({currency})', zh: '金额（{currency}）' },
} satisfies Record<string, Texts>;

type Measure = Valuation['information'][number];

/** The measures of Laney's infonomics that could be calculated. */
export function Information({ valuation }: { readonly valuation: Valuation }) {
  const { say } = useWords();
  const { information, currency } = valuation;
  if (information.length === 0) return null;
  const of = (unit: Measure['unit']) => information.filter((measure) => measure.unit === unit);
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      <div className="grid two">
        <Measures title={say(texts.index)} measures={of('index')} />
        <Measures title={say(texts.money, { currency })} measures={of('money')} />
      </div>
    </Section>
  );
}

function Measures({
  title,
  measures,
}: {
  readonly title: string;
  readonly measures: readonly Measure[];
}) {
  const { phrase } = useWords();
  const steps = useSteps();
  if (measures.length === 0) return null;
  return (
    <table className="tabular">
      <caption className="s">{title}</caption>
      <tbody>
        {measures.map(({ measure, step, value, unit }) => {
          const label = steps.get(step)?.label;
          return (
            <tr key={measure}>
              <th scope="row">{label === undefined ? measure.toUpperCase() : phrase(label)}</th>
              <td className="n">
                <StepLink id={step}>
                  {stepNumber({ unit: unit === 'money' ? 'money' : 'ratio', value })}
                </StepLink>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
