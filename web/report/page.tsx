import { Suspense, useEffect } from 'react';
import type { AssetHeadline, ReportHead } from '../../src/vocabulary/report-page.ts';
import type { Texts } from '../../src/vocabulary/text.ts';
import { useWords } from '../view/words/language.tsx';
import { Link, useNavigation } from './navigation.tsx';
import { AssetPage } from './pages/asset-page.tsx';
import { AssetsPage } from './pages/assets-page.tsx';
import { PortfolioPage } from './pages/portfolio-page.tsx';
import type { Place } from './route.ts';
import { Shield } from './shield.tsx';

const texts = {
  reading: { en: 'Reading {name} …', zh: '正在读取 {name} …' },
  noAsset: { en: 'This report has no asset {id}.', zh: '本报告中没有资产 {id}。' },
  portfolio: { en: 'Back to the portfolio', zh: '返回资产组合' },
} satisfies Record<string, Texts>;

/** The page at the current address. */
export function Page({ head }: { readonly head: ReportHead }) {
  const { place } = useNavigation().route;
  useTitle(head, place);
  switch (place.page) {
    case 'portfolio':
      return <PortfolioPage head={head} />;
    case 'assets':
      return <AssetsPage head={head} />;
    case 'files':
    case 'model':
      return null;
    default:
      return <PageOfAsset head={head} place={place} />;
  }
}

type PlaceInAsset = Extract<Place, { readonly asset: string }>;

function PageOfAsset({ head, place }: { readonly head: ReportHead; readonly place: PlaceInAsset }) {
  const { say } = useWords();
  const asset = head.assets.find(({ id }) => id === place.asset);
  if (asset === undefined) return <Nothing text={say(texts.noAsset, { id: place.asset })} />;
  return (
    <Shield key={JSON.stringify([place.page, place.asset])}>
      <Suspense
        fallback={<p className="wrap reading">{say(texts.reading, { name: asset.name })}</p>}
      >
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
  return (
    <AssetPage
      head={head}
      asset={asset}
      evidence={'evidence' in place ? place.evidence : undefined}
    />
  );
}

/** What is said where an address leads nowhere. */
export function Nothing({ text }: { readonly text: string }) {
  const { say } = useWords();
  return (
    <div className="wrap empty">
      <h1 tabIndex={-1}>{text}</h1>
      <p>
        <Link to={{ page: 'portfolio' }}>{say(texts.portfolio)}</Link>
      </p>
    </div>
  );
}

function useTitle(head: ReportHead, place: Place) {
  const asset = 'asset' in place ? head.assets.find(({ id }) => id === place.asset) : undefined;
  const name = 'column' in place ? `${place.column} · ${asset?.name}` : asset?.name;
  useEffect(() => {
    document.title = name === undefined ? 'Assay 数衡' : `${name} · Assay 数衡`;
  }, [name]);
}
