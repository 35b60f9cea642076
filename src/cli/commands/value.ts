import { type ReportFormat, reportFormats } from '../../vocabulary/reports/report-format.ts';
import { exitCodes } from '../exit-codes.ts';
import { readChange, readChoices } from '../option-values.ts';
import {
  addMeasureOptions,
  type MeasureOptions,
  settingsFrom,
  sourceArgument,
} from '../options.ts';
import { say } from '../session.ts';
import { addSharedOptions } from '../shared-options.ts';
import { needsFolder } from '../usage.ts';
import { addExamples, type CommandContext, tellResult, withProgress } from './command.ts';
import { addValueDeclare, addValueTemplate } from './value-template.ts';

interface ValueOptions extends MeasureOptions {
  readonly model?: string;
  readonly certify?: boolean;
  readonly inputs?: string;
  readonly format?: readonly ReportFormat[];
  readonly set?: Readonly<Record<string, string>>;
  readonly history?: string;
}

export function addValue(context: CommandContext): void {
  const { program, session, finish } = context;
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('value')
    .description(
      text(
        'Say what data assets cost and are worth: a range with its working papers, from measured scores and declared inputs.',
        '给出数据资产的成本与价值：由实测得分和声明输入得出的区间及其底稿。',
      ),
    )
    .argument(sourceArgument.name, say(session, sourceArgument.texts))
    .option(
      '--set <input=value>',
      text(
        'what if: give an input another value, as in score.management=90; may be repeated',
        '假设分析：改变某项输入，例如 score.management=90，可重复',
      ),
      readChange,
    )
    .option(
      '--history <folder>',
      text(
        'show the values of the earlier reports below a folder as well',
        '同时显示该文件夹下历次报告的价值',
      ),
    )
    .option(
      '--inputs <file>',
      text(
        'a filled spreadsheet of "assay value template", in place of what the contract declares',
        '由 assay value template 生成并填写的电子表格，替代合约声明的输入',
      ),
    )
    .option(
      '--format <formats>',
      text(
        'with --out, what to write: json, html, pdf, docx, xlsx (working papers), separated by commas (default: json,html)',
        '与 --out 同用，输出格式：json、html、pdf、docx、xlsx（评估底稿），以逗号分隔（默认 json,html）',
      ),
      readChoices('--format', reportFormats),
    )
    .option('--model <file>', text('another assessment model', '使用其他评估模型文件'))
    .option(
      '--certify',
      text('bind the value to certified fingerprints', '将价值与可认证的内容指纹绑定'),
    );
  command.enablePositionalOptions();
  addValueTemplate({ ...context, program: command });
  addValueDeclare({ ...context, program: command });
  addMeasureOptions(command, session);
  addSharedOptions(command, session, {
    meanings: {
      out: {
        en: 'folder to write value.json and the whole report to',
        zh: '写出 value.json 和完整报告的文件夹',
      },
    },
  });
  addExamples(command, session, [
    [
      'assay value data/',
      { en: 'what the assets of a folder are worth', zh: '文件夹中资产的价值' },
    ],
    [
      'assay value data/ --set score.quality=95 --set income.share=0.1',
      {
        en: 'what it would be with better data and a larger share',
        zh: '数据质量提高、分成率提高后的价值',
      },
    ],
    [
      'assay value data/ --inputs valuation.xlsx',
      { en: 'with the inputs of a filled spreadsheet', zh: '使用填写好的电子表格中的输入' },
    ],
    [
      'assay value data/ --format xlsx --out papers',
      {
        en: 'working papers in which every figure is a formula',
        zh: '写出评估底稿，每个数值均为公式',
      },
    ],
    [
      'assay value data/ --history reports/ --out reports/2026-11',
      { en: 'keep this one beside the earlier ones', zh: '与历次报告一并保存和比较' },
    ],
  ]);
  command.action(async (sources: string[], options: ValueOptions) => {
    const { publishReport } = await import('../../app/files/publish-report.ts');
    const { valueText } = await import('../../app/show-report.ts');
    const { valueSource } = await import('../../app/value/value-source.ts');
    const settings = {
      ...settingsFrom(options, session),
      certify: options.certify === true,
      ...(options.model === undefined ? {} : { model: options.model }),
      ...(options.inputs === undefined ? {} : { inputs: options.inputs }),
      ...(options.set === undefined ? {} : { changes: options.set }),
    };
    const { history, format } = options;
    if (format !== undefined && options.out === undefined)
      throw needsFolder({ option: '--format' });
    const value = await withProgress(session, options, async (work) => {
      const context = { effects: session.effects, ...work };
      const request = { settings, ...(history === undefined ? {} : { history }) };
      const valued = await valueSource(sources, request, context);
      if (options.out !== undefined) {
        const to = {
          folder: options.out,
          language: session.language,
          ...(format === undefined ? {} : { formats: format }),
        };
        await publishReport(valued.report, to, context);
      }
      return valued.value;
    });
    await tellResult(session, options, {
      name: 'value',
      document: value,
      text: (style) => valueText(value, style),
    });
    finish(exitCodes.done);
  });
}
