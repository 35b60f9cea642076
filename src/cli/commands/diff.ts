import { type ChangeLevel, isAtLeast } from '../../vocabulary/change-level.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readChoice } from '../option-values.ts';
import { addMeasureOptions, type MeasureOptions, settingsFrom } from '../options.ts';
import { type Session, say } from '../session.ts';
import { addSharedOptions } from '../shared-options.ts';
import { addExamples, type CommandContext, tellResult, withProgress } from './command.ts';

/** From which level on a comparison fails, by what a person asks for. */
const failing = { drift: 'moderate', major: 'major' } as const satisfies Record<
  string,
  ChangeLevel
>;
type FailOn = keyof typeof failing;

interface DiffOptions extends MeasureOptions {
  readonly model?: string;
  readonly failOn?: FailOn;
}

export function addDiff({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('diff')
    .description(
      text(
        'Compare two states of data: schema, distributions, freshness, volume, findings, keys and scores.',
        '比较数据的两个状态：结构、分布、新鲜度、数据量、发现、键与评分。',
      ),
    )
    .argument(
      '<before>',
      text('a report.json, a profile.json, or data', 'report.json、profile.json 或数据'),
    )
    .argument('<after>', text('the same, later', '同上，较新的一份'))
    .option(
      '--fail-on <level>',
      text(
        'exit with code 4 at "drift" (any change from moderate on) or only at a "major" one',
        '有 drift（中等及以上变化）或 major（仅重大变化）时以代码 4 结束',
      ),
      readChoice('--fail-on', Object.keys(failing)),
    )
    .option(
      '--model <file>',
      text(
        'the assessment model for data, where it is not the default',
        '评估数据所用的评估模型文件',
      ),
    );
  addMeasureOptions(command, session);
  addSharedOptions(command, session, {
    meanings: { out: { en: 'folder to write diff.json to', zh: '写出 diff.json 的文件夹' } },
  });
  addExamples(command, session, [
    [
      'assay diff last-week/report.json data/',
      { en: 'what changed since that report', zh: '自该报告以来的变化' },
    ],
    [
      'assay diff orders-2025.parquet orders-2026.parquet --fail-on drift',
      { en: 'two files; code 4 if they drifted apart', zh: '比较两个文件，发生漂移时代码为 4' },
    ],
    [
      'assay diff a.json b.json --json | jq .tables.compared',
      { en: 'the changes for a program', zh: '供程序读取的变化' },
    ],
  ]);
  command.action(async (before: string, after: string, options: DiffOptions) => {
    finish(await compare([before, after], options, session));
  });
}

async function compare(
  sources: readonly [string, string],
  options: DiffOptions,
  session: Session,
): Promise<ExitCode> {
  const { diffSources } = await import('../../app/diff-sources.ts');
  const { diffText } = await import('../../app/show-report.ts');
  const settings = {
    ...settingsFrom(options, session),
    ...(options.model === undefined ? {} : { model: options.model }),
  };
  const found = await withProgress(session, options, (work) =>
    diffSources(sources, settings, { effects: session.effects, ...work }),
  );
  await tellResult(session, options, {
    name: 'diff',
    document: found,
    text: (style) => diffText(found, style),
  });
  const limit = options.failOn;
  const failed = limit !== undefined && isAtLeast(found.level, failing[limit]);
  if (failed) return exitCodes.findings;
  const { before, after } = found;
  return before.unreadable + after.unreadable > 0 ? exitCodes.incomplete : exitCodes.done;
}
