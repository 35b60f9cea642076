import type { TableReport } from '../../../src/vocabulary/report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { missingShare } from '../table/column-fields.ts';
import { useWords } from '../words/language.tsx';
import { Name } from '../words/names.tsx';
import { share } from '../words/numbers.ts';

const texts = {
  label: {
    en: 'Missing values by column and {by}',
    zh: '各字段按{by}的缺失情况',
  },
  time: { en: 'time', zh: '时间' },
  rows: { en: 'block of rows', zh: '行块' },
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

/** Columns with gaps against time or row blocks: the stronger the ink, the more is missing. */
export function MissingMatrix({ table }: { readonly table: TableReport }) {
  const { say } = useWords();
  const { by, labels } = table.missing;
  const gaps = gapsOf(table);
  if (gaps.length === 0) return <p className="none">{say(texts.none)}</p>;
  const drawn = gaps.slice(0, shown);
  return (
    <figure className="matrix" aria-label={say(texts.label, { by: say(texts[by]) })}>
      <div className="mm">
        <ul>
          {drawn.map(({ column }) => (
            <li key={column} className="mono" title={column}>
              <Name of={column} />
            </li>
          ))}
        </ul>
        <Cells gaps={drawn} labels={labels} />
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

function Cells({
  gaps,
  labels,
}: {
  readonly gaps: readonly Gaps[];
  readonly labels: readonly string[];
}) {
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
      {gaps.map(({ column, shares }, row) =>
        shares.map((missing, block) => (
          <rect
            key={`${column} ${labels[block]}`}
            x={(block * step).toFixed(1)}
            y={row * line}
            width={Math.max(1, step - 0.6).toFixed(1)}
            height={line - 3}
            fill="var(--ink)"
            opacity={Math.max(0.04, missing).toFixed(2)}
          />
        )),
      )}
    </svg>
  );
}

function gapsOf({ columns, missing }: TableReport): readonly Gaps[] {
  const all = new Map(columns.map((column) => [column.name, missingShare(column)]));
  return missing.columns
    .map(({ column, shares }) => ({ column, shares, all: all.get(column) ?? mean(shares) }))
    .filter((one) => one.all > 0)
    .toSorted((a, b) => b.all - a.all || (a.column < b.column ? -1 : 1));
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
