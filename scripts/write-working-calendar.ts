import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Writes the working calendar of mainland China from the data of chinese-days, which follows the
// yearly notices of the State Council. The file is kept in the repository so that a registry can
// read, correct and extend it without a new version of Assay.
const require = createRequire(import.meta.url);
const { version } = require('chinese-days/package.json') as { version: string };
const days = JSON.parse(
  readFileSync(require.resolve('chinese-days/dist/chinese-days.json'), 'utf8'),
) as Record<'holidays' | 'workdays', Record<string, string>>;

function spans(all: readonly string[]): string[] {
  const found: { first: string; last: string }[] = [];
  for (const day of [...all].sort()) {
    const latest = found.at(-1);
    if (latest && Date.parse(day) - Date.parse(latest.last) === 86_400_000) latest.last = day;
    else found.push({ first: day, last: day });
  }
  return found.map(({ first, last }) => (first === last ? first : `${first}/${last}`));
}

const of = (kind: 'holidays' | 'workdays', year: string) =>
  spans(Object.keys(days[kind]).filter((day) => day.startsWith(year)));
const years = [...new Set(Object.keys(days.holidays).map((day) => day.slice(0, 4)))].sort();
const lines = [
  '# Written by scripts/write-working-calendar.ts. To add a year, copy the form of the last one.',
  'schema: assay-working-calendar/1',
  'id: mainland-china',
  'name: { en: Working days of mainland China, zh: 中国内地工作日 }',
  `source: chinese-days ${version} (MIT licence, Yawei Sun), after the yearly notices of the State Council`,
  'years:',
  ...years.flatMap((year) => [
    `  "${year}":`,
    `    holidays: [${of('holidays', year).join(', ')}]`,
    `    makeUpDays: [${of('workdays', year).join(', ')}]`,
  ]),
];
writeFileSync(
  new URL('../src/rights/calendar/mainland-china.yaml', import.meta.url),
  `${lines.join('\n')}\n`,
);
