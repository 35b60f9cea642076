import { severities } from '../../vocabulary/codes/severities.ts';
import type { Severity } from '../../vocabulary/finding.ts';
import type { CheckReport } from '../../vocabulary/reports/check-report.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readChoice } from '../option-values.ts';
import {
  addMeasureOptions,
  type MeasureOptions,
  settingsFrom,
  sourceArgument,
} from '../options.ts';
import { type Session, say } from '../session.ts';
import { addSharedOptions } from '../shared-options.ts';
import { addExamples, type CommandContext, tellResult, withProgress } from './command.ts';

interface CheckOptions extends MeasureOptions {
  readonly failOn?: Severity;
  readonly suggested?: boolean;
  readonly junit?: string;
  readonly sarif?: string;
  readonly failingRows?: string;
}

/** With `--failing-rows`: more rows of one rule than a person mends by hand. */
const mostFailingRows = 1000;

export function addCheck({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('check')
    .description(
      text(
        'Hold tables against the rules of their data contracts; code 4 where one fails.',
        '按数据合约中的规则检查数据表；有规则未通过时以代码 4 结束。',
      ),
    )
    .argument(sourceArgument.name, say(session, sourceArgument.texts))
    .option(
      '--suggested',
      text(
        'where there is no contract, check the rules that the data itself suggests',
        '没有合约的表，检查由数据本身推荐的规则',
      ),
    )
    .option(
      '--fail-on <severity>',
      text(
        'least severity of a failed rule that gives code 4: critical, serious or notice (default: serious)',
        '规则未通过且不低于该级别（critical、serious、notice）时以代码 4 结束（默认 serious）',
      ),
      readChoice('--fail-on', severities),
    )
    .option(
      '--junit <file>',
      text('write JUnit XML for a build server', '写出供构建服务器使用的 JUnit XML'),
    )
    .option(
      '--sarif <file>',
      text('write SARIF 2.1.0 for a code host', '写出供代码托管平台使用的 SARIF 2.1.0'),
    )
    .option(
      '--failing-rows <file>',
      text(
        `write the cells that break rules as CSV, at most ${mostFailingRows} rows of each rule; personal values are withheld`,
        `以 CSV 写出违反规则的单元格，每条规则至多 ${mostFailingRows} 行；不含个人信息取值`,
      ),
    );
  addMeasureOptions(command, session);
  addSharedOptions(command, session);
  addExamples(command, session, [
    ['assay check data/', { en: 'by the contract beside the data', zh: '按数据旁的合约检查' }],
    [
      'assay check data/ --contract shop.odcs.yaml --junit rules.xml --sarif rules.sarif',
      { en: 'in a pipeline', zh: '用于流水线' },
    ],
    [
      'assay check data/ --suggested --failing-rows rows.csv',
      { en: 'without a contract', zh: '没有合约时' },
    ],
  ]);
  command.action(async (sources: string[], options: CheckOptions) => {
    finish(await check(sources, options, session));
  });
}

async function check(
  sources: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<ExitCode> {
  const { checkSource } = await import('../../app/check/check-source.ts');
  const { checkFiles, checkText } = await import('../../app/check/show-check.ts');
  const settings = {
    ...settingsFrom(options, session),
    suggested: options.suggested === true,
    ...(options.failingRows === undefined ? {} : { failingRows: mostFailingRows }),
  };
  const { junit, sarif, failingRows } = options;
  const report = await withProgress(session, options, async (work) => {
    const context = { effects: session.effects, ...work };
    const checked = await checkSource(sources, settings, context);
    await checkFiles(checked, { junit, sarif, failingRows, language: session.language }, context);
    return checked.report;
  });
  await tellResult(session, options, {
    name: 'check',
    document: report,
    text: (style) => checkText(report, style),
  });
  return codeOf(report, options.failOn ?? 'serious');
}

function codeOf({ rules, files }: CheckReport, failOn: Severity): ExitCode {
  const grave = severities.slice(0, severities.indexOf(failOn) + 1);
  const bad = rules.filter(({ status }) => status === 'failed' || status === 'error');
  if (bad.some(({ severity }) => grave.includes(severity))) return exitCodes.findings;
  return files.unreadable.length > 0 ? exitCodes.incomplete : exitCodes.done;
}
