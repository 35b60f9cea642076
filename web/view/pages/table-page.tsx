import { use } from 'react';
import type {
  AssetHeadline,
  ReportHead,
  TableHeadline,
} from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { DimensionTable } from '../asset/dimensions.tsx';
import { Findings } from '../asset/findings.tsx';
import { useChunks } from '../chunks.tsx';
import { useLinks } from '../links.tsx';
import { MissingMatrix } from '../pictures/missing-matrix.tsx';
import { Scroll, Section } from '../section.tsx';
import { Catalogued } from '../table/catalogued.tsx';
import { Columns } from '../table/columns.tsx';
import { MeasureList } from '../table/measure-list.tsx';
import { Periods } from '../table/periods.tsx';
import { Reidentification } from '../table/reidentification.tsx';
import { Rejections } from '../table/rejections.tsx';
import { Repeated } from '../table/repeated.tsx';
import { SuggestedRules } from '../table/suggested-rules.tsx';
import { SuspectedCells } from '../table/suspected-cells.tsx';
import { TableFiles } from '../table/table-files.tsx';
import { TableKeys } from '../table/table-keys.tsx';
import { TableTitle } from '../table/table-title.tsx';
import { useWords } from '../words/language.tsx';
import { IndicatorsWithDrawer } from './indicators-with-drawer.tsx';
import { NotJudged } from './not-judged.tsx';
import { Trail } from './trail.tsx';

const texts = {
  missing: { en: 'Missing values', zh: '缺失值' },
  missingNote: { en: 'the stronger, the more is missing', zh: '颜色越深，缺失越多' },
} satisfies Record<string, Texts>;

/** One table: what was read, what was rejected, what is missing, and its columns. */
export function TablePage({
  head,
  asset,
  table: { chunk },
  evidence,
}: {
  readonly head: ReportHead;
  readonly asset: AssetHeadline;
  readonly table: TableHeadline;
  readonly evidence: string | undefined;
}) {
  const { say } = useWords();
  const links = useLinks();
  const { table, findings, ...register } = use(useChunks().readTable(chunk));
  const { assessment, fingerprint, periods } = table;
  const lines = table.columns.map((column) => ({ table: table.id, tableName: table.name, column }));
  return (
    <div className="wrap">
      <Trail above={[{ name: asset.name, href: links.asset(asset.id) }]} />
      <TableTitle table={table} />
      {assessment === undefined ? (
        <NotJudged name={table.name} evidence={evidence} />
      ) : (
        <>
          <Scroll label={table.name}>
            <DimensionTable assessment={assessment} model={head.model} />
          </Scroll>
          <IndicatorsWithDrawer
            assessment={assessment}
            model={head.model}
            register={register}
            inputs={[{ name: table.name, hash: fingerprint.certified ?? fingerprint.quick }]}
            evidence={evidence}
            subject={table.id}
          />
        </>
      )}
      <Findings findings={findings} />
      <SuspectedCells of={table.suspectedCells} />
      <Repeated table={table} />
      <SuggestedRules of={table.suggestedRules} />
      <div className="grid two">
        <TableFiles table={table} />
        <Rejections table={table} />
        <Section title={say(texts.missing)} note={say(texts.missingNote)}>
          <MissingMatrix table={table} />
        </Section>
        <TableKeys table={table} />
        {periods === undefined ? null : <Periods periods={periods} />}
        <Reidentification table={table} />
      </div>
      <Catalogued table={table} />
      <Columns asset={asset.id} lines={lines} />
      <MeasureList measures={table.measures} queries={register.queries} />
    </div>
  );
}
