import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleRules } from '../../../../../test/rights/rule-files.ts';
import { isWorkingDay } from '../../../../rights/calendar/working-days.ts';
import { describeRulebook, rulebookSchema } from '../show/describe-rulebook.ts';
import { withRuleFolder } from './rule-folder.ts';
import { calendarOf, rulesFor, rulesOf, rulesSha256, shippedRulebook } from './rulebook.ts';

const agency = '01930000-0000-7000-8000-0000000000a1';
const other = '01930000-0000-7000-8000-0000000000a2';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-rules-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keep = (file: string, of: unknown) =>
  writeFileSync(join(folder, file), typeof of === 'string' ? of : JSON.stringify(of, null, 2));
const opened = async () => withRuleFolder(await shippedRulebook(), folder);
const calendar2027 = `schema: assay-working-calendar/1
id: mainland-china
name: { en: Working days, zh: 工作日 }
source: notice of the State Council (invented for this test)
years:
  "2027":
    holidays: [2027-01-01/2027-01-03]
    makeUpDays: [2027-01-09]
`;

test('an agency has rules of its own from their day on; all others have the national guideline', async () => {
  const own = { ...exampleRules, agencies: [agency] };
  keep('east-1.yaml', own);
  keep('east-2.yaml', { ...own, version: '2.0.0', effectiveFrom: '2026-11-01' });
  keep('notes.txt', 'no rules');
  const rulebook = await opened();
  const begun = (who: string, on: string) => {
    const { id, version } = rulesFor(rulebook, { agency: who, on });
    return `${id} ${version}`;
  };
  expect(begun(agency, '2026-10-31')).toBe('example-registry 1.0.0');
  expect(begun(agency, '2026-11-01')).toBe('example-registry 2.0.0');
  expect(begun(other, '2026-11-01')).toBe('national-guideline 1.0.0');
  expect(rulesOf(rulebook, { id: 'example-registry', version: '1.0.0' })).toEqual(own);
  const { registries } = rulebookSchema.parse(describeRulebook(rulebook));
  expect(registries.map(({ id, file, agencies }) => [id, file, agencies])).toEqual([
    ['national-guideline', null, []],
    ['example-registry', 'east-1.yaml', [agency]],
    ['example-registry', 'east-2.yaml', [agency]],
  ]);
  expect(registries[1]?.sha256).toBe(rulesSha256(own));
});

test('a year more of a calendar is a file: its holidays count, the years before stay', async () => {
  keep('2027.yaml', calendar2027);
  const rulebook = await opened();
  const calendar = calendarOf(rulebook, rulebook.rules[0]);
  expect([...calendar.years].toSorted().slice(-2)).toEqual(['2026', '2027']);
  const works = (day: string) => isWorkingDay(day, calendar);
  expect(['2026-10-01', '2026-10-10', '2027-01-01', '2027-01-04', '2027-01-09'].map(works)).toEqual(
    [false, true, false, true, true],
  );
  const [{ calendar: told } = { calendar: undefined }] = describeRulebook(rulebook).registries;
  expect(told).toMatchObject({ until: '2027', files: ['2027.yaml'] });
});

test.each([
  ['not YAML', 'id: [', { code: 'rights.document-invalid', where: { file: 'x.yaml', line: 1 } }],
  ['of no kind', 'id: x\n', { code: 'registration.rule-file-unknown', where: { line: 1 } }],
  [
    'a day that is none',
    calendar2027.replace('2027-01-09', '2027-02-30'),
    { where: { file: 'x.yaml', line: 8, path: 'years.2027.makeUpDays.0' } },
  ],
  [
    'a limit of no days',
    JSON.stringify(
      { ...exampleRules, limits: { ...exampleRules.limits, review: { workingDays: 0 } } },
      null,
      2,
    ),
    { where: { path: 'limits.review.workingDays', line: expect.any(Number) } },
  ],
  [
    'a part left out',
    JSON.stringify({ ...exampleRules, limits: undefined }, null, 2),
    { code: 'rights.document-invalid', where: { path: 'limits', line: 2 } },
  ],
  [
    'a calendar that is not there',
    JSON.stringify({ ...exampleRules, calendar: 'moon' }),
    { code: 'registration.calendar-missing', where: { file: 'x.yaml' } },
  ],
  [
    'rules that are there already',
    JSON.stringify({ ...exampleRules, id: 'national-guideline', version: '1.0.0' }),
    { code: 'registration.rules-twice' },
  ],
])('a file is refused that is %s, with its place', async (_, text, expected) => {
  keep('x.yaml', text);
  await expect(opened()).rejects.toMatchObject(expected);
});

test('a folder that is not there is a problem', async () => {
  const rulebook = await shippedRulebook();
  await expect(withRuleFolder(rulebook, join(folder, 'none'))).rejects.toMatchObject({
    code: 'registration.rules-folder-unreadable',
  });
});
