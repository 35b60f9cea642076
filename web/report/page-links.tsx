import { type ReactNode, useMemo } from 'react';
import type { Texts } from '../../src/vocabulary/text.ts';
import { type Links, LinksContext } from '../view/links.tsx';
import { useNavigation } from './navigation.tsx';
import type { Place } from './route.ts';

const texts = {
  portfolio: { en: 'Portfolio', zh: '资产组合' },
} satisfies Record<string, Texts>;

/** Gives the panels the addresses of this page. */
export function PageLinks({ children }: { readonly children: ReactNode }) {
  const { route, hrefOf } = useNavigation();
  const links = useMemo<Links>(
    () => ({
      top: () => ({ href: hrefOf({ page: 'portfolio' }), name: texts.portfolio }),
      asset: (asset) => hrefOf({ page: 'asset', asset }),
      table: (asset, table) => hrefOf({ page: 'table', asset, table }),
      column: (asset, table, column) => hrefOf({ page: 'column', asset, table, column }),
      value: (asset) => hrefOf({ page: 'value', asset }),
      ledger: (asset) => hrefOf({ page: 'ledger', asset }),
      indicator: (asset, evidence) => hrefOf({ page: 'asset', asset, evidence }),
      evidence: (indicator) => hrefOf(withEvidence(route.place, indicator)),
      closeEvidence: () => hrefOf(withoutEvidence(route.place)),
    }),
    [route, hrefOf],
  );
  return <LinksContext value={links}>{children}</LinksContext>;
}

type WithDrawer = Extract<Place, { readonly evidence?: string }>;

/** Whether a page has indicators or steps of a calculation, and so a drawer. */
function mayHaveEvidence(place: Place): place is WithDrawer {
  return ['portfolio', 'asset', 'value', 'table', 'column'].includes(place.page);
}

function withEvidence(place: Place, evidence: string): Place {
  return mayHaveEvidence(place) ? { ...place, evidence } : place;
}

/** The same place with the drawer shut. */
export function withoutEvidence(place: Place): Place {
  if (!mayHaveEvidence(place)) return place;
  const { evidence: _, ...shut } = { evidence: undefined, ...place };
  return shut;
}
