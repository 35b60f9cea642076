import { Suspense, use } from 'react';
import type { ReportHead } from '../../src/vocabulary/reports/report-page.ts';
import { IndicatorsWithDrawer } from '../view/pages/indicators-with-drawer.tsx';
import { readPortfolio } from './page-data.ts';

interface PortfolioIndicatorsProps {
  readonly head: ReportHead;
  readonly evidence: string | undefined;
}

/** The indicators over all assets, with the drawer; read after the first view stands. */
export function PortfolioIndicators(props: PortfolioIndicatorsProps) {
  return (
    <Suspense fallback={<div className="later-part" />}>
      <Indicators {...props} />
    </Suspense>
  );
}

function Indicators({ head, evidence }: PortfolioIndicatorsProps) {
  const { assessment, ...register } = use(readPortfolio());
  return (
    <IndicatorsWithDrawer
      assessment={assessment}
      model={head.model}
      register={register}
      inputs={[]}
      subject="portfolio"
      evidence={evidence}
    />
  );
}
