import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { assetsQuery, facetsQuery } from '../api/assets.ts';
import { readAssetPlace } from '../pages/asset/asset-place.ts';
import { prefetchAsset } from '../pages/asset/prefetch-asset.ts';
import { readAssetSearch } from '../pages/assets/asset-search.ts';
import { readCompareSearch } from '../pages/compare/compare-search.ts';
import { readEvidencePlace } from '../pages/evidence/evidence-place.ts';
import { members } from './members.ts';

const home = createRoute({
  getParentRoute: () => members,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/assets' });
  },
});

const portfolio = createRoute({
  getParentRoute: () => members,
  path: '/portfolio',
  component: lazyRouteComponent(
    () => import('../pages/portfolio/portfolio-page.tsx'),
    'PortfolioPage',
  ),
});

const assets = createRoute({
  getParentRoute: () => members,
  path: '/assets',
  validateSearch: readAssetSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) => {
    void queries.prefetchInfiniteQuery(assetsQuery(deps));
    void queries.prefetchQuery(facetsQuery(deps));
  },
  component: lazyRouteComponent(() => import('../pages/assets/assets-page.tsx'), 'AssetsPage'),
});

const asset = createRoute({
  getParentRoute: () => members,
  path: '/assets/$asset',
  validateSearch: readAssetPlace,
  loaderDeps: ({ search: { assessment } }) => ({ assessment }),
  loader: ({ context: { queries }, params: { asset: id }, deps: { assessment } }) => {
    void prefetchAsset(queries, { asset: id, assessment });
  },
  component: lazyRouteComponent(() => import('../pages/asset/asset-page.tsx'), 'AssetPage'),
});

const evidence = createRoute({
  getParentRoute: () => members,
  path: '/assets/$asset/evidence',
  validateSearch: readEvidencePlace,
  component: lazyRouteComponent(
    () => import('../pages/evidence/evidence-page.tsx'),
    'EvidencePage',
  ),
});

const compare = createRoute({
  getParentRoute: () => members,
  path: '/compare',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('../pages/compare/compare-page.tsx'), 'ComparePage'),
});

const glossary = createRoute({
  getParentRoute: () => members,
  path: '/glossary',
  component: lazyRouteComponent(
    () => import('../pages/glossary/glossary-page.tsx'),
    'GlossaryPage',
  ),
});

const term = createRoute({
  getParentRoute: () => members,
  path: '/glossary/$term',
  component: lazyRouteComponent(() => import('../pages/glossary/term-page.tsx'), 'TermPage'),
});

/** Data assets: found, read, compared, kept and assessed. */
export const catalogueRoutes = {
  home,
  portfolio,
  assets,
  asset,
  evidence,
  compare,
  glossary,
  term,
};
