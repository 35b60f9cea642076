import { suspectFrom } from '../../app/default-settings.ts';
import { findingsAtLeast, isIncomplete } from '../../app/outcome.ts';
import { severities } from '../../vocabulary/codes/severities.ts';
import type { Severity } from '../../vocabulary/finding.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import { type ReportFormat, reportFormats } from '../../vocabulary/reports/report-format.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readChoice, readChoices } from '../option-values.ts';
import {
  addConfidenceOption,
  addMeasureOptions,
  type MeasureOptions,
  settingsFrom,
  sourceArgument,
} from '../options.ts';
import { type Session, say, writeAll } from '../session.ts';
import { addSharedOptions } from '../shared-options.ts';
import { addExamples, type CommandContext, withProgress } from './command.ts';

interface AssessOptions extends MeasureOptions {
  readonly certify?: boolean;
  readonly model?: string;
  readonly failOn?: Severity;
  readonly format?: readonly ReportFormat[];
  readonly minConfidence?: number;
}

const defaultFolder = 'assay-report';

export function addAssess({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('assess')
    .description(
      text(
        'Measure tables, judge them as data assets and write a report.',
        '测量数据表，按数据资产进行评估并生成报告。',
      ),
    )
    .argument(sourceArgument.name, say(session, sourceArgument.texts))
    .option('--model <file>', text('another assessment model', '使用其他评估模型文件'))
    .option('--certify', text('compute certified content fingerprints', '计算可认证的内容指纹'))
    .option(
      '--fail-on <severity>',
      text(
        'end with code 4 if a finding is at least critical, serious or notice',
        '存在不低于该级别（critical、serious、notice）的发现时以代码 4 结束',
      ),
      readChoice('--fail-on', severities),
    );
  command.option(
    '--format <formats>',
    text(
      'what to write: json, html, pdf, docx, xlsx (working papers), separated by commas; may be repeated (default: json,html; json is always written)',
      '输出格式：json、html、pdf、docx、xlsx（评估底稿），以逗号分隔，可重复（默认 json,html；始终写出 json）',
    ),
    readChoices('--format', reportFormats),
  );
  addConfidenceOption(command, session, {
    en: `suspect cells from this confidence on (default: ${suspectFrom})`,
    zh: `置信度不低于此值的单元格视为疑似有误（默认 ${suspectFrom}）`,
  });
  addMeasureOptions(command, session);
  addSharedOptions(command, session, {
    meanings: {
      out: {
        en: 'folder for the report (default: assay-report)',
        zh: '报告的输出文件夹（默认 assay-report）',
      },
    },
  });
  addExamples(command, session, [
    ['assay assess data/', { en: 'assess a folder', zh: '评估一个文件夹' }],
    [
      "assay assess 'data/**/*.csv' --as-of 2026-10-31 --out reports/october",
      { en: 'some files of it, as of a day', zh: '按基准日评估其中部分文件' },
    ],
    [
      'PGUSER=reader PGPASSWORD=… assay assess postgres://db.example.com/shop',
      { en: 'a database, measured where it lies', zh: '在数据库内直接测量' },
    ],
    [
      'assay assess data/ --format pdf,docx --lang zh',
      { en: 'a report on paper, in Chinese', zh: '中文纸质报告' },
    ],
    [
      'assay assess data/ --json --fail-on serious | jq .portfolio',
      { en: 'in a pipeline', zh: '用于流水线' },
    ],
  ]);
  command.action(async (sources: string[], options: AssessOptions) => {
    finish(await assess(sources, options, session));
  });
}

async function assess(
  sources: readonly string[],
  options: AssessOptions,
  session: Session,
): Promise<ExitCode> {
  const { assessUnlessKept } = await import('../../app/assess-unless-kept.ts');
  const { checkPrinters, publishReport } = await import('../../app/files/publish-report.ts');
  const folder = folderOf(options);
  const settings = {
    ...settingsFrom(options, session),
    certify: options.certify === true,
    exclude: [folder ?? defaultFolder],
    ...(options.model === undefined ? {} : { model: options.model }),
    ...(options.minConfidence === undefined ? {} : { suspectFrom: options.minConfidence }),
  };
  const report = await withProgress(session, options, async (work) => {
    await checkPrinters(options.format);
    const made = await assessUnlessKept(sources, settings, { effects: session.effects, ...work });
    if (folder !== undefined)
      await publishReport(
        made,
        {
          folder,
          language: session.language,
          ...(options.format === undefined ? {} : { formats: options.format }),
        },
        { effects: session.effects, ...work },
      );
    return made;
  });
  await tell(report, { options, folder, session });
  return codeOf(report, options.failOn);
}

/** With `--json` alone nothing is written: the report goes to standard output. */
function folderOf({ out, json, format }: AssessOptions): string | undefined {
  return out ?? (json === true && format === undefined ? undefined : defaultFolder);
}

/** In the order in which a person would open them. */
const toOpen: readonly ReportFormat[] = ['html', 'pdf', 'docx'];

async function reportIn(folder: string, formats: AssessOptions['format']): Promise<string> {
  const { writtenFormats } = await import('../../app/files/publish-report.ts');
  const written = writtenFormats(formats);
  const first = toOpen.find((format) => written.includes(format)) ?? 'json';
  return `${folder}/report.${first}`;
}

async function tell(
  report: Report,
  to: { options: AssessOptions; folder: string | undefined; session: Session },
): Promise<void> {
  const { reportText, summaryText } = await import('../../app/show-report.ts');
  const { options, folder, session } = to;
  if (options.json === true) {
    await writeAll(session.stdout, reportText(report));
  } else if (options.quiet !== true) {
    const { colours, width } = session.stdout;
    const style = { language: session.language, colours, width };
    await session.stdout.write(
      summaryText(report, {
        ...style,
        ...(folder === undefined ? {} : { written: await reportIn(folder, options.format) }),
      }),
    );
  }
}

function codeOf(report: Report, failOn: Severity | undefined): ExitCode {
  if (failOn !== undefined && findingsAtLeast(report, failOn) > 0) return exitCodes.findings;
  return isIncomplete(report) ? exitCodes.incomplete : exitCodes.done;
}
