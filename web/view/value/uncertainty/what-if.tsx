import { useId, useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Step } from '../../../../src/vocabulary/value/calculation.ts';
import type { Valuation } from '../../../../src/vocabulary/value/valuation.ts';
import { Scroll, Section } from '../../section.tsx';
import { useWords } from '../../words/language.tsx';
import { numberIn, stepNumber } from '../papers/step-number.ts';
import { useSteps } from '../papers/steps.tsx';
import { resultOf } from '../result-of.ts';
import { valuesWith } from './evaluate.ts';
import { inputBounds } from './input-bounds.ts';

const texts = {
  title: { en: 'Your own what-if', zh: '自行假设分析' },
  note: {
    en: 'recalculated on this page in binary64; not a result of the assessment, nothing is kept',
    zh: '在本页以双精度浮点重算；不是评估结果，不作保存',
  },
  slider: { en: '{name}: slider', zh: '{name}：滑块' },
  field: { en: '{name}: number', zh: '{name}：数值' },
  declared: { en: 'as declared {value}', zh: '声明值 {value}' },
  reset: { en: 'Back to the declared values', zh: '恢复声明值' },
  what: { en: 'Result', zh: '结果' },
  before: { en: 'As declared', zh: '按声明值' },
  after: { en: 'Your what-if', zh: '您的假设' },
  change: { en: 'Change', zh: '变化' },
  noValue: {
    en: 'With these numbers the calculation has no finite value.',
    zh: '在这些数值下计算没有有限结果。',
  },
  yours: { en: 'your what-if, not a result', zh: '您的假设，非评估结果' },
} satisfies Record<string, Texts>;

/** Inputs that can be moved: those that matter most. */
const mostInputs = 8;

const signed = new Intl.NumberFormat('en', {
  style: 'percent',
  maximumFractionDigits: 1,
  signDisplay: 'always',
});

/** Lets a reader move the inputs that matter most, and see the value follow. */
export function WhatIf({ valuation }: { readonly valuation: Valuation }) {
  const { say } = useWords();
  const steps = useSteps();
  const [changes, setChanges] = useState<ReadonlyMap<string, number>>(new Map());
  const inputs = movableInputs(valuation).flatMap((id) => steps.get(id) ?? []);
  if (inputs.length === 0) return null;
  const change = (id: string, value: number) => setChanges(new Map([...changes, [id, value]]));
  return (
    <Section
      title={say(texts.title)}
      note={say(texts.note)}
      aside={
        <button
          type="button"
          className="btn small"
          disabled={changes.size === 0}
          onClick={() => setChanges(new Map())}
        >
          {say(texts.reset)}
        </button>
      }
      id="what-if"
    >
      <div className="what-if">
        <div>
          {inputs.map((step) => (
            <Input key={step.id} step={step} value={changes.get(step.id)} change={change} />
          ))}
        </div>
        <Outcome valuation={valuation} changes={changes} />
      </div>
    </Section>
  );
}

/** Inputs of the tornado of the result, those with the greatest swing first. */
function movableInputs(valuation: Valuation): readonly string[] {
  const result = resultOf(valuation);
  const bars = valuation.tornado
    .filter(({ of }) => of === result)
    .toSorted((left, right) => Number(right.swing) - Number(left.swing));
  return [...new Set(bars.map(({ step }) => step))].slice(0, mostInputs);
}

function Input({
  step,
  value,
  change,
}: {
  readonly step: Step;
  readonly value: number | undefined;
  readonly change: (id: string, value: number) => void;
}) {
  const { say, phrase } = useWords();
  const id = useId();
  const name = phrase(step.label);
  const { low, high, by } = inputBounds(step);
  const shown = value ?? Number(Number(step.value).toPrecision(6));
  const changed = value !== undefined && value !== Number(step.value);
  return (
    <div className={changed ? 'wi on' : 'wi'}>
      <label htmlFor={id} className="any">
        {name} <span className="s">{say(texts.declared, { value: stepNumber(step) })}</span>
      </label>
      <input
        type="range"
        aria-label={say(texts.slider, { name })}
        min={low}
        max={high}
        step="any"
        value={shown}
        onChange={({ target }) => change(step.id, rounded(target.valueAsNumber, by))}
      />
      <input
        id={id}
        className="field n"
        type="number"
        aria-label={say(texts.field, { name })}
        step="any"
        value={shown}
        onChange={({ target }) => {
          if (Number.isFinite(target.valueAsNumber)) change(step.id, target.valueAsNumber);
        }}
      />
    </div>
  );
}

/** A slider gives sixteen digits; four of them are meant. */
function rounded(value: number, by: number): number {
  return Number((Math.round(value / by) * by).toPrecision(12));
}

function Outcome({
  valuation,
  changes,
}: {
  readonly valuation: Valuation;
  readonly changes: ReadonlyMap<string, number>;
}) {
  const { say, phrase } = useWords();
  const steps = useSteps();
  const { approaches, conclusion, state } = valuation;
  const values = valuesWith(valuation.calculation, changes);
  const reconciled = state === 'range' || approaches.length < 2 ? undefined : conclusion?.step;
  const results = [...approaches.map(({ step }) => step), reconciled].flatMap(
    (id) => steps.get(id ?? '') ?? [],
  );
  return (
    <div className="wi-out" aria-live="polite">
      <p className="tag here">{say(texts.yours)}</p>
      {values === undefined ? <p>{say(texts.noValue)}</p> : null}
      <Scroll label={say(texts.after)}>
        <table className="tabular">
          <thead>
            <tr>
              <th scope="col">{say(texts.what)}</th>
              {[texts.before, texts.after, texts.change].map((head) => (
                <th key={head.en} scope="col" className="n">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.map((step) => {
              const now = values?.get(step.id);
              return (
                <tr key={step.id}>
                  <th scope="row">{phrase(step.label)}</th>
                  <td className="n">{stepNumber(step)}</td>
                  <td className="n yours">{now === undefined ? '–' : numberIn(step.unit, now)}</td>
                  <td className="n s">{now === undefined ? '–' : difference(step, now)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

function difference({ value }: Step, now: number): string {
  const before = Number(value);
  if (before === 0) return '–';
  const change = (now - before) / Math.abs(before);
  return Math.abs(change) < 5e-4 ? '=' : signed.format(change).replace(/^-/, '−');
}
