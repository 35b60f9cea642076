import { scaleLinear } from 'd3-scale';
import type { ValueHeadline } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useLinks } from '../links.tsx';
import { Scroll, Section } from '../section.tsx';
import { stateTerms } from '../value/value-terms.ts';
import { useWords } from '../words/language.tsx';
import { axisLabels, spokenAmounts } from '../words/money.ts';
import { Name } from '../words/names.tsx';

const texts = {
  title: { en: 'Value, as a range', zh: '价值区间' },
  note: {
    en: '{unit} · not added up, for assets may share income · hatched: no conclusion',
    zh: '单位：{unit} · 资产间收益可能重叠，不作加总 · 斜线：没有结论',
  },
  asset: { en: 'Data asset', zh: '数据资产' },
  range: { en: 'Range', zh: '区间' },
  state: { en: 'State', zh: '状态' },
  between: { en: '{low} – {high}', zh: '{low} – {high}' },
} satisfies Record<string, Texts>;

interface RangedAsset {
  readonly id: string;
  readonly name: string;
  readonly value?: ValueHeadline;
}

interface Valued {
  readonly asset: RangedAsset;
  readonly value: ValueHeadline;
}

/** The assets that were valued, each as a range on one axis; amounts of one currency at a time. */
export function ValueRanges({ assets }: { readonly assets: readonly RangedAsset[] }) {
  const valued = assets.flatMap((asset) =>
    asset.value === undefined ? [] : [{ asset, value: asset.value }],
  );
  const currencies = [...new Set(valued.map(({ value }) => value.currency))].sort();
  return currencies.map((currency) => (
    <RangesOf
      key={currency}
      currency={currency}
      valued={valued.filter(({ value }) => value.currency === currency)}
    />
  ));
}

function RangesOf({
  currency,
  valued,
}: {
  readonly currency: string;
  readonly valued: readonly Valued[];
}) {
  const { say, language } = useWords();
  const ends = valued
    .flatMap(({ value }) => [value.low, value.high])
    .flatMap((end) => (end === undefined ? [] : [Number(end)]));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const scale = scaleLinear([low, high], [0, 100]).nice(5);
  const spoken = spokenAmounts({ low, high, digits: 3 }, currency, language);
  const ticks = scale.ticks(5);
  const labels = axisLabels(ticks, spoken);
  const title = say(texts.title);
  return (
    <Section title={title} note={say(texts.note, { unit: spoken.unit })}>
      <Scroll label={title}>
        <table className="vr">
          <thead>
            <tr>
              <th scope="col">{say(texts.asset)}</th>
              <th scope="col">
                <span className="hidden">{say(texts.range)}</span>
                <span className="vr-axis" aria-hidden="true">
                  {ticks.map((tick, index) => (
                    <span key={tick} style={{ left: `${scale(tick)}%` }}>
                      {labels[index]}
                    </span>
                  ))}
                </span>
              </th>
              <th scope="col" className="n">
                {say(texts.range)}
              </th>
              <th scope="col">{say(texts.state)}</th>
            </tr>
          </thead>
          <tbody>
            {valued.map((one) => (
              <RangeRow key={one.asset.id} valued={one} at={scale} say={spoken.bare} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

function RangeRow({
  valued: { asset, value },
  at,
  say: bare,
}: {
  readonly valued: Valued;
  readonly at: (amount: number) => number;
  readonly say: (amount: number) => string;
}) {
  const { say, sentences } = useWords();
  const links = useLinks();
  const { low, high, state, reasons } = value;
  const ranged = low !== undefined && high !== undefined;
  return (
    <tr>
      <th scope="row" className="any">
        <a href={links.value(asset.id)} data-row>
          <Name of={asset.name} />
        </a>
      </th>
      <td className="vr-bar" aria-hidden="true">
        <span className="vr-in">
          <i
            className={state === 'concluded' || state === 'range' ? 'known' : 'not'}
            style={
              ranged
                ? { left: `${at(Number(low))}%`, width: `${at(Number(high)) - at(Number(low))}%` }
                : { left: 0, width: '100%' }
            }
          />
          {value.value === undefined ? null : <b style={{ left: `${at(Number(value.value))}%` }} />}
        </span>
      </td>
      <td className="n">
        {ranged ? say(texts.between, { low: bare(Number(low)), high: bare(Number(high)) }) : '–'}
      </td>
      <td className="any">
        {say(stateTerms[state])}
        {reasons.length === 0 ? null : <span className="s sub">{sentences(reasons)}</span>}
      </td>
    </tr>
  );
}
