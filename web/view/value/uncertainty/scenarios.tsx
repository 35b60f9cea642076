import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Valuation } from '../../../../src/vocabulary/value/valuation.ts';
import { HeadedTable } from '../../headed-table.tsx';
import { Section } from '../../section.tsx';
import { useWords } from '../../words/language.tsx';
import { money } from '../../words/money.ts';
import { Name } from '../../words/names.tsx';
import { stepNumber } from '../papers/step-number.ts';
import { StepLink, useSteps } from '../papers/steps.tsx';
import { weighedStep } from '../result-of.ts';

const texts = {
  title: { en: 'Scenarios', zh: '情景' },
  note: { en: 'declared sets of inputs; {currency}', zh: '声明的输入组合；{currency}' },
  scenario: { en: 'Scenario', zh: '情景' },
  sets: { en: 'Inputs', zh: '输入' },
  value: { en: 'Value', zh: '价值' },
  weighed: {
    en: 'of the weighted mean, which is no conclusion; {currency}',
    zh: '针对加权平均值，并非结论；{currency}',
  },
  asDeclared: { en: 'As declared', zh: '按声明值' },
} satisfies Record<string, Texts>;

/** The result under each declared set of inputs, beside that of the inputs as they stand. */
export function Scenarios({ valuation }: { readonly valuation: Valuation }) {
  const { say, phrase } = useWords();
  const steps = useSteps();
  const { scenarios, currency, state } = valuation;
  const result = steps.get(weighedStep(valuation) ?? '');
  if (scenarios.length === 0 || result === undefined) return null;
  const title = say(texts.title);
  return (
    <Section title={title} note={say(state === 'range' ? texts.weighed : texts.note, { currency })}>
      <HeadedTable
        label={title}
        heads={[say(texts.scenario), say(texts.sets), { name: say(texts.value), numeric: true }]}
      >
        <tbody>
          <tr>
            <th scope="row">{say(texts.asDeclared)}</th>
            <td>–</td>
            <td className="n">
              <StepLink id={result.id}>{stepNumber(result)}</StepLink>
            </td>
          </tr>
          {scenarios.map(({ name, set, value, reason }) => (
            <tr key={name}>
              <th scope="row" className="any">
                <Name of={name} />
              </th>
              <td className="any">
                <SetInputs set={set} />
              </td>
              <td className={value === undefined ? 'any' : 'n'}>
                {value === undefined ? null : money(value)}
                {reason === undefined ? null : phrase(reason)}
              </td>
            </tr>
          ))}
        </tbody>
      </HeadedTable>
    </Section>
  );
}

function SetInputs({ set }: { readonly set: Readonly<Record<string, string>> }) {
  const { phrase } = useWords();
  const steps = useSteps();
  return Object.entries(set).map(([id, value]) => {
    const step = steps.get(id);
    return (
      <span key={id} className="set">
        <StepLink id={id}>{step === undefined ? id : phrase(step.label)}</StepLink> ={' '}
        {step === undefined ? value : stepNumber({ unit: step.unit, value })}
      </span>
    );
  });
}
