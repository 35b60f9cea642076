import { exitCodes } from '../exit-codes.ts';
import { say } from '../session.ts';
import { addSharedOptions, type Particulars, type SharedOptions } from '../shared-options.ts';
import { addExamples, type CommandContext, tellResult } from './command.ts';

interface ShowOptions extends SharedOptions {
  readonly model?: string;
}

const particulars: Particulars = {
  idle: ['memory', 'threads', 'asOf', 'sample', 'cache'],
  because: { en: 'no data is read', zh: '不读取数据' },
};

export function addModel(context: CommandContext): void {
  const { program, session } = context;
  const command = program.command('model').description(
    say(session, {
      en: 'Show or check an assessment model.',
      zh: '查看或检查评估模型。',
    }),
  );
  addExamples(command, session, [
    ['assay model show', { en: 'the model that is used by default', zh: '查看默认评估模型' }],
    [
      'assay model check my-model.yaml',
      { en: 'errors, each with its line', zh: '检查错误及其行号' },
    ],
  ]);
  addShow({ ...context, program: command });
  addCheck({ ...context, program: command });
}

function addShow({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('show', { isDefault: true })
    .description(
      text(
        'Print dimensions, indicators, weights and gates, and what this version cannot measure yet.',
        '列出维度、指标、权重和门槛，以及当前版本尚不能测量的指标。',
      ),
    )
    .option('--model <file>', text('another assessment model', '使用其他评估模型文件'));
  addSharedOptions(command, session, particulars);
  addExamples(command, session, [
    ['assay model show --lang zh', { en: 'in Chinese', zh: '以中文显示' }],
    [
      "assay model show --json | jq '.indicators[] | select(.implemented | not) | .id'",
      { en: 'what is not measured yet', zh: '尚不能测量的指标' },
    ],
  ]);
  command.action(async (options: ShowOptions) => {
    const { modelText } = await import('../../app/show-report.ts');
    const { showModel } = await import('../../app/model/check-model.ts');
    const model = await showModel(options.model);
    await tellResult(session, options, {
      name: 'model',
      document: model,
      text: (style) => modelText(model, style),
    });
    finish(exitCodes.done);
  });
}

function addCheck({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('check')
    .description(text('Name every error of an assessment model.', '列出评估模型中的全部错误。'))
    .argument('<file>', text('a YAML or JSON file', 'YAML 或 JSON 文件'));
  addSharedOptions(command, session, particulars);
  addExamples(command, session, [
    [
      'assay model check my-model.yaml',
      { en: 'code 0 if it can be used, 2 if not', zh: '可用时代码为 0，否则为 2' },
    ],
  ]);
  command.action(async (file: string, options: SharedOptions) => {
    const { modelCheckText, problemDocument } = await import('../../app/show-report.ts');
    const { checkModelFile } = await import('../../app/model/check-model.ts');
    const problems = await checkModelFile(file);
    await tellResult(session, options, {
      name: 'model-check',
      document: { file, problems: problems.map(problemDocument) },
      text: (style) => modelCheckText(problems, style),
    });
    finish(problems.length === 0 ? exitCodes.done : exitCodes.usage);
  });
}
