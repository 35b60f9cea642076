import { Suspense, use, useState } from 'react';
import type { AssetChunk } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useChunks } from '../chunks.tsx';
import { MissingMatrix } from '../pictures/missing-matrix.tsx';
import { Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { TablePicker } from './columns-of-asset.tsx';

const texts = {
  title: { en: 'Missing values', zh: '缺失值' },
  note: { en: '{table}; the stronger, the more is missing', zh: '{table}；颜色越深，缺失越多' },
} satisfies Record<string, Texts>;

/** The gaps of one of the asset's tables at a time. */
export function MissingOfAsset({ asset: { tables } }: { readonly asset: AssetChunk }) {
  const { say } = useWords();
  const [chosen, setChosen] = useState(tables[0]?.id ?? '');
  const table = tables.find(({ id }) => id === chosen);
  if (table === undefined) return null;
  return (
    <Section
      id="missing-values"
      title={say(texts.title)}
      note={say(texts.note, { table: table.name })}
      aside={<TablePicker tables={tables} chosen={chosen} choose={setChosen} />}
    >
      <Suspense fallback={<div className="later-part" />}>
        <MissingOfTable chunk={table.chunk} />
      </Suspense>
    </Section>
  );
}

function MissingOfTable({ chunk }: { readonly chunk: string }) {
  return <MissingMatrix table={use(useChunks().readTable(chunk)).table} />;
}
