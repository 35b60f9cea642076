import type { Texts } from '../../../src/vocabulary/text.ts';
import type { Valuation } from '../../../src/vocabulary/value/valuation.ts';
import { useLinks } from '../links.tsx';
import { Scroll, Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { spokenAmounts } from '../words/money.ts';
import { score } from '../words/numbers.ts';

const texts = {
  title: { en: 'What to do, ranked by gain', zh: '改进措施（按增值排序）' },
  note: {
    en: 'change of the reconciled value, one at a time, with the best answer; gains do not add',
    zh: '逐项按最佳答案计算对综合价值的影响，不可相加',
  },
  none: {
    en: 'No action was computed for this valuation: what each mended finding or answered question would add to the value is not known here. The findings and the missing evidence stand on the page of the asset.',
    zh: '本次估值未计算改进措施：各项发现整改或补充证据后可增加的价值在此未知。发现与缺失的证据见资产页面。',
  },
  asset: { en: 'Findings and missing evidence', zh: '发现与缺失的证据' },
  action: { en: 'Action and what it moves', zh: '措施及其影响' },
  rate: { en: 'Rate', zh: '折现率' },
  points: { en: 'r {points} pt', zh: 'r {points} 个百分点' },
  gain: { en: 'Gain', zh: '增值' },
} satisfies Record<string, Texts>;

const points2 = new Intl.NumberFormat('en', { maximumFractionDigits: 2, signDisplay: 'always' });

/** What would raise the value most, each action by itself. */
export function ValueActions({
  valuation,
  asset,
}: {
  readonly valuation: Valuation;
  readonly asset: string;
}) {
  const { say } = useWords();
  const links = useLinks();
  const { actions } = valuation;
  const title = say(texts.title);
  if (actions.length === 0) {
    return (
      <Section title={title}>
        <p className="none">
          {say(texts.none)} <a href={links.asset(asset)}>{say(texts.asset)}</a>
        </p>
      </Section>
    );
  }
  const ranked = actions.toSorted((left, right) => Number(right.gain) - Number(left.gain));
  const most = Math.max(...ranked.map(({ gain }) => Math.abs(Number(gain))));
  return (
    <Section title={title} note={say(texts.note)}>
      <Scroll label={title}>
        <table className="act">
          <thead>
            <tr>
              <td />
              <th scope="col">{say(texts.action)}</th>
              <th scope="col" className="n">
                {say(texts.rate)}
              </th>
              <td />
              <th scope="col" className="n">
                {say(texts.gain)}
              </th>
            </tr>
          </thead>
          <tbody>
            {ranked.map((action, index) => (
              <ActionRow
                key={JSON.stringify([action.text, action.finding])}
                action={action}
                rank={index + 1}
                most={most}
                asset={asset}
                valuation={valuation}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

interface ActionRowProps {
  readonly action: Valuation['actions'][number];
  readonly rank: number;
  readonly most: number;
  readonly asset: string;
  readonly valuation: Valuation;
}

function ActionRow({ action, rank, most, asset, valuation }: ActionRowProps) {
  const { say, phrase, language } = useWords();
  const links = useLinks();
  const { text, indicators, finding, moves, rate } = action;
  const { currency, calculation } = valuation;
  const nameOf = (id: string) => {
    const step = calculation.steps.find((one) => one.id === id);
    return step === undefined ? id : phrase(step.label);
  };
  const { table, column } = finding?.subject ?? {};
  const subject = [table, column].filter((part) => part !== undefined).join('.');
  const gain = Number(action.gain);
  const spoken = spokenAmounts({ low: gain, high: gain }, currency, language);
  return (
    <tr>
      <td className="n rk">{rank}</td>
      <th scope="row" className="any">
        {subject === '' ? null : <span className="mono">{subject} </span>}
        {phrase(text)}
        <span className="s sub">
          {indicators.map((indicator) => (
            <span key={indicator}>
              <a className="mono" href={links.indicator(asset, indicator)}>
                {indicator}
              </a>{' '}
            </span>
          ))}
          {moves
            .map(({ step, from, to }) => `${nameOf(step)} ${score(from)} → ${score(to)}`)
            .join(' · ')}
        </span>
      </th>
      <td className="n s">
        {rate === undefined
          ? '–'
          : say(texts.points, {
              points: points2.format(Number(rate) * 100).replace(/^-/, '−'),
            })}
      </td>
      <td className="gb" aria-hidden="true">
        <i style={{ width: `${most === 0 ? 0 : (Math.abs(gain) / most) * 100}%` }} />
      </td>
      <td className="n">
        <b>
          {gain > 0 ? '+' : ''}
          {spoken.full(gain)}
        </b>
      </td>
    </tr>
  );
}
