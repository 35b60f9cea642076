import { type ExportTarget, exportTargets } from '../../app/rules/export-targets.ts';
import { exitCodes } from '../exit-codes.ts';
import { readChoice } from '../option-values.ts';
import { settingsFrom } from '../options.ts';
import { say } from '../session.ts';
import { addSharedOptions, type Particulars, type SharedOptions } from '../shared-options.ts';
import { addExamples, type CommandContext, tellResult } from './command.ts';

interface ExportOptions extends SharedOptions {
  readonly to: ExportTarget;
  readonly packages?: boolean;
}

const particulars: Particulars = {
  idle: ['memory', 'threads', 'sample', 'cache'],
  because: { en: 'no data is read', zh: '不读取数据' },
};

export function addRules(context: CommandContext): void {
  const { program, session } = context;
  const command = program.command('rules').description(
    say(session, {
      en: 'Write the rules of a contract for another tool, or read them from one.',
      zh: '把合约中的规则导出给其他工具，或从其他工具导入。',
    }),
  );
  addExamples(command, session, [
    [
      'assay rules export data/ --to dbt --out models/',
      { en: 'as dbt data tests', zh: '导出为 dbt 数据测试' },
    ],
    [
      'assay rules import datapackage.json --out shop.odcs.yaml',
      { en: 'from Frictionless', zh: '从 Frictionless 导入' },
    ],
  ]);
  addExport({ ...context, program: command });
  addImport({ ...context, program: command });
}

function addExport({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('export')
    .description(
      text(
        'Write the rules of a contract for dbt, Great Expectations, Frictionless or a database, and say which of them it cannot hold.',
        '把合约中的规则导出给 dbt、Great Expectations、Frictionless 或数据库，并说明哪些规则无法表达。',
      ),
    )
    .argument('<source>', text('a contract, or a folder that has one', '合约，或含有合约的文件夹'))
    .requiredOption(
      '--to <tool>',
      text(
        'dbt, great-expectations, frictionless or sql',
        'dbt、great-expectations、frictionless 或 sql',
      ),
      readChoice('--to', exportTargets),
    )
    .option(
      '--packages',
      text(
        'for dbt: also use tests of dbt_utils and dbt_expectations',
        '用于 dbt：同时使用 dbt_utils 和 dbt_expectations 的测试',
      ),
    );
  addSharedOptions(command, session, {
    ...particulars,
    meanings: {
      out: { en: 'folder to write to (default: rules)', zh: '输出文件夹（默认 rules）' },
    },
  });
  addExamples(command, session, [
    [
      'assay rules export shop.odcs.yaml --to great-expectations --out gx/',
      { en: 'a suite for each table', zh: '每张表一个套件' },
    ],
    [
      'assay rules export data/ --to dbt --packages --out models/',
      { en: 'with tests of packages', zh: '包含扩展包中的测试' },
    ],
  ]);
  command.action(async (source: string, options: ExportOptions) => {
    const { exportRules, exchangeText } = await import('../../app/rules/export-rules.ts');
    const { asOf } = settingsFrom(options, session);
    const { to, packages = false, out = 'rules', ...rest } = options;
    const context = { effects: session.effects, signal: session.signal };
    const done = await exportRules(source, { to, packages, out, asOf }, context);
    await tellResult(session, rest, {
      name: 'rules',
      document: done,
      text: (style) => exchangeText(done, style),
    });
    finish(exitCodes.done);
  });
}

function addImport({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('import')
    .description(
      text(
        'Make a contract of a Frictionless Data Package or Table Schema.',
        '由 Frictionless 数据包或表模式生成数据合约。',
      ),
    )
    .argument(
      '<file>',
      text('a datapackage.json or a Table Schema', 'datapackage.json 或表模式文件'),
    );
  addSharedOptions(command, session, {
    ...particulars,
    idle: [...(particulars.idle ?? []), 'asOf'],
    meanings: {
      out: {
        en: 'the contract to write (default: contract.odcs.yaml)',
        zh: '写出的合约（默认 contract.odcs.yaml）',
      },
    },
  });
  addExamples(command, session, [
    [
      'assay rules import datapackage.json --out shop.odcs.yaml',
      { en: 'a contract to go on with', zh: '生成可继续编辑的合约' },
    ],
  ]);
  command.action(async (file: string, options: SharedOptions) => {
    const { importRules, exchangeText } = await import('../../app/rules/export-rules.ts');
    const { out = 'contract.odcs.yaml', ...rest } = options;
    const context = { effects: session.effects, signal: session.signal };
    const done = await importRules(file, out, context);
    await tellResult(session, rest, {
      name: 'rules',
      document: done,
      text: (style) => exchangeText(done, style),
    });
    finish(exitCodes.done);
  });
}
