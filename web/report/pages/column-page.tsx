import { use } from 'react';
import type {
  AssetHeadline,
  ReportHead,
  TableHeadline,
} from '../../../src/vocabulary/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { Findings } from '../../view/asset/findings.tsx';
import { ColumnTitle } from '../../view/table/column-detail.tsx';
import { ColumnMasks, ColumnShape } from '../../view/table/column-shape.tsx';
import { HiddenPersonal } from '../../view/table/hidden-personal.tsx';
import { MeasureList } from '../../view/table/measure-list.tsx';
import { SuggestedRules } from '../../view/table/suggested-rules.tsx';
import { SuspectedCells } from '../../view/table/suspected-cells.tsx';
import { useWords } from '../../view/words/language.tsx';
import { IndicatorsWithDrawer } from '../indicators-with-drawer.tsx';
import { NotJudged } from '../not-judged.tsx';
import { Nothing } from '../nothing.tsx';
import { readTable } from '../page-data.ts';
import { Trail } from '../trail.tsx';

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
  const { table, findings, ...register } = use(readTable(chunk));
  const column = table.columns.find((one) => one.name === wanted);
  if (column === undefined) {
    return <Nothing text={say(texts.noColumn, { table: name, column: wanted })} />;
  }
  return (
    <div className="wrap">
      <Trail
        above={[
          { name: asset.name, place: { page: 'asset', asset: asset.id } },
          { name, place: { page: 'table', asset: asset.id, table: id } },
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
