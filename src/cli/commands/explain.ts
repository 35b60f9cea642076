import { readReport } from '../../app/files/read-report.ts';
import { explanationText } from '../../app/show-report.ts';
import { exitCodes } from '../exit-codes.ts';
import { checkAgainstReport, checkedAgainstReport } from '../options.ts';
import { say } from '../session.ts';
import { addSharedOptions, type SharedOptions } from '../shared-options.ts';
import { addExamples, type CommandContext, tellResult } from './command.ts';

export function addExplain({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('explain')
    .description(
      text(
        'Print the way from a score to numerator, denominator, query and row references.',
        '打印从得分到分子、分母、查询和记录位置的全部依据。',
      ),
    )
    .argument('<report>', text('the report.json of an assessment', '评估生成的 report.json'))
    .argument(
      '<path>',
      text(
        'an indicator, a group, a dimension or "overall"; a subject before a colon',
        '指标、指标组、维度或 overall；冒号前可指定对象',
      ),
    );
  addSharedOptions(command, session, {
    meanings: checkedAgainstReport,
    idle: ['memory', 'threads', 'cache'],
    because: { en: 'a finished report is read', zh: '只读取已完成的报告' },
  });
  addExamples(command, session, [
    ['assay explain report.json Q2.1', { en: 'an indicator by its id', zh: '按编号查看指标' }],
    [
      'assay explain report.json quality.completeness.element-completeness',
      { en: 'the same by its path', zh: '按路径查看同一指标' },
    ],
    ['assay explain report.json orders/total:Q3.2', { en: 'of one column', zh: '查看某一字段' }],
  ]);
  command.action(async (path: string, score: string, options: SharedOptions) => {
    const { explainReport } = await import('../../app/explain-report.ts');
    const report = await readReport(path);
    checkAgainstReport(options, report);
    const explanation = explainReport(report, score);
    await tellResult(session, options, {
      name: 'explanation',
      document: explanation,
      text: (style) => explanationText(explanation, report, style),
    });
    finish(exitCodes.done);
  });
}
