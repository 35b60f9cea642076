import type { GateResult } from '../../../src/vocabulary/assessment.ts';
import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import type { Simulated, Valuation } from '../../../src/vocabulary/value/valuation.ts';
import { Tag } from '../marks/tag.tsx';
import { useWords, type Words } from '../words/language.tsx';
import { spokenAmounts } from '../words/money.ts';
import { Name } from '../words/names.tsx';
import { share } from '../words/numbers.ts';
import { KeyFacts } from './key-facts.tsx';
import { percent } from './papers/step-number.ts';
import { StepLink, useSteps } from './papers/steps.tsx';
import { resultOf } from './result-of.ts';
import { stateTerms } from './value-terms.ts';

const texts = {
  about: { en: 'About {value}.', zh: '约 {value}。' },
  fourInFive: {
    en: 'Four times in five, between {low} and {high}.',
    zh: '五次中有四次介于 {low} 与 {high} {unit}之间。',
  },
  between: {
    en: 'Between {low} and {high} {unit}; no single figure.',
    zh: '介于 {low} 与 {high} {unit}之间；不给出单一数值。',
  },
  illustrative: {
    en: 'Illustrative only: between {low} and {high} {unit}.',
    zh: '仅供示意：介于 {low} 与 {high} {unit}之间。',
  },
  refused: { en: 'No value is given.', zh: '不出具价值。' },
  spread: {
    en: 'The approaches differ by {spread} of their middle.',
    zh: '各方法结果的差距为其中间值的 {spread}。',
  },
  explains: {
    en: '{input} explains {share} of the uncertainty.',
    zh: '不确定性的 {share} 来自：{input}。',
  },
  certain: {
    en: 'No input has a range, so the value has none either; that is not certainty.',
    zh: '各输入均未给出区间，价值因此也没有区间；这并不表示确定。',
  },
} satisfies Record<string, Texts>;

/** The conclusion in words, what it rests on, and the facts that a value means nothing without. */
export function ValueHeadline({
  name,
  valuation,
  gates,
  model,
}: {
  /** Of the asset. */
  readonly name: string;
  readonly valuation: Valuation;
  readonly gates: readonly GateResult[];
  readonly model: ModelRecord;
}) {
  const words = useWords();
  const { say, sentences } = words;
  const [first, second] = conclusionInWords(valuation, words);
  return (
    <header className="vh" data-state={valuation.state}>
      <div>
        <p className="m">
          <Name of={name} />{' '}
          <Tag kind={valuation.state === 'concluded' ? '' : 'here'}>
            {say(stateTerms[valuation.state])}
          </Tag>
        </p>
        <h1 tabIndex={-1}>
          {first}
          {second === undefined ? null : (
            <>
              <br />
              {second}
            </>
          )}
        </h1>
        {valuation.reasons.length === 0 ? null : (
          <p className="lead">{sentences(valuation.reasons)}</p>
        )}
        <Lead valuation={valuation} />
      </div>
      <KeyFacts valuation={valuation} gates={gates} model={model} />
    </header>
  );
}

/** One or two sentences; a point only where one is concluded. */
export function conclusionInWords(
  { state, conclusion, currency }: Valuation,
  { say, language }: Words,
): readonly string[] {
  if (state === 'refused' || conclusion === undefined) return [say(texts.refused)];
  const [low, high] = [Number(conclusion.low), Number(conclusion.high)];
  const { bare, full, unit } = spokenAmounts({ low, high }, currency, language);
  const ends = { low: bare(low), high: bare(high), unit };
  if (conclusion.value === undefined) {
    return [say(state === 'illustrative' ? texts.illustrative : texts.between, ends)];
  }
  const about = say(texts.about, { value: full(Number(conclusion.value)) });
  if (low === high) return [about];
  return [about, say(texts.fourInFive, ends)];
}

function Lead({ valuation }: { readonly valuation: Valuation }) {
  const { say, phrase, language } = useWords();
  const steps = useSteps();
  const { conclusion, state, simulation } = valuation;
  const most = greatestContribution(valuation);
  const input = most === undefined ? undefined : steps.get(most.step);
  if (state === 'refused') return null;
  const spread = conclusion?.spread;
  return (
    <p className="lead">
      {spread === undefined || state === 'range' ? null : (
        <StepLink id="reconciled.spread">
          {say(texts.spread, { spread: percent(spread, 1) })}
        </StepLink>
      )}
      {language === 'zh' ? '' : ' '}
      {simulation === undefined ? say(texts.certain) : null}
      {most === undefined || input === undefined ? null : (
        <StepLink id={most.step}>
          {say(texts.explains, { input: phrase(input.label), share: share(most.share) })}
        </StepLink>
      )}
    </p>
  );
}

/** What was simulated of the result that is asked about. */
export function simulatedConclusion(valuation: Valuation): Simulated | undefined {
  const wanted = resultOf(valuation);
  return valuation.simulation?.of.find(({ step }) => step === wanted);
}

function greatestContribution(valuation: Valuation) {
  const contributions = simulatedConclusion(valuation)?.contributions ?? [];
  return contributions.toSorted((left, right) => right.share - left.share)[0];
}
