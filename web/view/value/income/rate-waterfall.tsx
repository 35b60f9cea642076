import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Step } from '../../../../src/vocabulary/value/calculation.ts';
import { TableHead } from '../../headed-table.tsx';
import { Scroll, Section } from '../../section.tsx';
import { useWords } from '../../words/language.tsx';
import { Formula } from '../papers/formula.tsx';
import { percent, stepNumber } from '../papers/step-number.ts';
import { StepLink, useSteps } from '../papers/steps.tsx';
import { stepsIn } from '../papers/steps-in.ts';

const texts = {
  title: { en: 'Discount rate, built up', zh: '折现率的构成' },
  note: {
    en: 'premium = ceiling × (1 − measured score ÷ 100)',
    zh: '溢价 = 上限 ×（1 − 实测得分 ÷ 100）',
  },
  part: { en: 'Part', zh: '组成' },
  rate: { en: 'Rate', zh: '比率' },
} satisfies Record<string, Texts>;

/** The parts of the discount rate one after the other, and their sum. */
export function RateWaterfall() {
  const { say } = useWords();
  const steps = useSteps();
  const total = steps.get('income.rate');
  if (total === undefined) return null;
  const parts = stepsIn(total.formula, steps);
  const starts = parts.map((_, index) => sum(parts.slice(0, index)));
  const reach = Math.max(Number(total.value), sum(parts), Number.MIN_VALUE);
  const title = say(texts.title);
  return (
    <Section title={title} note={say(texts.note)}>
      <Scroll label={title}>
        <table className="dr">
          <TableHead hidden heads={[say(texts.part), '', say(texts.rate)]} />
          <tbody>
            {parts.map((step, index) => (
              <PartRow key={step.id} step={step} start={starts[index] ?? 0} reach={reach} />
            ))}
            <PartRow step={total} start={0} reach={reach} total />
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

function sum(steps: readonly Step[]): number {
  return steps.reduce((total, { value }) => total + Number(value), 0);
}

function PartRow({
  step,
  start,
  reach,
  total = false,
}: {
  readonly step: Step;
  readonly start: number;
  readonly reach: number;
  readonly total?: boolean;
}) {
  const { phrase } = useWords();
  const steps = useSteps();
  const { id, label, formula, source, value } = step;
  const shown = (named: string) => {
    const part = steps.get(named);
    if (part === undefined) return named;
    return part.unit === 'ratio' ? percent(part.value) : stepNumber(part);
  };
  return (
    <tr className={total ? 'tot' : ''}>
      <th scope="row">
        {phrase(label)}
        <span className="s sub any">
          {formula === undefined || total ? null : <Formula of={formula} show={shown} />}
          {source?.kind === 'declared'
            ? [source.text, source.date].filter(Boolean).join(', ')
            : null}
        </span>
      </th>
      <td className="wf" aria-hidden="true">
        <i
          style={{
            left: `${(Math.min(start, start + Number(value)) / reach) * 96}%`,
            width: `${(Math.abs(Number(value)) / reach) * 96}%`,
          }}
        />
      </td>
      <td className="n">
        <StepLink id={id}>{percent(value)}</StepLink>
      </td>
    </tr>
  );
}
