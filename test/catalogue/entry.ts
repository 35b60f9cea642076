import type { CatalogueEntry } from '../../src/catalogue/entry.ts';
import type { CatalogueRecord } from '../../src/vocabulary/declarations/management.ts';
import { syntheticReport } from '../fixtures/synthetic-report.ts';

/** The asset of the synthetic report as an entry, with what a contract declares of it. */
export function entryWith(
  catalogue: CatalogueRecord = declaredInFull,
  more: Partial<CatalogueEntry> = {},
): CatalogueEntry {
  const report = syntheticReport();
  const [asset] = report.assets;
  if (asset === undefined) throw new Error('bug: the synthetic report has an asset');
  return {
    asset: { ...asset, catalogue },
    report,
    summary: { en: 'A shop.', zh: '一家商店。' },
    page: 'https://registry.example/assets/01',
    ...more,
  };
}

export const declaredInFull: CatalogueRecord = {
  identifier: 'https://doi.example/10.1/shop',
  title: '商店订单',
  description: 'Orders of a shop.',
  keywords: ['retail', '零售'],
  theme: 'retail trade',
  publisher: 'Qinghe Retail Group',
  contact: 'data-office@example.com',
  language: 'zh',
  spatial: 'Shanghai',
  temporal: '2024-07-01/2026-10-31',
  updateFrequency: 'daily',
  accessUrl: 'https://shop.example/data',
  accessRights: 'restricted',
  provenance: 'From the tills.',
  conformsTo: ['https://standard.example/1', 'GB/T 36344'],
  issued: '2025-01-01',
  licence: 'CC-BY-4.0',
};
