import { Suspense, use, useState } from 'react';
import type { AssetChunk } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useChunks } from '../chunks.tsx';
import { Columns } from '../table/columns.tsx';
import { useWords } from '../words/language.tsx';

const texts = {
  tables: { en: 'Tables shown', zh: '显示的数据表' },
  all: { en: 'all tables', zh: '全部数据表' },
} satisfies Record<string, Texts>;

/** Columns of all tables together are shown up to this number. */
const together = 2000;
const allTables = '';

/** The columns of an asset: of all its tables, or of one where there are too many. */
export function ColumnsOfAsset({ asset }: { readonly asset: AssetChunk }) {
  const total = asset.tables.reduce((sum, table) => sum + table.columnCount, 0);
  const [chosen, setChosen] = useState(total <= together ? allTables : (asset.tables[0]?.id ?? ''));
  const shown =
    chosen === allTables ? asset.tables : asset.tables.filter(({ id }) => id === chosen);
  const picker = (
    <TablePicker
      tables={asset.tables}
      chosen={chosen}
      choose={setChosen}
      {...(total <= together ? { withAll: true } : {})}
    />
  );
  return (
    <Suspense fallback={<div className="later-part" />}>
      <ColumnsOfTables asset={asset.id} chunks={shown.map(({ chunk }) => chunk)} picker={picker} />
    </Suspense>
  );
}

function ColumnsOfTables({
  asset,
  chunks,
  picker,
}: {
  readonly asset: string;
  readonly chunks: readonly string[];
  readonly picker: React.ReactNode;
}) {
  const lines = use(useChunks().readTables(chunks)).flatMap(({ table }) =>
    table.columns.map((column) => ({ table: table.id, tableName: table.name, column })),
  );
  return <Columns asset={asset} lines={lines} tables={picker} />;
}

/** A choice of one table; none where there is only one. */
export function TablePicker({
  tables,
  chosen,
  choose,
  withAll = false,
}: {
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly choose: (table: string) => void;
  readonly withAll?: boolean;
}) {
  const { say } = useWords();
  if (tables.length < 2) return null;
  return (
    <select
      className="field noprint"
      aria-label={say(texts.tables)}
      value={chosen}
      onChange={(event) => choose(event.target.value)}
    >
      {withAll ? <option value={allTables}>{say(texts.all)}</option> : null}
      {tables.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
