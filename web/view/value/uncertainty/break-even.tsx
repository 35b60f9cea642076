import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Valuation } from '../../../../src/vocabulary/value/valuation.ts';
import { Scroll, Section } from '../../section.tsx';
import { useWords } from '../../words/language.tsx';
import { stepNumber } from '../papers/step-number.ts';
import { StepLink, useSteps } from '../papers/steps.tsx';

const texts = {
  title: { en: 'Break-even', zh: '盈亏平衡点' },
  note: {
    en: 'the value of one input at which the result is nought, or equals the cost',
    zh: '单个输入取何值时结果为零或等于成本法价值',
  },
  input: { en: 'Input', zh: '输入' },
  now: { en: 'Now', zh: '现值' },
  zero: { en: 'Result is 0 at', zh: '结果为零' },
  cost: { en: 'Result equals the cost at', zh: '结果等于成本' },
  none: { en: 'none between {from} and {to}', zh: '在 {from} 与 {to} 之间不存在' },
  nowhere: { en: 'none', zh: '不存在' },
} satisfies Record<string, Texts>;

type BreakEven = Valuation['breakEven'][number];

/** How far an input may move before the value is gone. */
export function BreakEvens({ valuation }: { readonly valuation: Valuation }) {
  const { say, phrase } = useWords();
  const steps = useSteps();
  const { breakEven } = valuation;
  const inputs = [...new Set(breakEven.map(({ step }) => step))];
  if (inputs.length === 0) return null;
  const withCost = breakEven.some(({ target }) => target === 'cost');
  const of = (step: string, target: BreakEven['target']) =>
    breakEven.find((one) => one.step === step && one.target === target);
  const title = say(texts.title);
  return (
    <Section title={title} note={say(texts.note)}>
      <Scroll label={title}>
        <table className="tabular">
          <thead>
            <tr>
              <th scope="col">{say(texts.input)}</th>
              {[texts.now, texts.zero, ...(withCost ? [texts.cost] : [])].map((head) => (
                <th key={head.en} scope="col" className="n">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inputs.map((id) => {
              const step = steps.get(id);
              return (
                <tr key={id}>
                  <th scope="row" className="any">
                    <StepLink id={id}>{step === undefined ? id : phrase(step.label)}</StepLink>
                  </th>
                  <td className="n">{step === undefined ? '–' : stepNumber(step)}</td>
                  <Target of={of(id, 'zero')} />
                  {withCost ? <Target of={of(id, 'cost')} /> : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

function Target({ of }: { readonly of: BreakEven | undefined }) {
  const { say } = useWords();
  const steps = useSteps();
  if (of === undefined) return <td className="n">–</td>;
  const unit = steps.get(of.step)?.unit ?? 'ratio';
  const shown = (value: string) => stepNumber({ unit, value });
  if (of.at !== undefined) return <td className="n">{shown(of.at)}</td>;
  const { from, to } = of;
  return (
    <td className="n s">
      {from === undefined || to === undefined
        ? say(texts.nowhere)
        : say(texts.none, { from: shown(from), to: shown(to) })}
    </td>
  );
}
