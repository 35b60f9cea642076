import { Link } from '@tanstack/react-router';
import type { DimensionSpread } from '../../../../src/vocabulary/registry/assets/portfolio.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../view/headed-table.tsx';
import { Beam } from '../../../view/marks/beam.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { count, score } from '../../../view/words/numbers.ts';
import type { Portfolio } from '../../api/portfolio.ts';

const texts = {
  title: { en: 'Scores by dimension', zh: '各维度得分' },
  note: {
    en: 'dot: median, band: the middle half of the assets',
    zh: '圆点为中位数，横带为居中的一半资产',
  },
  dimension: { en: 'Dimension', zh: '维度' },
  median: { en: 'Median', zh: '中位数' },
  spread: { en: 'Middle half', zh: '居中一半' },
  range: { en: 'Lowest – highest', zh: '最低 – 最高' },
  weak: { en: 'Below 55', zh: '低于 55' },
  of: { en: '{weak} of {count}', zh: '{count} 项中 {weak} 项' },
} satisfies Record<string, Texts>;

/** How the scores of all assets spread, dimension by dimension, on the beam. */
export function SpreadTable({ portfolio: { spreads, names } }: { readonly portfolio: Portfolio }) {
  const { say } = useWords();
  const heads = ['dimension', 'median', 'spread', 'range', 'weak'] as const;
  const nameOf = ({ dimension }: DimensionSpread) => {
    const name = names[dimension];
    return name === undefined ? dimension : say(name);
  };
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      <HeadedTable
        label={say(texts.title)}
        className="spreads"
        heads={heads.map((head) =>
          head === 'median' ? { name: say(texts[head]), numeric: true } : say(texts[head]),
        )}
      >
        <tbody>
          {spreads.map((spread) => (
            <Line key={spread.dimension} spread={spread} name={nameOf(spread)} />
          ))}
        </tbody>
      </HeadedTable>
    </Section>
  );
}

function Line({ spread, name }: { readonly spread: DimensionSpread; readonly name: string }) {
  const { say } = useWords();
  const { median, lower, upper, min, max, weak } = spread;
  const told = say(texts.of, { weak: count(weak), count: count(spread.count) });
  return (
    <tr>
      <th scope="row" className="nb">
        {name}
      </th>
      <td className="n">{score(median)}</td>
      <td className="wide-beam">
        <Beam name={name} value={median} interval={{ low: lower, high: upper }} />
      </td>
      <td className="nb">
        {score(min)} – {score(max)}
      </td>
      <td className="nb">
        {weak === 0 ? (
          told
        ) : (
          <Link to="/assets" search={{ weak: [spread.dimension] }} data-row>
            {told}
          </Link>
        )}
      </td>
    </tr>
  );
}
