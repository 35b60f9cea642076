import { useMemo } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { LinksContext } from '../../../view/links.tsx';
import { ValueRanges } from '../../../view/overview/value-ranges.tsx';
import { Scatter } from '../../../view/pictures/scatter.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import type { Portfolio } from '../../api/portfolio.ts';
import { assetLinks } from './asset-links.ts';

const texts = {
  title: { en: 'Worth against safety', zh: '价值与风险' },
  note: {
    en: 'those of highest value score, at most sixty',
    zh: '价值得分最高的资产，至多六十项',
  },
} satisfies Record<string, Texts>;

/** Worth and safety of the portfolio, and the assets that were valued; amounts are not added up. */
export function WorthSections({ portfolio }: { readonly portfolio: Portfolio }) {
  const { say } = useWords();
  const points = useMemo(() => portfolio.points.map(pictured), [portfolio]);
  const valued = useMemo(() => portfolio.worth.map(pictured), [portfolio]);
  return (
    <LinksContext value={assetLinks}>
      {points.length === 0 ? null : (
        <Section title={say(texts.title)} note={say(texts.note)}>
          <Scatter assets={points} />
        </Section>
      )}
      <ValueRanges assets={valued} />
    </LinksContext>
  );
}

/** As the pictures of a report take an asset. */
function pictured({
  id,
  name,
  grade,
  dimensions,
  gatesClosed,
  worth,
}: Portfolio['points'][number]) {
  return {
    id,
    name,
    overall: { grade, capped: false },
    dimensions: Object.fromEntries(
      Object.entries(dimensions).map(([dimension, score]) => [dimension, { score }]),
    ),
    gates: gatesClosed.map(() => ({ state: 'closed' as const })),
    ...(worth === null ? {} : { value: { ...worth, reasons: [] } }),
  };
}
