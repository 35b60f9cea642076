import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import type {
  AssetHeadline,
  PortfolioMissingEvidence,
} from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { TableHead } from '../headed-table.tsx';
import { useLinks } from '../links.tsx';
import { StatusMark } from '../marks/status.tsx';
import { useWords } from '../words/language.tsx';
import { Name } from '../words/names.tsx';
import { gain, score } from '../words/numbers.ts';

const texts = {
  provide: { en: 'What to provide', zh: '需补充的内容' },
  effect: { en: 'Effect', zh: '影响' },
  coverage: { en: 'Coverage', zh: '证据覆盖率' },
  gate: { en: 'decides gate {gate}', zh: '决定门槛 {gate}' },
  range: {
    en: '{asset}: {dimension} {now} → {worst} … {best}',
    zh: '{asset}：{dimension} {now} → {worst} … {best}',
  },
  assets: { en: '{count} assets', zh: '{count} 项资产' },
  none: { en: 'Nothing that could be provided is missing.', zh: '没有可以补充的证据缺失。' },
} satisfies Record<string, Texts>;

interface MissingFirstProps {
  readonly missing: readonly PortfolioMissingEvidence[];
  readonly assets: readonly AssetHeadline[];
  readonly model: ModelRecord;
}

/** The evidence whose absence matters most in the portfolio, and what it would change. */
export function MissingFirst({ missing, assets, model }: MissingFirstProps) {
  const { say } = useWords();
  if (missing.length === 0) return <p className="none">{say(texts.none)}</p>;
  return (
    <table className="ml">
      <TableHead
        heads={[
          '',
          '',
          say(texts.provide),
          say(texts.effect),
          { name: say(texts.coverage), numeric: true },
        ]}
      />
      <tbody>
        {missing.map((one) => (
          <MissingRow key={one.indicator} one={one} assets={assets} model={model} />
        ))}
      </tbody>
    </table>
  );
}

function MissingRow({
  one,
  assets,
  model,
}: { readonly one: PortfolioMissingEvidence } & Omit<MissingFirstProps, 'missing'>) {
  const { say, phrase } = useWords();
  const links = useLinks();
  const first = assets.find((asset) => asset.id === one.assets[0]);
  const indicator = model.indicators.find(({ id }) => id === one.indicator);
  return (
    <tr>
      <td>
        <StatusMark status="no-evidence" />
      </td>
      <td className="mono">{one.indicator}</td>
      <td>
        {indicator === undefined ? one.indicator : say(indicator.name)}
        <span className="s sub">{phrase(one.reason)}</span>
        <span className="s sub">
          {one.assets.length > 1 || first === undefined ? (
            say(texts.assets, { count: one.assets.length })
          ) : (
            <a href={links.asset(first.id)}>
              <Name of={first.name} />
            </a>
          )}
        </span>
      </td>
      <td className="m any">
        <Effect one={one} asset={first} model={model} />
      </td>
      <td className="n">{gain(one.coverageGain)}</td>
    </tr>
  );
}

function Effect({
  one,
  asset,
  model,
}: {
  readonly one: PortfolioMissingEvidence;
  readonly asset: AssetHeadline | undefined;
  readonly model: ModelRecord;
}) {
  const { say } = useWords();
  if (one.gate !== undefined) return say(texts.gate, { gate: one.gate });
  const id = model.indicators.find((indicator) => indicator.id === one.indicator)?.dimension ?? '';
  const name = model.dimensions.find((dimension) => dimension.id === id)?.name;
  if (asset === undefined || name === undefined || one.ifWorst === null) return null;
  return say(texts.range, {
    asset: asset.name,
    dimension: say(name).toLowerCase(),
    now: score(asset.dimensions[id]?.score ?? null),
    worst: score(one.ifWorst),
    best: score(one.ifBest),
  });
}
