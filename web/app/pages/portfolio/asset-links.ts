import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Links } from '../../../view/links.tsx';
import { type AssetPlace, assetAddress } from '../asset/asset-place.ts';

const name: Texts = { en: 'Data assets', zh: '数据资产' };
const at = (asset: string, place: AssetPlace = {}) => assetAddress(asset, place);

/** Where the pictures of a portfolio lead: to the page of each asset by its id in the registry. */
export const assetLinks: Links = {
  top: () => ({ href: '/assets', name }),
  asset: at,
  table: (asset, table) => at(asset, { table }),
  column: (asset, table, column) => at(asset, { table, column }),
  value: (asset) => at(asset, { part: 'value' }),
  ledger: (asset) => at(asset, { part: 'ledger' }),
  indicator: (asset, evidence) => at(asset, { evidence }),
  evidence: () => '',
  closeEvidence: () => '',
};
