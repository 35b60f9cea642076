import { type CleanSettings, usualConfidence } from '../../app/clean/clean-settings.ts';
import { copyFormats } from '../../vocabulary/codes/copy-formats.ts';
import type { CleanReport } from '../../vocabulary/reports/clean-report.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readChoice } from '../option-values.ts';
import {
  addConfidenceOption,
  addMeasureOptions,
  type MeasureOptions,
  settingsFrom,
  sourceArgument,
} from '../options.ts';
import { type Session, say } from '../session.ts';
import { addSharedOptions } from '../shared-options.ts';
import { optionsExclude } from '../usage.ts';
import { addExamples, type CommandContext, tellResult, withProgress } from './command.ts';

interface CleanOptions extends MeasureOptions {
  readonly propose?: boolean;
  readonly decisions?: string;
  readonly minConfidence?: number;
  readonly removeDuplicates?: boolean;
  readonly format?: CleanSettings['format'];
  readonly keepText?: boolean;
  readonly force?: boolean;
  readonly model?: string;
}

const defaultFolder = 'assay-clean';

export function addClean({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('clean')
    .description(
      text(
        'Repair suspected cells in a copy, convert it, and assess it again. The source is never changed.',
        '在副本中修复疑似缺陷、转换格式并重新评估；数据源不会被更改。',
      ),
    )
    .argument(sourceArgument.name, say(session, sourceArgument.texts))
    .option(
      '--propose',
      text(
        'only write decisions.csv for a person to review, and no copy',
        '只生成供人审阅的 decisions.csv，不写副本',
      ),
    )
    .option(
      '--decisions <file>',
      text(
        'apply what this reviewed file accepts, and nothing else',
        '只执行这份已审阅的决定文件所接受的修复',
      ),
    )
    .option(
      '--remove-duplicates',
      text(
        'also remove rows that repeat an earlier one in every cell',
        '同时删除与前面某行完全相同的行',
      ),
    )
    .option(
      '--format <format>',
      text('csv, parquet or same (default: same)', 'csv、parquet 或 same（默认 same，保持原格式）'),
      readChoice('--format', copyFormats),
    )
    .option(
      '--keep-text',
      text(
        'in Parquet, keep text that the type of a column cannot hold in a column beside',
        '写 Parquet 时，将不符合字段类型的文本保留在旁列',
      ),
    )
    .option('--force', text('replace what an earlier run wrote', '替换先前运行写入的内容'))
    .option('--model <file>', text('another assessment model', '使用其他评估模型文件'));
  addConfidenceOption(command, session, {
    en: `apply every repair from this confidence on (default: ${usualConfidence})`,
    zh: `执行置信度不低于此值的全部修复（默认 ${usualConfidence}）`,
  });
  addMeasureOptions(command, session);
  addSharedOptions(command, session, {
    meanings: {
      out: {
        en: 'folder for the copy, outside the source (default: assay-clean)',
        zh: '副本的输出文件夹，须在数据源之外（默认 assay-clean）',
      },
    },
  });
  addExamples(command, session, [
    ['assay clean data/ --out clean/', { en: 'repair a copy', zh: '修复副本' }],
    [
      'assay clean data/ --out review/ --propose',
      { en: 'propose, for a person to decide', zh: '只提出修复，由人决定' },
    ],
    [
      'assay clean data/ --out clean/ --decisions review/decisions.csv',
      { en: 'apply what was accepted', zh: '执行已接受的修复' },
    ],
    [
      'assay clean data/ --out typed/ --format parquet',
      { en: 'convert to typed columns', zh: '转换为带类型的 Parquet' },
    ],
  ]);
  command.action(async (sources: string[], options: CleanOptions) => {
    finish(await clean(sources, options, session));
  });
}

async function clean(
  sources: readonly string[],
  options: CleanOptions,
  session: Session,
): Promise<ExitCode> {
  const { cleaningText } = await import('../../app/show-report.ts');
  const { cleanSource } = await import('../../app/clean-source.ts');
  const settings = cleanSettings(options, session);
  const report = await withProgress(session, options, (work) =>
    cleanSource(sources, settings, {
      effects: session.effects,
      language: session.language,
      ...work,
    }),
  );
  const { out: folder } = settings;
  const { out: _, ...rest } = options;
  await tellResult(session, rest, {
    name: 'clean-report',
    document: report,
    text: (style) => cleaningText(report, { ...style, folder }),
  });
  return isIncomplete(report) ? exitCodes.incomplete : exitCodes.done;
}

function cleanSettings(options: CleanOptions, session: Session): CleanSettings {
  const { decisions, minConfidence, propose } = options;
  if (decisions !== undefined && propose === true) throw exclusive('--propose');
  if (decisions !== undefined && minConfidence !== undefined) throw exclusive('--min-confidence');
  const out = options.out ?? defaultFolder;
  return {
    ...settingsFrom(options, session),
    exclude: [],
    out,
    force: options.force === true,
    proposeOnly: propose === true,
    minimumConfidence: minConfidence ?? usualConfidence,
    ...(decisions === undefined ? {} : { decisions }),
    removeDuplicates: options.removeDuplicates === true,
    format: options.format ?? 'same',
    keepText: options.keepText === true,
    ...(options.model === undefined ? {} : { model: options.model }),
  };
}

const exclusive = (other: string) => optionsExclude({ option: '--decisions', other });

function isIncomplete({ unreadable, tables }: CleanReport): boolean {
  return unreadable.length > 0 || tables.some(({ unreadRows }) => unreadRows > 0);
}
