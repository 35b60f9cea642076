import '../../../view/overview/overview.css';
import '../../../view/value/value.css';
import './portfolio.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { count } from '../../../view/words/numbers.ts';
import { type Portfolio, portfolioQuery } from '../../api/portfolio.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { NoAssets } from '../assets/no-assets.tsx';
import { CountSections } from './count-sections.tsx';
import { Overdue } from './overdue.tsx';
import { SpreadTable } from './spread-table.tsx';
import { WorthSections } from './worth-sections.tsx';

const texts = {
  title: { en: 'Portfolio', zh: '资产总览' },
  all: {
    en: 'Data assets: {assets}, assessed: {assessed}.',
    zh: '数据资产 {assets} 项，已评估 {assessed} 项。',
  },
  good: { en: 'Grade A or B: {count}.', zh: 'A 级或 B 级 {count} 项。' },
  low: {
    en: 'Too little evidence for more than grade C: {count}.',
    zh: '因证据不足等级不高于 C 的 {count} 项。',
  },
} satisfies Record<string, Texts>;

/** All assets of the organisation in pictures; each leads to the list of what it counts. */
export function PortfolioPage() {
  const { say, language } = useWords();
  const { data } = useSuspenseQuery(portfolioQuery);
  const lead = [
    say(texts.all, { assets: count(data.assets), assessed: count(data.assessed) }),
    say(texts.good, { count: count(sumOf(data.grades, ['A', 'B'])) }),
    say(texts.low, { count: count(sumOf(data.coverage, ['low'])) }),
  ];
  return (
    <div className="wrap">
      <PageHead title={say(texts.title)} lead={lead.join(language === 'zh' ? '' : ' ')} />
      {data.assessed === 0 ? <NoAssets narrowed={false} /> : <Pictures portfolio={data} />}
    </div>
  );
}

function Pictures({ portfolio }: { readonly portfolio: Portfolio }) {
  return (
    <>
      <SpreadTable portfolio={portfolio} />
      <CountSections portfolio={portfolio} />
      <WorthSections portfolio={portfolio} />
      <Overdue />
    </>
  );
}

function sumOf(counts: Portfolio['grades'], values: readonly string[]): number {
  return counts.reduce((sum, one) => sum + (values.includes(one.value) ? one.count : 0), 0);
}
