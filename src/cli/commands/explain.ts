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
        'Print the way from a score, or from what was discovered, to counts, queries and row references.',
        '打印得分或发现结果的全部依据：分子、分母、查询和记录位置。',
      ),
    )
    .argument('<report>', text('the report.json of an assessment', '评估生成的 report.json'))
    .argument(
      '<path>',
      text(
        'an indicator, a group, a dimension, "overall", or a topic: suspected-cells, repeated-records, hidden-personal-information, keys, relationships, suggested-rules, reidentification; a subject before a colon',
        '指标、指标组、维度、overall，或主题：suspected-cells（疑似有误的单元格）、repeated-records（重复记录）、hidden-personal-information（夹带的个人信息）、keys（键）、relationships（关联关系）、suggested-rules（建议规则）、reidentification（重识别风险）；冒号前可指定对象',
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
    [
      'assay explain report.json orders:suspected-cells',
      { en: 'what was discovered of a table', zh: '查看某表的发现结果' },
    ],
    ['assay explain report.json orders/total:Q3.2', { en: 'of one column', zh: '查看某一字段' }],
  ]);
  command.action(async (path: string, score: string, options: SharedOptions) => {
    const { explainReport } = await import('../../app/explain-report.ts');
    const { readReport } = await import('../../app/files/read-report.ts');
    const { explanationText } = await import('../../app/show-report.ts');
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
