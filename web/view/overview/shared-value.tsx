import type { AssetHeadline } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import type { SharedValue } from '../../../src/vocabulary/value/valuation.ts';
import { TableHead } from '../headed-table.tsx';
import { useLinks } from '../links.tsx';
import { Scroll, Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { money } from '../words/money.ts';
import { Name } from '../words/names.tsx';
import { count, ratio, share } from '../words/numbers.ts';

const texts = {
  title: { en: 'Income that assets share', zh: '共享收益的分摊' },
  note: {
    en: 'Shapley shares of the declared use cases, {currency}; no income is counted twice',
    zh: '按声明的使用场景以沙普利值分摊，{currency}；收益不重复计算',
  },
  asset: { en: 'Data asset', zh: '数据资产' },
  share: { en: 'Share', zh: '分摊额' },
  total: { en: 'Total', zh: '合计' },
  concentration: {
    en: 'Concentration (Herfindahl–Hirschman, 0–1): {value}',
    zh: '集中度（赫芬达尔—赫希曼指数，0–1）：{value}',
  },
  exact: { en: 'exact', zh: '精确计算' },
  sampled: {
    en: 'sampled: {samples} orders, seed {seed}; ± is half of the 95% interval',
    zh: '抽样：{samples} 个排列，随机种子 {seed}；± 为 95% 区间的一半',
  },
  error: { en: '± {error}', zh: '± {error}' },
  overlaps: { en: 'Use cases that need several assets', zh: '需要多项资产的使用场景' },
  useCase: { en: 'Use case', zh: '使用场景' },
  needs: { en: 'Assets', zh: '所需资产' },
  income: { en: 'Income', zh: '收益' },
} satisfies Record<string, Texts>;

/** Joint income shared out, how concentrated it is, and which use cases overlap. */
export function SharedValueSection({
  shared,
  assets,
}: {
  readonly shared: SharedValue;
  readonly assets: readonly AssetHeadline[];
}) {
  const { say } = useWords();
  const { currency, concentration, method, samples, seed } = shared;
  const title = say(texts.title);
  const how =
    method === 'exact'
      ? say(texts.exact)
      : say(texts.sampled, { samples: count(samples ?? 0), seed: String(seed ?? '–') });
  return (
    <Section title={title} note={say(texts.note, { currency })}>
      <div className="grid two">
        <div>
          <Scroll label={title}>
            <Shares shared={shared} assets={assets} />
          </Scroll>
          <p className="s">
            {say(texts.concentration, { value: ratio(Number(concentration)) })} · {how}
          </p>
        </div>
        <Scroll label={say(texts.overlaps)}>
          <Overlaps shared={shared} assets={assets} />
        </Scroll>
      </div>
    </Section>
  );
}

interface SharedProps {
  readonly shared: SharedValue;
  readonly assets: readonly AssetHeadline[];
}

function Shares({ shared, assets }: SharedProps) {
  const { say } = useWords();
  const total = Number(shared.total);
  const ranked = shared.assets.toSorted((left, right) => Number(right.share) - Number(left.share));
  return (
    <table className="sh">
      <TableHead heads={[say(texts.asset), '', '', { name: say(texts.share), numeric: true }]} />
      <tbody>
        {ranked.map(({ asset, share: part, error }) => {
          const of = total === 0 ? 0 : Number(part) / total;
          return (
            <tr key={asset}>
              <th scope="row" className="any">
                <AssetLink id={asset} assets={assets} />
              </th>
              <td className="gb" aria-hidden="true">
                <i style={{ width: `${of * 100}%` }} />
              </td>
              <td className="n s">{share(of)}</td>
              <td className="n">
                {money(part)}
                {error === undefined ? null : (
                  <span className="s sub">{say(texts.error, { error: count(error) })}</span>
                )}
              </td>
            </tr>
          );
        })}
        <tr className="tot">
          <th scope="row">{say(texts.total)}</th>
          <td />
          <td />
          <td className="n">{money(shared.total)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Overlaps({ shared: { overlaps }, assets }: SharedProps) {
  const { say } = useWords();
  if (overlaps.length === 0) return null;
  return (
    <table className="tabular">
      <caption className="s">{say(texts.overlaps)}</caption>
      <TableHead
        heads={[say(texts.useCase), say(texts.needs), { name: say(texts.income), numeric: true }]}
      />
      <tbody>
        {overlaps.map(({ useCase, assets: needs, income }) => (
          <tr key={useCase}>
            <th scope="row" className="any">
              <Name of={useCase} />
            </th>
            <td className="any">
              {needs.map((id) => (
                <span key={id} className="set">
                  <AssetLink id={id} assets={assets} />
                </span>
              ))}
            </td>
            <td className="n">{money(income)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A use case may need an asset that this report does not have. */
function AssetLink({
  id,
  assets,
}: {
  readonly id: string;
  readonly assets: readonly AssetHeadline[];
}) {
  const links = useLinks();
  const asset = assets.find((one) => one.id === id);
  if (asset === undefined) return <span className="mono">{id}</span>;
  return (
    <a href={links.asset(id)}>
      <Name of={asset.name} />
    </a>
  );
}
