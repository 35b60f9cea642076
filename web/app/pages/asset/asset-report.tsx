import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import type { ReportHead } from '../../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { AssetPage } from '../../../view/pages/asset-page.tsx';
import { Nothing } from '../../../view/pages/nothing.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { upkeepQuery } from '../../api/upkeep.ts';
import type { AssetPlace } from './asset-place.ts';

/** Read when they are opened: most visits are to the asset itself. */
const ColumnPage = lazy(async () => {
  const { ColumnPage: page } = await import('../../../view/pages/column-page.tsx');
  return { default: page };
});
const LedgerPage = lazy(async () => {
  const { LedgerPage: page } = await import('../../../view/pages/ledger-page.tsx');
  return { default: page };
});
const TablePage = lazy(async () => {
  const { TablePage: page } = await import('../../../view/pages/table-page.tsx');
  return { default: page };
});
const ValuePage = lazy(async () => {
  const { ValuePage: page } = await import('../../../view/pages/value-page.tsx');
  return { default: page };
});

const texts = {
  noTable: { en: 'The asset {asset} has no table {table}.', zh: '资产 {asset} 中没有表 {table}。' },
} satisfies Record<string, Texts>;

/** The same pages as in the offline report, of the one asset of a kept report. */
export function AssetReport({
  id,
  head,
  place,
}: {
  readonly id: string;
  readonly head: ReportHead;
  readonly place: AssetPlace;
}) {
  const { say } = useWords();
  const { data: upkeep } = useQuery(upkeepQuery(id));
  const [asset] = head.assets;
  if (asset === undefined) throw new Error('bug: a kept report is that of an asset');
  const { part, column, evidence } = place;
  if (part === 'value') return <ValuePage head={head} asset={asset} step={evidence} />;
  if (part === 'ledger') return <LedgerPage asset={asset} />;
  if (place.table === undefined) {
    const decidedGrade = upkeep?.grade.decided?.grade;
    return <AssetPage head={head} asset={asset} evidence={evidence} decidedGrade={decidedGrade} />;
  }
  const table = asset.tables.find(({ id }) => id === place.table);
  if (table === undefined) {
    return <Nothing text={say(texts.noTable, { asset: asset.name, table: place.table })} />;
  }
  const shared = { head, asset, table, evidence };
  return column === undefined ? (
    <TablePage {...shared} />
  ) : (
    <ColumnPage {...shared} column={column} />
  );
}
