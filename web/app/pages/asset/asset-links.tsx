import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, type ReactNode, useMemo } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { type Links, LinksContext } from '../../../view/links.tsx';
import { type AssetPlace, assetAddress } from './asset-place.ts';

const texts = {
  assets: { en: 'Data assets', zh: '数据资产' },
} satisfies Record<string, Texts>;

/**
 * Gives the panels of a report addresses inside this page: they name assets as the report does, and a kept report
 * is that of one asset. A click on one of them loads nothing anew.
 */
export function AssetLinks({
  asset,
  place,
  children,
}: {
  readonly asset: string;
  readonly place: AssetPlace;
  readonly children: ReactNode;
}) {
  const router = useRouter();
  const links = useMemo(() => linksAt(asset, place), [asset, place]);
  const follow = (event: MouseEvent) => {
    const href = internalAddress(event);
    if (href === null) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <LinksContext value={links}>
      {/* biome-ignore lint/a11y: the links inside take the keyboard; this only follows them without loading. */}
      <div onClick={follow}>{children}</div>
    </LinksContext>
  );
}

function linksAt(asset: string, place: AssetPlace): Links {
  const { assessment, evidence: _, ...shut } = place;
  const kept = assessment === undefined ? {} : { assessment };
  const at = (to: AssetPlace) => assetAddress(asset, { ...kept, ...to });
  return {
    top: () => ({ href: '/assets', name: texts.assets }),
    asset: () => at({}),
    table: (_asset, table) => at({ table }),
    column: (_asset, table, column) => at({ table, column }),
    value: () => at({ part: 'value' }),
    ledger: () => at({ part: 'ledger' }),
    indicator: (_asset, evidence) => at({ evidence }),
    evidence: (evidence) => at({ ...shut, evidence }),
    closeEvidence: () => at(shut),
  };
}

/** The address of a plain click on a link of ours; null for any other click. */
function internalAddress(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download')) return null;
  const { origin, pathname, search, hash, href } = link;
  if (origin !== window.location.origin || href === '') return null;
  return pathname.startsWith('/api/') ? null : `${pathname}${search}${hash}`;
}
