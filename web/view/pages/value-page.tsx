import { use } from 'react';
import type { AssetHeadline, ReportHead } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import type { Valuation } from '../../../src/vocabulary/value/valuation.ts';
import { useChunks } from '../chunks.tsx';
import { useLinks } from '../links.tsx';
import { ApproachLanes } from '../value/approaches/approach-lanes.tsx';
import { LifeBars } from '../value/income/life-bars.tsx';
import { RateWaterfall } from '../value/income/rate-waterfall.tsx';
import { CountedOnce, Disclosures, Warnings } from '../value/notices.tsx';
import { useSteadyPlace } from '../value/papers/steady-place.ts';
import { StepDrawer } from '../value/papers/step-drawer.tsx';
import { StepsProvider } from '../value/papers/steps.tsx';
import { WorkingPapers } from '../value/papers/working-papers.tsx';
import { BreakEvens } from '../value/uncertainty/break-even.tsx';
import { Information } from '../value/uncertainty/information.tsx';
import { Scenarios } from '../value/uncertainty/scenarios.tsx';
import { TornadoSection } from '../value/uncertainty/tornado.tsx';
import { WhatIf } from '../value/uncertainty/what-if.tsx';
import { ValueActions } from '../value/value-actions.tsx';
import { ValueHeadline } from '../value/value-headline.tsx';
import { useWords } from '../words/language.tsx';
import { Trail } from './trail.tsx';

const texts = {
  none: {
    en: '{name} was not valued: its contract declares no assay.valuation.',
    zh: '{name} 未作估值：其数据合约未声明 assay.valuation。',
  },
  wouldBe: {
    en: 'Here would stand the value as a range, how it was calculated and what it depends on. Declare the purpose, and the income, cost or comparables, below assay.valuation in the contract; then assess again.',
    zh: '此处应列出价值区间、计算过程及其影响因素。请在数据合约的 assay.valuation 下声明评估目的以及收益、成本或可比案例，然后重新评估。',
  },
} satisfies Record<string, Texts>;

interface ValuePageProps {
  readonly head: ReportHead;
  readonly asset: AssetHeadline;
  /** The step whose drawer the address names. */
  readonly step: string | undefined;
}

/** What an asset is worth, as a range, and everything that the range follows from. */
export function ValuePage({ head, asset: { chunk, id, name }, step }: ValuePageProps) {
  const { say } = useWords();
  const links = useLinks();
  const { valuation, assessment, ledger } = use(useChunks().readAsset(chunk));
  useSteadyPlace(step);
  const trail = <Trail above={[{ name, href: links.asset(id) }]} />;
  if (valuation === undefined) {
    return (
      <div className="wrap">
        {trail}
        <h1 className="title" tabIndex={-1}>
          {say(texts.none, { name })}
        </h1>
        <p className="lead">{say(texts.wouldBe)}</p>
      </div>
    );
  }
  const steps = new Map(valuation.calculation.steps.map((one) => [one.id, one]));
  return (
    <div className="wrap">
      {trail}
      <StepsProvider steps={steps} opened={step}>
        <ValueHeadline
          name={name}
          valuation={valuation}
          gates={assessment.gates}
          model={head.model}
        />
        <div className={step === undefined ? 'value' : 'value with-drawer'}>
          <div>
            <ApproachLanes valuation={valuation} />
            {valuation.state === 'refused' ? null : <Reasoning valuation={valuation} asset={id} />}
            <Disclosures valuation={valuation} asset={id} ledger={ledger !== undefined} />
          </div>
          {step === undefined ? null : (
            <StepDrawer id={step} valuation={valuation} asset={id} model={head.model} />
          )}
        </div>
      </StepsProvider>
    </div>
  );
}

function Reasoning({
  valuation,
  asset,
}: {
  readonly valuation: Valuation;
  readonly asset: string;
}) {
  return (
    <>
      <div className="grid two">
        <ValueActions valuation={valuation} asset={asset} />
        <TornadoSection valuation={valuation} />
      </div>
      <div className="grid two">
        <RateWaterfall />
        <LifeBars />
      </div>
      <div className="grid two">
        <CountedOnce valuation={valuation} />
        <Warnings valuation={valuation} />
      </div>
      <WhatIf valuation={valuation} />
      <div className="grid two">
        <Scenarios valuation={valuation} />
        <BreakEvens valuation={valuation} />
      </div>
      <Information valuation={valuation} />
      <WorkingPapers valuation={valuation} />
    </>
  );
}
