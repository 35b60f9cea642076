import { useState } from 'react';
import type { Texts } from '../../../src/vocabulary/text.ts';
import type { Valuation } from '../../../src/vocabulary/value/valuation.ts';
import { TableHead } from '../headed-table.tsx';
import { useLinks } from '../links.tsx';
import { usePrinting } from '../printing.ts';
import { Scroll, Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { type SpokenAmounts, spokenAmounts } from '../words/money.ts';
import { fromTo } from './from-to.ts';
import { useSteps } from './papers/steps.tsx';
import { weighedStep } from './result-of.ts';

const texts = {
  title: { en: 'What to do, ranked by gain', zh: '改进措施（按增值排序）' },
  note: {
    en: '{result}: change in {unit}, one at a time, with the best answer; gains do not add',
    zh: '逐项按最佳答案计算对{result}的影响，单位：{unit}；不可相加',
  },
  weighed: { en: 'Weighted mean, which is no conclusion', zh: '加权平均值（并非结论）' },
  none: {
    en: 'No action was computed for this valuation: what each mended finding or answered question would add to the value is not known here. The findings and the missing evidence stand on the page of the asset.',
    zh: '本次估值未计算改进措施：各项发现整改或补充证据后可增加的价值在此未知。发现与缺失的证据见资产页面。',
  },
  asset: { en: 'Findings and missing evidence', zh: '发现与缺失的证据' },
  action: { en: 'Action and what it moves', zh: '措施及其影响' },
  rate: { en: 'Rate', zh: '折现率' },
  points: { en: 'r {points} pt', zh: 'r {points} 个百分点' },
  gain: { en: 'Gain', zh: '增值' },
  rest: { en: 'Show the {rest} with less gain', zh: '显示其余增值较小的 {rest} 项' },
} satisfies Record<string, Texts>;

const points2 = new Intl.NumberFormat('en', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});

/** So many at first, those with most gain; on paper all. */
const first = 10;

/** What would raise the value most, each action by itself. */
export function ValueActions({
  valuation,
  asset,
}: {
  readonly valuation: Valuation;
  readonly asset: string;
}) {
  const { say, phrase, language } = useWords();
  const steps = useSteps();
  const links = useLinks();
  const printing = usePrinting();
  const [all, setAll] = useState(false);
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
  const spoken = spokenAmounts({ low: 0, high: most, digits: 3 }, valuation.currency, language);
  const moved = steps.get(weighedStep(valuation) ?? '');
  const isMean = valuation.state === 'range' && valuation.conclusion?.step !== undefined;
  const result = isMean || moved === undefined ? say(texts.weighed) : phrase(moved.label);
  const shown = all || printing ? ranked : ranked.slice(0, first);
  const rest = ranked.length - shown.length;
  return (
    <Section title={title} note={say(texts.note, { result, unit: spoken.unit })}>
      <Scroll label={title}>
        <table className="act">
          <TableHead
            heads={[
              '',
              say(texts.action),
              { name: say(texts.rate), numeric: true },
              '',
              { name: say(texts.gain), numeric: true },
            ]}
          />
          <tbody>
            {shown.map((action, index) => (
              <ActionRow
                key={JSON.stringify([action.text, action.finding])}
                action={action}
                rank={index + 1}
                most={most}
                spoken={spoken}
                asset={asset}
                valuation={valuation}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
      {rest > 0 ? (
        <button type="button" className="btn small more" onClick={() => setAll(true)}>
          {say(texts.rest, { rest })}
        </button>
      ) : null}
    </Section>
  );
}

interface ActionRowProps {
  readonly action: Valuation['actions'][number];
  readonly rank: number;
  readonly most: number;
  readonly spoken: SpokenAmounts;
  readonly asset: string;
  readonly valuation: Valuation;
}

function ActionRow({ action, rank, most, spoken, asset, valuation }: ActionRowProps) {
  const { phrase } = useWords();
  const links = useLinks();
  const { text, indicators, finding, moves, rate } = action;
  const { calculation } = valuation;
  const nameOf = (id: string) => {
    const step = calculation.steps.find((one) => one.id === id);
    return step === undefined ? id : phrase(step.label);
  };
  const { table, column } = finding?.subject ?? {};
  const subject = [table, column].filter((part) => part !== undefined).join('.');
  const gain = Number(action.gain);
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
          {moves.map(({ step, from, to }) => `${nameOf(step)} ${fromTo(from, to)}`).join(' · ')}
        </span>
      </th>
      <td className="n s">
        <RateChange rate={rate} />
      </td>
      <td className="gb" aria-hidden="true">
        <i style={{ width: `${most === 0 ? 0 : (Math.abs(gain) / most) * 100}%` }} />
      </td>
      <td className="n">
        <b>{gainIn(gain, spoken)}</b>
      </td>
    </tr>
  );
}

/** Signed; what is too small for the digits of the greatest gain is not told as nought. */
function gainIn(gain: number, { bare }: SpokenAmounts): string {
  const shown = bare(gain);
  if (gain !== 0 && !/[1-9]/.test(shown)) return '≈ 0';
  return gain > 0 ? `+${shown}` : shown;
}

/** In percentage points; a dash where it would round to nothing. */
function RateChange({ rate }: { readonly rate: string | undefined }) {
  const { say } = useWords();
  const points = points2.format(Number(rate ?? 0) * 100);
  return Number(points) === 0 ? '–' : say(texts.points, { points: points.replace(/^-/, '−') });
}
