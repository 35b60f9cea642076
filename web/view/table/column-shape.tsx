import type { ColumnReport, Distribution } from '../../../src/vocabulary/reports/column-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { DistributionStrip, edge } from '../pictures/distribution-strip.tsx';
import { Scroll, Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { count, share } from '../words/numbers.ts';

const texts = {
  title: { en: 'Distribution', zh: '分布' },
  note: { en: 'how many cells hold which values', zh: '各取值的单元格数' },
  withheld: { en: 'Withheld: personal information.', zh: '个人信息，不予显示。' },
  value: { en: 'Value', zh: '值' },
  count: { en: 'Cells', zh: '单元格数' },
  share: { en: 'Share', zh: '占比' },
  others: { en: 'all others', zh: '其他' },
  range: { en: '{low} to {high}', zh: '{low} 至 {high}' },
  masks: { en: 'Shapes of the text', zh: '文本形态' },
  masksNote: {
    en: '9 digit, A and a letters, 汉 Chinese character',
    zh: '9 表示数字，A 与 a 表示字母，汉 表示汉字',
  },
  mask: { en: 'Shape', zh: '形态' },
} satisfies Record<string, Texts>;

interface Line {
  readonly name: string;
  readonly count: number;
}

/** The distribution of a column: its picture, and the same as a table. */
export function ColumnShape({ column }: { readonly column: ColumnReport }) {
  const { say } = useWords();
  const { distribution } = column;
  const range = (low: string, high: string) => say(texts.range, { low, high });
  const lines = linesOf(distribution, say(texts.others), range);
  return (
    <Section id="distribution" title={say(texts.title)} note={say(texts.note)}>
      <div className="big-strip">
        <DistributionStrip of={distribution} />
      </div>
      {distribution.kind === 'withheld' ? <p className="none">{say(texts.withheld)}</p> : null}
      {lines.length === 0 ? null : <CountTable head={say(texts.value)} lines={lines} />}
    </Section>
  );
}

/** The shapes of a column's text with their counts. */
export function ColumnMasks({ column }: { readonly column: ColumnReport }) {
  const { say } = useWords();
  if (column.masks.length === 0) return null;
  const lines = column.masks.map(({ mask, count: cells }) => ({ name: mask, count: cells }));
  return (
    <Section id="masks" title={say(texts.masks)} note={say(texts.masksNote)}>
      <CountTable head={say(texts.mask)} lines={lines} />
    </Section>
  );
}

function CountTable({ head, lines }: { readonly head: string; readonly lines: readonly Line[] }) {
  const { say } = useWords();
  const total = lines.reduce((sum, one) => sum + one.count, 0);
  return (
    <Scroll label={head}>
      <table className="tabular">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className="n">
              {say(texts.count)}
            </th>
            <th scope="col" className="n">
              {say(texts.share)}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((one) => (
            <tr key={one.name}>
              <th scope="row" className="mono any">
                {one.name}
              </th>
              <td className="n">{count(one.count)}</td>
              <td className="n">{share(total === 0 ? null : one.count / total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function linesOf(
  of: Distribution,
  others: string,
  range: (low: string, high: string) => string,
): readonly Line[] {
  if (of.kind === 'categories') {
    const top = of.top.map(({ value, count: cells }) => ({ name: value, count: cells }));
    return of.others === 0 ? top : [...top, { name: others, count: of.others }];
  }
  if (of.kind !== 'histogram') return [];
  return of.counts.map((cells, index) => ({
    name: range(edge(of.edges[index]), edge(of.edges[index + 1])),
    count: cells,
  }));
}
