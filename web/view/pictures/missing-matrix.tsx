import { useState } from 'react';
import type { TableReport } from '../../../src/vocabulary/reports/table-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { missingShare } from '../table/column-fields.ts';
import { useWords } from '../words/language.tsx';
import { Name } from '../words/names.tsx';
import { count, share } from '../words/numbers.ts';

const texts = {
  label: {
    en: 'Missing values by column and {by}',
    zh: '各字段按{by}的缺失情况',
  },
  time: { en: 'time', zh: '时间' },
  rows: { en: 'block of rows', zh: '行块' },
  range: { en: 'rows {rows}', zh: '第 {rows} 行' },
  byRows: { en: 'in the order of the rows', zh: '按行的次序' },
  month: { en: 'by month of {column}', zh: '按 {column} 的月份' },
  quarter: { en: 'by quarter of {column}', zh: '按 {column} 的季度' },
  year: { en: 'by year of {column}', zh: '按 {column} 的年份' },
  column: {
    en: '{column}: {share} missing, most in {where} ({most})',
    zh: '{column}：缺失 {share}，最多处为 {where}（{most}）',
  },
  even: { en: '{column}: {share} missing', zh: '{column}：缺失 {share}' },
  none: { en: 'No column has gaps.', zh: '所有字段均无缺失。' },
  more: { en: 'and {count} columns with fewer gaps', zh: '另有 {count} 个字段缺失较少' },
} satisfies Record<string, Texts>;

const shown = 14;
const line = 20;

interface Gaps {
  readonly column: string;
  readonly shares: readonly number[];
  /** Share missing in the whole table. */
  readonly all: number;
}

type OverTime = NonNullable<TableReport['missingOverTime']>;

/**
 * Columns with gaps against time or row blocks: the stronger the ink, the more is missing. Time
 * first where the table has an event time, for gaps begin and end at dates.
 */
export function MissingMatrix({ table }: { readonly table: TableReport }) {
  const { say } = useWords();
  const [inRows, setInRows] = useState(false);
  const { missing, missingOverTime: overTime } = table;
  const time = overTime !== undefined && overTime.labels.length > 1 && !inRows;
  const of = time ? overTime : missing;
  const gaps = gapsOf(table, of.columns);
  if (gapsOf(table, missing.columns).length === 0) return <p className="none">{say(texts.none)}</p>;
  return (
    <>
      {overTime === undefined || overTime.labels.length < 2 ? null : (
        <Switch overTime={overTime} inRows={inRows} choose={setInRows} />
      )}
      <Matrix
        gaps={gaps}
        rows={time ? overTime.rows : undefined}
        labels={
          time ? of.labels : of.labels.map((label) => say(texts.range, { rows: spaced(label) }))
        }
        by={say(time ? texts.time : texts[missing.by])}
      />
    </>
  );
}

function Switch({
  overTime: { unit, column },
  inRows,
  choose,
}: {
  readonly overTime: OverTime;
  readonly inRows: boolean;
  readonly choose: (inRows: boolean) => void;
}) {
  const { say } = useWords();
  const choices = [
    [false, say(texts[unit], { column })],
    [true, say(texts.byRows)],
  ] as const;
  return (
    <div className="choice">
      {choices.map(([rows, name]) => (
        <button
          key={name}
          type="button"
          className="btn small"
          aria-pressed={inRows === rows}
          onClick={() => choose(rows)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

interface Field {
  readonly gaps: readonly Gaps[];
  readonly labels: readonly string[];
  /** Rows behind each label, where a label may have none. */
  readonly rows: readonly number[] | undefined;
}

function Matrix({
  gaps,
  labels,
  rows,
  by,
}: Field & {
  readonly by: string;
}) {
  const { say } = useWords();
  const drawn = gaps.slice(0, shown);
  return (
    <figure className="matrix" aria-label={say(texts.label, { by })}>
      <div className="mm">
        <ul>
          {drawn.map(({ column }) => (
            <li key={column} className="mono" title={column}>
              <Name of={column} />
            </li>
          ))}
        </ul>
        <Cells gaps={drawn} labels={labels} rows={rows} />
        <ul className="n">
          {drawn.map(({ column, all }) => (
            <li key={column}>{share(all)}</li>
          ))}
        </ul>
      </div>
      <div className="mx s">
        <span>{labels[0]}</span>
        <span>{labels[Math.floor(labels.length / 2)]}</span>
        <span>{labels.at(-1)}</span>
      </div>
      {gaps.length > shown ? (
        <figcaption className="s">{say(texts.more, { count: gaps.length - shown })}</figcaption>
      ) : null}
    </figure>
  );
}

function Cells({ gaps, labels, rows }: Field) {
  const { say } = useWords();
  const blocks = Math.max(1, labels.length);
  const step = 440 / blocks;
  const spoken = gaps.map(({ column, shares, all }) => {
    const most = Math.max(0, ...shares);
    const where = labels[shares.indexOf(most)];
    const text = most > all * 1.5 && where !== undefined ? texts.column : texts.even;
    return say(text, { column, share: share(all), most: share(most), where: where ?? '' });
  });
  return (
    <svg
      viewBox={`0 0 440 ${gaps.length * line}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={spoken.join('; ')}
      height={gaps.length * line}
    >
      <defs>
        <pattern id="no-rows" width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M0 4L4 0" stroke="var(--rule-2)" strokeWidth="1" />
        </pattern>
      </defs>
      {gaps.map(({ column, shares }, row) =>
        shares.map((missing, block) => (
          <rect
            key={`${column} ${labels[block]}`}
            x={(block * step).toFixed(1)}
            y={row * line}
            width={Math.max(1, step - 0.6).toFixed(1)}
            height={line - 3}
            {...inkOf(missing, rows?.[block])}
          />
        )),
      )}
    </svg>
  );
}

/** The stronger the ink, the more is missing; hatched where there is no row to miss anything. */
function inkOf(missing: number, rows: number | undefined) {
  if (rows === 0) return { fill: 'url(#no-rows)' };
  return { fill: 'var(--ink)', opacity: Math.max(0.04, missing).toFixed(2) };
}

function gapsOf(
  { columns }: TableReport,
  missing: TableReport['missing']['columns'],
): readonly Gaps[] {
  const all = new Map(columns.map((column) => [column.name, missingShare(column)]));
  return missing
    .map(({ column, shares }) => ({ column, shares, all: all.get(column) ?? mean(shares) }))
    .filter((one) => one.all > 0)
    .toSorted((a, b) => b.all - a.all || (a.column < b.column ? -1 : 1));
}

/** The ends of a range of rows, with their thousands apart. */
function spaced(range: string): string {
  return range.replace(/\d+/g, (number) => count(Number(number)));
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
