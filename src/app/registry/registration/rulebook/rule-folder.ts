import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  mergedCalendar,
  readWorkingCalendar,
  type WorkingCalendar,
} from '../../../../rights/calendar/working-calendar.ts';
import { schemaOf } from '../../../../rights/read-document.ts';
import {
  type RegistrationRules,
  readRegistrationRules,
} from '../../../../rights/rules/rules-document.ts';
import { defineProblem } from '../../../../vocabulary/problem.ts';
import type { Rulebook, RuleFile } from './rulebook.ts';

const folderUnreadable = defineProblem<'folder'>({
  code: 'registration.rules-folder-unreadable',
  params: ['folder'],
  texts: {
    en: 'The folder of rules {folder} cannot be read.',
    zh: '无法读取规则文件夹 {folder}。',
  },
  remedy: {
    en: 'Name a folder that exists and that this account may read, or leave --rules (ASSAY_RULES) out.',
    zh: '请指定存在且当前账户可读取的文件夹，或不设置 --rules（ASSAY_RULES）。',
  },
});

const neitherKind = defineProblem({
  code: 'registration.rule-file-unknown',
  texts: {
    en: 'The file says neither that it holds rules nor that it holds a calendar.',
    zh: '该文件未注明是规则还是工作日历。',
  },
  remedy: {
    en: 'Begin it with “schema: assay-registration-rules/1” or “schema: assay-working-calendar/1”, or take it out of the folder.',
    zh: '请在文件开头写明 “schema: assay-registration-rules/1” 或 “schema: assay-working-calendar/1”，或将其移出该文件夹。',
  },
});

const saidTwice = defineProblem<'id' | 'version' | 'other'>({
  code: 'registration.rules-twice',
  params: ['id', 'version', 'other'],
  texts: {
    en: 'The rules {id} {version} stand in {other} already.',
    zh: '规则 {id} {version} 已在 {other} 中定义。',
  },
  remedy: {
    en: 'Give the newer ones a version of their own: registrations end under the rules that they began under.',
    zh: '请为新规则另设版本号：登记始终适用其开始时的规则。',
  },
});

const calendarMissing = defineProblem<'calendar' | 'known'>({
  code: 'registration.calendar-missing',
  params: ['calendar', 'known'],
  texts: {
    en: 'The rules count by the calendar {calendar}, which is not there.',
    zh: '规则所用的工作日历 {calendar} 不存在。',
  },
  remedy: {
    en: 'Name one of {known}, or put that calendar into the folder.',
    zh: '请改用 {known} 之一，或将该日历放入文件夹。',
  },
});

const shipped = 'assay';

/**
 * The rulebook with the rules and calendars of a folder beside those that come with Assay: every YAML or JSON file in it
 * is one or the other. Of a calendar that is known already, the years of the folder count. Raises
 * `registration.rules-folder-unreadable`, `registration.rule-file-unknown`, `registration.rules-twice`,
 * `registration.calendar-missing`, `rights.document-invalid`, each with its file and, where it has one, the line.
 */
export async function withRuleFolder(rulebook: Rulebook, folder: string): Promise<Rulebook> {
  const found = await filesIn(folder);
  const files: RuleFile[] = [];
  const rules: { readonly file: string; readonly of: RegistrationRules }[] = [];
  const calendars = new Map(rulebook.calendars.map((one) => [one.id, one]));
  for (const { file, text } of found) {
    switch (schemaOf(text, file)) {
      case 'assay-registration-rules/1': {
        const of = readRegistrationRules(text, file);
        const before = [
          ...rulebook.rules.map((one) => ({ file: shipped, of: one })),
          ...rules,
        ].find((one) => one.of.id === of.id && one.of.version === of.version);
        if (before)
          throw saidTwice({ id: of.id, version: of.version, other: before.file }, { file });
        rules.push({ file, of });
        files.push({ file, kind: 'rules', id: of.id, version: of.version });
        break;
      }
      case 'assay-working-calendar/1': {
        const calendar = readWorkingCalendar(text, file);
        calendars.set(calendar.id, mergedCalendar(calendars.get(calendar.id), calendar));
        files.push({ file, kind: 'calendar', id: calendar.id });
        break;
      }
      default:
        throw neitherKind({}, { file, line: 1 });
    }
  }
  for (const { file, of } of rules) {
    if (calendars.has(of.calendar)) continue;
    const known = [...calendars.keys()].toSorted().join(', ');
    throw calendarMissing({ calendar: of.calendar, known }, { file, path: 'calendar' });
  }
  return {
    ...rulebook,
    rules: [...rulebook.rules, ...rules.map(({ of }) => of)],
    calendars: [...calendars.values()] as [WorkingCalendar, ...WorkingCalendar[]],
    files,
  };
}

/** By name, so that every start reads them in the same order. */
async function filesIn(folder: string) {
  try {
    const names = (await readdir(folder)).filter((name) => /\.(ya?ml|json)$/i.test(name));
    return await Promise.all(
      names.toSorted().map(async (file) => ({
        file,
        text: await readFile(join(folder, file), 'utf8'),
      })),
    );
  } catch {
    throw folderUnreadable({ folder });
  }
}
