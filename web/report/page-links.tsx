import { type ReactNode, useMemo } from 'react';
import { type Links, LinksContext } from '../view/links.tsx';
import { useNavigation } from './navigation.tsx';
import type { Place } from './route.ts';

/** Gives the panels the addresses of this page. */
export function PageLinks({ children }: { readonly children: ReactNode }) {
  const { route, hrefOf } = useNavigation();
  const links = useMemo<Links>(
    () => ({
      asset: (asset) => hrefOf({ page: 'asset', asset }),
      table: (asset, table) => hrefOf({ page: 'table', asset, table }),
      column: (asset, table, column) => hrefOf({ page: 'column', asset, table, column }),
      evidence: (indicator) => hrefOf(withEvidence(route.place, indicator)),
      closeEvidence: () => hrefOf(withoutEvidence(route.place)),
    }),
    [route, hrefOf],
  );
  return <LinksContext value={links}>{children}</LinksContext>;
}

function withEvidence(place: Place, evidence: string): Place {
  if (place.page === 'asset' || place.page === 'table') return { ...place, evidence };
  if (place.page === 'column')
    return { page: 'table', asset: place.asset, table: place.table, evidence };
  return place;
}

/** The same place with the drawer shut. */
export function withoutEvidence(place: Place): Place {
  if (place.page === 'asset') return { page: 'asset', asset: place.asset };
  if (place.page === 'table') return { page: 'table', asset: place.asset, table: place.table };
  return place;
}
