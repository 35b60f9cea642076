import { use } from 'react';
import type {
  AssetHeadline,
  ReportHead,
  TableHeadline,
} from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { Findings } from '../asset/findings.tsx';
import { useChunks } from '../chunks.tsx';
import { useLinks } from '../links.tsx';
import { ColumnTitle } from '../table/column-detail.tsx';
import { ColumnMasks, ColumnShape } from '../table/column-shape.tsx';
import { HiddenPersonal } from '../table/hidden-personal.tsx';
import { MeasureList } from '../table/measure-list.tsx';
import { SuggestedRules } from '../table/suggested-rules.tsx';
import { SuspectedCells } from '../table/suspected-cells.tsx';
import { useWords } from '../words/language.tsx';
import { IndicatorsWithDrawer } from './indicators-with-drawer.tsx';
import { NotJudged } from './not-judged.tsx';
import { Nothing } from './nothing.tsx';
import { Trail } from './trail.tsx';

const texts = {
  noColumn: {
    en: 'The table {table} has no column {column}.',
    zh: '表 {table} 中没有字段 {column}。',
  },
} satisfies Record<string, Texts>;

/** One column with all its measures. */
export function ColumnPage({
  head,
  asset,
  table: { id, name, chunk },
  column: wanted,
  evidence,
}: {
  readonly head: ReportHead;
  readonly asset: AssetHeadline;
  readonly table: TableHeadline;
  readonly column: string;
  readonly evidence: string | undefined;
}) {
  const { say } = useWords();
  const links = useLinks();
  const { table, findings, ...register } = use(useChunks().readTable(chunk));
  const column = table.columns.find((one) => one.name === wanted);
  if (column === undefined) {
    return <Nothing text={say(texts.noColumn, { table: name, column: wanted })} />;
  }
  return (
    <div className="wrap">
      <Trail
        above={[
          { name: asset.name, href: links.asset(asset.id) },
          { name, href: links.table(asset.id, id) },
        ]}
      />
      <ColumnTitle column={column} />
      <Findings findings={findings.filter(({ subject }) => subject.column === column.name)} />
      <SuspectedCells of={table.suspectedCells} column={column.name} />
      <HiddenPersonal of={column.hiddenPersonal} />
      <SuggestedRules of={table.suggestedRules} column={column.name} />
      <div className="grid two">
        <div>
          <ColumnShape column={column} />
          <ColumnMasks column={column} />
        </div>
        <MeasureList measures={column.measures} queries={register.queries} />
      </div>
      {column.assessment === undefined ? (
        <NotJudged name={column.name} evidence={evidence} />
      ) : (
        <IndicatorsWithDrawer
          assessment={column.assessment}
          model={head.model}
          register={register}
          inputs={[
            { name: table.name, hash: table.fingerprint.certified ?? table.fingerprint.quick },
          ]}
          subject={`${table.id}/${column.name}`}
          evidence={evidence}
        />
      )}
    </div>
  );
}
