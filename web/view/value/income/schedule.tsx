import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { LedgerReport } from '../../../../src/vocabulary/value/ledger.ts';
import { usePrinting } from '../../printing.ts';
import { Scroll, Section } from '../../section.tsx';
import { useWords } from '../../words/language.tsx';
import { money } from '../../words/money.ts';
import { type ScheduleLine, type ScheduleYear, yearsOf } from './years-of-schedule.ts';

const texts = {
  title: { en: 'Schedule by year', zh: '按年明细表' },
  note: {
    en: 'opening + additions − amortisation − impairment = closing; {currency}',
    zh: '期初 + 增加 − 摊销 − 减值 = 期末；{currency}',
  },
  period: { en: 'Period', zh: '期间' },
  opening: { en: 'Opening', zh: '期初' },
  additions: { en: 'Additions', zh: '本期增加' },
  amortisation: { en: 'Amortisation', zh: '本期摊销' },
  impairment: { en: 'Impairment', zh: '本期减值' },
  closing: { en: 'Closing', zh: '期末' },
  expensed: { en: 'Expensed', zh: '费用化' },
  months: { en: 'Months of {year}', zh: '{year} 年各月' },
} satisfies Record<string, Texts>;

const columns = [
  'opening',
  'additions',
  'amortisation',
  'impairment',
  'closing',
  'expensed',
] as const;

/** The carrying amount from year to year; a year opens to its months. */
export function Schedule({ ledger }: { readonly ledger: LedgerReport }) {
  const { say } = useWords();
  const years = yearsOf(ledger.schedule);
  if (years.length === 0) return null;
  const title = say(texts.title);
  return (
    <Section title={title} note={say(texts.note, { currency: ledger.currency })}>
      <Scroll label={title}>
        <table className="wt">
          <thead>
            <tr>
              <th scope="col">{say(texts.period)}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="n">
                  {say(texts[column])}
                </th>
              ))}
            </tr>
          </thead>
          {years.map((year) => (
            <YearRows key={year.year} of={year} />
          ))}
        </table>
      </Scroll>
    </Section>
  );
}

function YearRows({ of: { year, sum, months } }: { readonly of: ScheduleYear }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  return (
    <tbody>
      <Line
        line={sum}
        name={
          <button
            type="button"
            className="plain"
            aria-expanded={open}
            aria-label={say(texts.months, { year })}
            onClick={() => setOpen(!open)}
            data-row
          >
            <span className="car" aria-hidden="true">
              {open ? '▼' : '▶'}
            </span>
            {year}
          </button>
        }
      />
      {open || printing
        ? months.map((month) => (
            <Line key={month.from} line={month} name={month.from.slice(0, 7)} month />
          ))
        : null}
    </tbody>
  );
}

function Line({
  line,
  name,
  month = false,
}: {
  readonly line: ScheduleLine;
  readonly name: React.ReactNode;
  readonly month?: boolean;
}) {
  return (
    <tr className={month ? 'month s' : ''}>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td key={column} className="n">
          {money(line[column])}
        </td>
      ))}
    </tr>
  );
}
