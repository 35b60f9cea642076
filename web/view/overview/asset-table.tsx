import { useId, useState } from 'react';
import type { CombinedScore } from '../../../src/vocabulary/assessment.ts';
import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import type { AssetHeadline } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { gateTerms } from '../../../src/words/terms/assessment-terms.ts';
import { FilterField } from '../filter-field.tsx';
import { useLinks } from '../links.tsx';
import { Beam } from '../marks/beam.tsx';
import { CoverageBar } from '../marks/coverage.tsx';
import { GateMark, GateRow } from '../marks/gate.tsx';
import { Punches } from '../marks/punch.tsx';
import { Tag } from '../marks/tag.tsx';
import { Section } from '../section.tsx';
import { SortHead, sorted, useSorting } from '../sorting.tsx';
import { type RowPlace, TableBox, VirtualRows } from '../virtual-rows.tsx';
import { useWords } from '../words/language.tsx';
import { findingInWords } from '../words/meaning.ts';
import { Name } from '../words/names.tsx';
import { count, ratio, score } from '../words/numbers.ts';
import { type AssetOrder, assetOrder } from './asset-order.ts';

const texts = {
  title: { en: 'Assets', zh: '数据资产' },
  note: {
    en: 'scores 0–100, higher is always better; hollow dot = coverage of that dimension below 0.60',
    zh: '得分 0–100，越高越好；空心点表示该维度的证据覆盖率低于 0.60',
  },
  shown: { en: '{shown} of {total}', zh: '显示 {shown} / {total}' },
  filter: { en: 'Filter assets', zh: '筛选资产' },
  asset: { en: 'Data asset and its first finding', zh: '数据资产及首要发现' },
  overall: { en: 'Overall', zh: '综合' },
  safer: { en: 'safer →', zh: '越右越安全 →' },
  coverage: { en: 'Coverage', zh: '证据覆盖率' },
  gates: { en: 'Gates', zh: '门槛' },
  rows: { en: 'Rows', zh: '行数' },
  legend: { en: 'evidence, missing evidence', zh: '有证据，缺证据' },
  noFinding: { en: 'No finding', zh: '无发现' },
  candidate: { en: 'candidate', zh: '候选' },
  none: { en: 'No asset matches the filter.', zh: '没有符合筛选条件的资产。' },
} satisfies Record<string, Texts>;

/** All assets with their four beams, coverage and gates; filtered, sorted, of any number. */
export function AssetTable({
  assets,
  model,
}: {
  readonly assets: readonly AssetHeadline[];
  readonly model: ModelRecord;
}) {
  const { say } = useWords();
  const [filter, setFilter] = useState('');
  const { sorting, sortBy } = useSorting<AssetOrder>({ by: 'grade', descending: false });
  const matching = assets.filter((asset) => matches(asset, filter));
  const rows = sorted(matching, sorting, assetOrder(model));
  const title = say(texts.title);
  return (
    <Section title={title} note={say(texts.note)} aside={<Legend />} id="assets">
      <FilterField
        label={say(texts.filter)}
        value={filter}
        onChange={setFilter}
        result={say(texts.shown, { shown: rows.length, total: assets.length })}
      />
      <TableBox label={title} rows={rows.length}>
        {(box) => (
          <table className="at">
            <thead>
              <tr>
                <td />
                <SortHead name={say(texts.asset)} by="name" sorting={sorting} sortBy={sortBy} />
                <SortHead
                  name={say(texts.overall)}
                  by="overall"
                  sorting={sorting}
                  sortBy={sortBy}
                  numeric
                />
                {model.dimensions.map(({ id, name }) => (
                  <SortHead
                    key={id}
                    name={id === 'risk' ? `${say(name)} ${say(texts.safer)}` : say(name)}
                    by={`dimension:${id}`}
                    sorting={sorting}
                    sortBy={sortBy}
                  />
                ))}
                <SortHead
                  name={say(texts.coverage)}
                  by="coverage"
                  sorting={sorting}
                  sortBy={sortBy}
                />
                <SortHead name={say(texts.gates)} by="gates" sorting={sorting} sortBy={sortBy} />
                <SortHead
                  name={say(texts.rows)}
                  by="rows"
                  sorting={sorting}
                  sortBy={sortBy}
                  numeric
                />
              </tr>
            </thead>
            <VirtualRows rows={rows} box={box} height={58} columns={6 + model.dimensions.length}>
              {(asset, place) => (
                <AssetRow key={asset.id} asset={asset} model={model} place={place} />
              )}
            </VirtualRows>
          </table>
        )}
      </TableBox>
      {rows.length === 0 && assets.length > 0 ? <p className="none">{say(texts.none)}</p> : null}
    </Section>
  );
}

interface AssetRowProps {
  readonly asset: AssetHeadline;
  readonly model: ModelRecord;
  readonly place: RowPlace;
}

function AssetRow({ asset, model, place }: AssetRowProps) {
  const { say } = useWords();
  const links = useLinks();
  return (
    <tr {...place}>
      <td className="g">
        <Punches of={asset.overall} size={28} />
      </td>
      <th scope="row" className="nm">
        <a href={links.asset(asset.id)} data-row>
          <Name of={asset.name} />
        </a>{' '}
        {asset.candidate ? <Tag>{say(texts.candidate)}</Tag> : null}
        <span className="s any">
          <FirstFinding asset={asset} />
        </span>
      </th>
      <td className="n sc" data-label={say(texts.overall)}>
        {score(asset.overall.score)}
      </td>
      {model.dimensions.map(({ id, name }) => (
        <DimensionCell key={id} name={say(name)} of={asset.dimensions[id]} />
      ))}
      <td className="cv" data-label={say(texts.coverage)}>
        <span className="dv">{ratio(asset.overall.coverage)}</span>
        <CoverageBar of={asset.overall.coverage} />
      </td>
      <td className="gg nb" data-label={say(texts.gates)}>
        <GateRow gates={asset.gates} model={model} />
      </td>
      <td className="n s ro">{count(asset.rows)}</td>
    </tr>
  );
}

function DimensionCell({
  name,
  of,
}: {
  readonly name: string;
  readonly of: CombinedScore | undefined;
}) {
  return (
    <td className="d" data-label={name}>
      <span className="dv">{score(of?.score ?? null)}</span>
      <Beam
        name={name}
        value={of?.score ?? null}
        interval={of?.interval}
        hollow={(of?.coverage ?? 1) < 0.6}
        notApplicable={of?.coverage === null}
      />
    </td>
  );
}

function FirstFinding({ asset }: { readonly asset: AssetHeadline }) {
  const words = useWords();
  const { firstFinding } = asset;
  if (firstFinding === undefined) return words.say(texts.noFinding);
  return findingInWords(firstFinding, words);
}

function Legend() {
  const { say } = useWords();
  const id = useId();
  return (
    <span className="legend">
      {(['open', 'closed', 'unknown'] as const).map((state) => (
        <span key={`${id}${state}`}>
          <GateMark state={state} /> {say(gateTerms[state])}
        </span>
      ))}
      <span>
        <span className="cov sample" aria-hidden="true" /> {say(texts.legend)}
      </span>
    </span>
  );
}

function matches(asset: AssetHeadline, filter: string): boolean {
  const wanted = filter.trim().toLowerCase();
  return [asset.name, asset.id, asset.responsible ?? '', ...asset.tables.map((table) => table.name)]
    .join('\n')
    .toLowerCase()
    .includes(wanted);
}
