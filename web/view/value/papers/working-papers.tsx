import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Step } from '../../../../src/vocabulary/value/calculation.ts';
import type { Valuation } from '../../../../src/vocabulary/value/valuation.ts';
import { StatusMark } from '../../marks/status.tsx';
import { Scroll, Section } from '../../section.tsx';
import { useWords } from '../../words/language.tsx';
import { GridTable, type Show } from './grid-table.tsx';
import { keyOf, type Paper, papersOf } from './papers.ts';
import { inColumn, inThousands } from './step-number.ts';
import { StepLink } from './steps.tsx';

const texts = {
  title: { en: 'Working papers', zh: '工作底稿' },
  note: {
    en: 'every figure opens its formula and its source; the workbook has the same cells as live formulas',
    zh: '点击任一数值可查看公式与来源；工作簿中同一单元格为可计算公式',
  },
  thousands: { en: 'amounts in thousand {currency}', zh: '金额单位：千{currency}' },
  amounts: { en: 'amounts in {currency}', zh: '金额单位：{currency}' },
  declared: { en: 'declared', zh: '已声明' },
  documented: { en: 'documented', zh: '有文件佐证' },
  measured: { en: 'measured', zh: '实测' },
  chosen: { en: 'chosen', zh: '系统选取' },
} satisfies Record<string, Texts>;

/** Papers with no more columns than these stand two beside each other. */
const fewColumns = 2;
/** From this amount on a table counts in thousands. */
const large = 1e6;

/** All steps of the calculation, as the tables of its working papers. */
export function WorkingPapers({ valuation }: { readonly valuation: Valuation }) {
  const { say } = useWords();
  const papers = papersOf(valuation.calculation.steps);
  if (papers.length === 0) return null;
  return (
    <Section title={say(texts.title)} note={say(texts.note)} id="papers">
      <div className="papers">
        {papers.map((paper) => (
          <WorkingPaper key={keyOf(paper.title)} paper={paper} currency={valuation.currency} />
        ))}
      </div>
    </Section>
  );
}

function WorkingPaper({ paper, currency }: { readonly paper: Paper; readonly currency: string }) {
  const { say, phrase } = useWords();
  const { title, lines, grid } = paper;
  const inGrid = (grid?.rows ?? []).flatMap((row) =>
    (grid?.columns ?? []).flatMap((column) => grid?.cell(row, column) ?? []),
  );
  const amounts = [...lines, ...inGrid].filter(({ unit }) => unit === 'money');
  const thousands = amounts.some(({ value }) => Math.abs(Number(value)) >= large);
  const note = say(thousands ? texts.thousands : texts.amounts, { currency });
  const show: Show = (column) => {
    const shown = inColumn(column);
    return (step) => (thousands && step.unit === 'money' ? inThousands(step.value) : shown(step));
  };
  const narrow = (grid?.columns ?? []).length <= fewColumns;
  return (
    <div className={narrow ? 'paper narrow' : 'paper'}>
      <h3 className="wp">
        {phrase(title)} {amounts.length === 0 ? null : <span className="s">{note}</span>}
      </h3>
      {grid === undefined ? null : (
        <Scroll label={phrase(title)}>
          <GridTable grid={grid} show={show} />
        </Scroll>
      )}
      {lines.length === 0 ? null : (
        <Scroll label={phrase(title)}>
          <LineTable lines={lines} show={show} />
        </Scroll>
      )}
    </div>
  );
}

function LineTable({ lines, show }: { readonly lines: readonly Step[]; readonly show: Show }) {
  const { phrase } = useWords();
  const ofOneUnit = new Set(lines.map(({ unit }) => unit)).size === 1;
  return (
    <table className="wt lines">
      <tbody>
        {lines.map((step) => (
          <tr key={step.id} className={step.formula === undefined ? '' : 'res'}>
            <th scope="row" className="any">
              {phrase(step.label)}
            </th>
            <td className="s nb">
              <SourceMark step={step} />
            </td>
            <td className="n">
              <StepLink id={step.id}>{show(ofOneUnit ? lines : [step])(step)}</StepLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The kind of evidence an input has; a result has its formula instead. */
function SourceMark({ step: { source } }: { readonly step: Step }) {
  const { say } = useWords();
  if (source === undefined) return null;
  if (source.kind === 'chosen') return say(texts.chosen);
  if (source.kind === 'measured') {
    return (
      <>
        <StatusMark status="measured" /> {say(texts.measured)}
      </>
    );
  }
  const documented = (source.documents ?? []).length > 0;
  return (
    <>
      <StatusMark status={documented ? 'documented' : 'declared'} />{' '}
      {say(documented ? texts.documented : texts.declared)}
    </>
  );
}
