import { Suspense, useEffect } from 'react';
import type { AssetHeadline, ReportHead } from '../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../src/vocabulary/text.ts';
import { AssetPage } from '../view/pages/asset-page.tsx';
import { ColumnPage } from '../view/pages/column-page.tsx';
import { LedgerPage } from '../view/pages/ledger-page.tsx';
import { Nothing } from '../view/pages/nothing.tsx';
import { TablePage } from '../view/pages/table-page.tsx';
import { ValuePage } from '../view/pages/value-page.tsx';
import { useWords } from '../view/words/language.tsx';
import { useNavigation } from './navigation.tsx';
import { AssetsPage } from './pages/assets-page.tsx';
import { FilesPage } from './pages/files-page.tsx';
import { ModelPage } from './pages/model-page.tsx';
import { PortfolioPage } from './pages/portfolio-page.tsx';
import type { Place } from './route.ts';
import { Shield } from './shield.tsx';

const texts = {
  reading: { en: 'Reading {name} …', zh: '正在读取 {name} …' },
  noAsset: { en: 'This report has no asset {id}.', zh: '本报告中没有资产 {id}。' },
  noTable: { en: 'The asset {asset} has no table {table}.', zh: '资产 {asset} 中没有表 {table}。' },
} satisfies Record<string, Texts>;

/** The page at the current address. */
export function Page({ head }: { readonly head: ReportHead }) {
  const { place } = useNavigation().route;
  useTitle(head, place);
  switch (place.page) {
    case 'portfolio':
      return <PortfolioPage head={head} evidence={place.evidence} />;
    case 'assets':
      return <AssetsPage head={head} />;
    case 'files':
      return <FilesPage head={head} />;
    case 'model':
      return <ModelPage head={head} />;
    default:
      return <PageOfAsset head={head} place={place} />;
  }
}

type PlaceInAsset = Extract<Place, { readonly asset: string }>;

function PageOfAsset({ head, place }: { readonly head: ReportHead; readonly place: PlaceInAsset }) {
  const { say } = useWords();
  const asset = head.assets.find(({ id }) => id === place.asset);
  if (asset === undefined) return <Nothing text={say(texts.noAsset, { id: place.asset })} />;
  const reading = say(texts.reading, { name: asset.name });
  return (
    <Shield key={JSON.stringify({ ...place, evidence: undefined })}>
      <Suspense fallback={<p className="wrap reading">{reading}</p>}>
        <Inside head={head} asset={asset} place={place} />
      </Suspense>
    </Shield>
  );
}

function Inside({
  head,
  asset,
  place,
}: {
  readonly head: ReportHead;
  readonly asset: AssetHeadline;
  readonly place: PlaceInAsset;
}) {
  const { say } = useWords();
  if (place.page === 'asset') {
    return <AssetPage head={head} asset={asset} evidence={place.evidence} />;
  }
  if (place.page === 'value') {
    return <ValuePage head={head} asset={asset} step={place.evidence} />;
  }
  if (place.page === 'ledger') return <LedgerPage asset={asset} />;
  const table = asset.tables.find(({ id }) => id === place.table);
  if (table === undefined) {
    return <Nothing text={say(texts.noTable, { asset: asset.name, table: place.table })} />;
  }
  if (place.page === 'table') {
    return <TablePage head={head} asset={asset} table={table} evidence={place.evidence} />;
  }
  const { column, evidence } = place;
  return <ColumnPage head={head} asset={asset} table={table} column={column} evidence={evidence} />;
}

function useTitle(head: ReportHead, place: Place) {
  const asset = 'asset' in place ? head.assets.find(({ id }) => id === place.asset) : undefined;
  const name = 'column' in place ? `${place.column} · ${asset?.name}` : asset?.name;
  useEffect(() => {
    document.title = name === undefined ? 'Assay 数衡' : `${name} · Assay 数衡`;
  }, [name]);
}
