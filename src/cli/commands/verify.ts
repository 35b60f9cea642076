import { type ExitCode, exitCodes } from '../exit-codes.ts';
import {
  addSourceOptions,
  checkAgainstReport,
  checkedAgainstReport,
  type SourceOptions,
  sourceArgument,
  workSettings,
} from '../options.ts';
import { type Session, say } from '../session.ts';
import { addSharedOptions } from '../shared-options.ts';
import { addExamples, type CommandContext, tellResult, withProgress } from './command.ts';

interface VerifyOptions extends SourceOptions {
  readonly model?: string;
  readonly inputs?: string;
}

export function addVerify({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('verify')
    .description(
      text(
        'Measure a source again, as of the same day and without the cache, and name every difference from a report.',
        '按同一评估基准日重新测量数据源（不使用缓存），并列出与报告的全部差异。',
      ),
    )
    .argument('<report>', text('the report.json of an assessment', '评估生成的 report.json'))
    .argument(sourceArgument.name, say(session, sourceArgument.texts))
    .option(
      '--model <file>',
      text('the assessment model, where it is not the default', '评估模型文件（若非默认模型）'),
    );
  command.option(
    '--inputs <file>',
    text('the spreadsheet of inputs that the report was made with', '生成报告时所用的输入电子表格'),
  );
  addSourceOptions(command, session);
  addSharedOptions(command, session, {
    meanings: {
      ...checkedAgainstReport,
      out: { en: 'folder to write the differences to', zh: '写出差异的文件夹' },
      cache: { en: 'always so here', zh: '此命令总是重新测量' },
    },
  });
  addExamples(command, session, [
    [
      'assay verify assay-report/report.json data/',
      { en: 'code 0 if every figure agrees, 4 if not', zh: '全部一致时代码为 0，否则为 4' },
    ],
    [
      'assay verify report.json data/ --json | jq .differences',
      { en: 'the differences for a program', zh: '供程序读取的差异' },
    ],
  ]);
  command.action(async (report: string, sources: string[], options: VerifyOptions) => {
    finish(await verify({ report, sources }, options, session));
  });
}

async function verify(
  what: { readonly report: string; readonly sources: readonly string[] },
  options: VerifyOptions,
  session: Session,
): Promise<ExitCode> {
  const { verifyReport } = await import('../../app/verify-report.ts');
  const { readReport } = await import('../../app/files/read-report.ts');
  const { verificationText } = await import('../../app/show-report.ts');
  const report = await readReport(what.report);
  checkAgainstReport(options, report);
  const settings = {
    ...workSettings(options, session),
    contracts: options.contract ?? [],
    ...(options.metadata === undefined ? {} : { metadata: options.metadata }),
    ...(options.model === undefined ? {} : { model: options.model }),
    ...(options.inputs === undefined ? {} : { inputs: options.inputs }),
  };
  const outcome = await withProgress(session, options, (work) =>
    verifyReport(report, what.sources, {
      options: settings,
      context: { effects: session.effects, ...work },
    }),
  );
  await tellResult(session, options, {
    name: 'verification',
    document: outcome,
    text: (style) => verificationText(outcome, style),
  });
  return outcome.same ? exitCodes.done : exitCodes.findings;
}
