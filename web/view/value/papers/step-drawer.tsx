import type { ModelRecord } from '../../../../src/vocabulary/reports/model-record.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Expression, Step, Unit } from '../../../../src/vocabulary/value/calculation.ts';
import type { Valuation } from '../../../../src/vocabulary/value/valuation.ts';
import { Drawer } from '../../drawer.tsx';
import { useWords } from '../../words/language.tsx';
import { currencyName } from '../../words/money.ts';
import { Formula } from './formula.tsx';
import { numberIn, stepNumber } from './step-number.ts';
import { StepSource } from './step-source.tsx';
import { StepLink, useSteps } from './steps.tsx';

const texts = {
  label: { en: 'Where {name} comes from', zh: '{name}的由来' },
  unknown: { en: 'This valuation has no number {id}.', zh: '本估值中没有数值 {id}。' },
  formula: { en: 'Formula', zh: '公式' },
  numbers: { en: 'With its numbers', zh: '代入数值' },
  exact: { en: 'at full precision', zh: '完整精度' },
  spread: { en: 'Uncertainty', zh: '不确定性' },
  triangular: { en: 'triangular, {low} to {high}', zh: '三角分布，{low} 至 {high}' },
  pert: { en: 'PERT, {low} to {high}', zh: 'PERT 分布，{low} 至 {high}' },
  lognormal: {
    en: 'lognormal, P10 {low}, P90 {high}',
    zh: '对数正态分布，P10 为 {low}，P90 为 {high}',
  },
  certain: { en: 'taken as certain', zh: '视为确定' },
  simulated: {
    en: 'simulated: P10 {low} · P50 {middle} · P90 {high} (estimates)',
    zh: '模拟结果：P10 {low} · P50 {middle} · P90 {high}（估计值）',
  },
  used: { en: 'Used by', zh: '用于' },
  more: { en: 'and {count} more', zh: '另有 {count} 项' },
  ratio: { en: '1 = 100%', zh: '1 即 100%' },
  years: { en: 'years', zh: '年' },
  index: { en: 'index', zh: '指数' },
  count: { en: 'count', zh: '数量' },
} satisfies Record<string, Texts>;

interface StepDrawerProps {
  readonly id: string;
  readonly valuation: Valuation;
  readonly asset: string;
  readonly model: ModelRecord;
}

/** Everything behind one number: its formula, the numbers in it, and at the end of the way a source. */
export function StepDrawer({ id, valuation, asset, model }: StepDrawerProps) {
  const { say, phrase } = useWords();
  const step = useSteps().get(id);
  if (step === undefined) {
    const label = say(texts.unknown, { id });
    return (
      <Drawer id={id} label={label}>
        {label}
      </Drawer>
    );
  }
  const name = phrase(step.label);
  const { paper, row } = step.place;
  const path = [paper, row].map(phrase).join(' › ');
  return (
    <Drawer id={id} path={path} label={say(texts.label, { name })}>
      <h2>{name}</h2>
      <StepValue step={step} currency={valuation.currency} />
      {step.formula === undefined ? null : <Formulas formula={step.formula} />}
      {step.source === undefined ? null : (
        <StepSource source={step.source} asset={asset} model={model} />
      )}
      {step.formula === undefined ? <Uncertainty step={step} /> : null}
      <SimulatedRange step={step} valuation={valuation} />
      <UsedBy id={id} valuation={valuation} />
    </Drawer>
  );
}

function StepValue({ step, currency }: { readonly step: Step; readonly currency: string }) {
  const { say, language } = useWords();
  const { unit, value } = step;
  const shown = stepNumber(step);
  const isWhole = plain(shown) === plain(value);
  return (
    <div className="num">
      <span className="bn any">{shown}</span>
      <span className="s">
        {unit === 'money'
          ? currencyName(currency, language)
          : say(texts[unit as Exclude<Unit, 'money'>])}
      </span>
      {isWhole ? null : (
        <p className="s any">
          <span className="mono">{value.replace(/^-/, '−')}</span> {say(texts.exact)}
        </p>
      )}
    </div>
  );
}

/** Digits without separators and without noughts that say nothing. */
function plain(number: string): string {
  const digits = number.replaceAll(',', '').replace('−', '-');
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

function Formulas({ formula }: { readonly formula: Expression }) {
  const { say, phrase } = useWords();
  const steps = useSteps();
  const named = (id: string) => {
    const step = steps.get(id);
    return <StepLink id={id}>{step === undefined ? id : phrase(step.label)}</StepLink>;
  };
  const numbered = (id: string) => {
    const step = steps.get(id);
    return step === undefined ? id : stepNumber(step);
  };
  return (
    <>
      <h3>{say(texts.formula)}</h3>
      <p className="worded">
        <Formula of={formula} show={named} />
      </p>
      <h3>{say(texts.numbers)}</h3>
      <p className="worded m">
        <Formula of={formula} show={numbered} />
      </p>
    </>
  );
}

function Uncertainty({ step: { spread, unit } }: { readonly step: Step }) {
  const { say } = useWords();
  const ends = spread && {
    low: stepNumber({ unit, value: spread.low }),
    high: stepNumber({ unit, value: spread.high }),
  };
  return (
    <>
      <h3>{say(texts.spread)}</h3>
      <p className="m">
        {spread === undefined ? say(texts.certain) : say(texts[spread.distribution], ends)}
      </p>
    </>
  );
}

function SimulatedRange({
  step,
  valuation,
}: {
  readonly step: Step;
  readonly valuation: Valuation;
}) {
  const { say } = useWords();
  const found = valuation.simulation?.of.find((one) => one.step === step.id);
  if (found === undefined) return null;
  const [low, middle, high] = [found.p10, found.p50, found.p90].map((value) =>
    numberIn(step.unit, value),
  );
  if (low === undefined || middle === undefined || high === undefined) return null;
  return <p className="s">{say(texts.simulated, { low, middle, high })}</p>;
}

/** Numbers that are listed as following from this one. */
const mostUsed = 8;

function UsedBy({ id, valuation }: { readonly id: string; readonly valuation: Valuation }) {
  const { say, phrase } = useWords();
  const users = valuation.calculation.steps.filter(
    ({ formula }) => formula !== undefined && names(formula, id),
  );
  if (users.length === 0) return null;
  return (
    <>
      <h3>{say(texts.used)}</h3>
      <ul className="any">
        {users.slice(0, mostUsed).map((user) => (
          <li key={user.id}>
            <StepLink id={user.id}>{phrase(user.label)}</StepLink>
          </li>
        ))}
      </ul>
      {users.length > mostUsed ? (
        <p className="s">{say(texts.more, { count: users.length - mostUsed })}</p>
      ) : null}
    </>
  );
}

function names(expression: Expression, id: string): boolean {
  if ('step' in expression) return expression.step === id;
  return 'operation' in expression && expression.of.some((one) => names(one, id));
}
