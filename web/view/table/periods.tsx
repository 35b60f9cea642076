import type { TableReport } from '../../../src/vocabulary/reports/table-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { count } from '../words/numbers.ts';

const texts = {
  title: { en: 'Rows over time', zh: '各时段行数' },
  note: { en: 'by {unit} of {column}', zh: '按 {column} 的{unit}统计' },
  day: { en: 'day', zh: '日' },
  week: { en: 'week', zh: '周' },
  month: { en: 'month', zh: '月' },
  year: { en: 'year', zh: '年' },
  label: {
    en: 'Rows by {unit}, from {least} to {most}; {empty} of {total} have none',
    zh: '按{unit}统计的行数，从 {least} 到 {most}；{total} 个时段中有 {empty} 个为空',
  },
} satisfies Record<string, Texts>;

/** Rows in each period of the event time; an empty period is hatched, for something is not there. */
export function Periods({ periods }: { readonly periods: NonNullable<TableReport['periods']> }) {
  const { say } = useWords();
  const { counts, unit, column } = periods;
  const most = Math.max(1, ...counts.map((one) => one.count));
  const step = 440 / Math.max(1, counts.length);
  const unitName = say(texts[unit]);
  const label = say(texts.label, {
    unit: unitName,
    least: count(Math.min(...counts.map((one) => one.count))),
    most: count(most),
    empty: counts.filter((one) => one.count === 0).length,
    total: counts.length,
  });
  return (
    <Section title={say(texts.title)} note={say(texts.note, { unit: unitName, column })}>
      <svg
        className="bars"
        viewBox="0 0 440 90"
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <defs>
          <pattern id="empty-period" width="4" height="4" patternUnits="userSpaceOnUse">
            <path d="M0 4L4 0" stroke="var(--rule-2)" strokeWidth="1" />
          </pattern>
        </defs>
        {counts.map(({ period, count: rows }, index) => (
          <rect
            key={period}
            x={(index * step).toFixed(1)}
            width={Math.max(0.6, step - 0.8).toFixed(1)}
            y={rows === 0 ? 0 : (90 * (1 - rows / most)).toFixed(1)}
            height={rows === 0 ? 90 : (90 * (rows / most)).toFixed(1)}
            fill={rows === 0 ? 'url(#empty-period)' : 'var(--plot)'}
          >
            <title>{`${period} ${count(rows)}`}</title>
          </rect>
        ))}
      </svg>
      <div className="ends s">
        <span>{counts[0]?.period}</span>
        <span>{counts.at(-1)?.period}</span>
      </div>
    </Section>
  );
}
