import type { Step } from '../../../../src/vocabulary/value/calculation.ts';
import { useWords } from '../../words/language.tsx';
import { type Grid, keyOf } from './papers.ts';
import { StepLink, type Steps, useSteps } from './steps.tsx';
import { stepsIn } from './steps-in.ts';

/** How the steps of a column are shown. */
export type Show = (column: readonly Step[]) => (step: Step) => string;

/** The table of a working paper: each cell a number that opens its drawer, the total set off. */
export function GridTable({ grid, show }: { readonly grid: Grid; readonly show: Show }) {
  const { phrase } = useWords();
  const steps = useSteps();
  const columns = grid.columns.map((title) => {
    const cells = grid.rows.flatMap((row) => grid.cell(row, title) ?? []);
    return { title, cells, shown: show(cells), total: totalOf(cells, steps) };
  });
  return (
    <table className="wt">
      <thead>
        <tr>
          <td />
          {columns.map(({ title }) => (
            <th key={keyOf(title)} scope="col" className="n">
              {phrase(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row) => {
          const cells = columns.map((column) => ({
            ...column,
            step: grid.cell(row, column.title),
          }));
          const isTotal = cells.some(({ step, total }) => step !== undefined && step.id === total);
          return (
            <tr key={keyOf(row)} className={isTotal ? 'tot' : ''}>
              <th scope="row">{phrase(row)}</th>
              {cells.map(({ title, step, shown }) => (
                <td key={keyOf(title)} className="n">
                  {step === undefined ? null : <StepLink id={step.id}>{shown(step)}</StepLink>}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The cell that is made of several others of its column. */
function totalOf(cells: readonly Step[], steps: Steps): string | undefined {
  const isOf = ({ formula }: Step) =>
    stepsIn(formula, steps).filter(({ id }) => cells.some((cell) => cell.id === id)).length > 1;
  return cells.find(isOf)?.id;
}
