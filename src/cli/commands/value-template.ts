import type { Texts } from '../../vocabulary/text.ts';
import { exitCodes } from '../exit-codes.ts';
import { say } from '../session.ts';
import { addSharedOptions, type Particulars, type SharedOptions } from '../shared-options.ts';
import { addExamples, type CommandContext, tellResult, withProgress } from './command.ts';

interface WriteOptions extends SharedOptions {
  readonly force?: boolean;
}

const particulars: Particulars = {
  idle: ['memory', 'threads', 'asOf', 'sample', 'cache'],
  because: { en: 'no data is read', zh: '不读取数据' },
};

const force: Texts = { en: 'replace the file if it is there', zh: '覆盖已存在的文件' };
const written: Texts = { en: 'Written: {file}', zh: '已写出：{file}' };
const filled: Texts = {
  en: 'Filled with what {contract} declares.',
  zh: '已填入 {contract} 声明的内容。',
};

/** Adds `assay value template`. */
export function addValueTemplate({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('template')
    .description(
      text(
        'Write the spreadsheet that takes the inputs of a valuation and of a cost ledger.',
        '生成用于填写估值与成本台账输入的电子表格。',
      ),
    )
    .argument(
      '[source]',
      text(
        'a contract, or a folder that has one: the sheet comes filled with what it declares',
        '合约，或含有合约的文件夹：表中预填其声明的内容',
      ),
    )
    .option('--force', say(session, force));
  addSharedOptions(command, session, {
    ...particulars,
    meanings: {
      out: {
        en: 'the file to write (default: valuation.xlsx)',
        zh: '写出的文件（默认 valuation.xlsx）',
      },
    },
  });
  addExamples(command, session, [
    ['assay value template --out valuation.xlsx', { en: 'an empty sheet', zh: '空白模板' }],
    [
      'assay value template data/ --out valuation.xlsx --lang zh',
      { en: 'in Chinese, with what the contract says', zh: '中文模板，预填合约内容' },
    ],
  ]);
  command.action(async (source: string | undefined, options: WriteOptions) => {
    const { makeTemplate } = await import('../../app/value/inputs/make-template.ts');
    const { out = 'valuation.xlsx', force: replace = false, ...rest } = options;
    const made = await withProgress(session, options, (work) =>
      makeTemplate(
        source,
        { out, force: replace, language: session.language },
        { effects: session.effects, ...work },
      ),
    );
    const { file, contract } = made;
    const lines = [
      say(session, written, { file }),
      ...(contract === undefined ? [] : [say(session, filled, { contract })]),
    ];
    await tellResult(session, rest, {
      name: 'template',
      document: made,
      text: () => `${lines.join('\n')}\n`,
    });
    finish(exitCodes.done);
  });
}

/** Adds `assay value declare`. */
export function addValueDeclare({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('declare')
    .description(
      text(
        'Turn a filled spreadsheet into the custom properties of a contract.',
        '将填写好的电子表格转为合约的自定义属性（customProperties）。',
      ),
    )
    .argument('<file>', text('the filled spreadsheet', '填写好的电子表格'))
    .argument(
      '[contract]',
      text(
        'a contract that is copied with these inputs in place of its own; left out: the properties alone',
        '复制该合约并以表中输入替换其原有输入；省略则只给出属性',
      ),
    )
    .option('--force', say(session, force));
  addSharedOptions(command, session, {
    ...particulars,
    meanings: {
      out: {
        en: 'the file to write (default: print it); one that is there needs --force',
        zh: '写出的文件（默认直接打印）；已存在时需加 --force',
      },
    },
  });
  addExamples(command, session, [
    [
      'assay value declare valuation.xlsx',
      { en: 'the YAML to paste into a contract', zh: '打印可粘贴到合约中的 YAML' },
    ],
    [
      'assay value declare valuation.xlsx data/shop.odcs.yaml --out new.odcs.yaml',
      { en: 'a copy of the contract with the inputs', zh: '生成包含这些输入的合约副本' },
    ],
  ]);
  command.action(async (file: string, contract: string | undefined, options: WriteOptions) => {
    const { declareInputs } = await import('../../app/value/inputs/declare-inputs.ts');
    const { out, force: replace = false, ...rest } = options;
    const context = { effects: session.effects, signal: session.signal };
    const declared = await declareInputs(
      file,
      {
        force: replace,
        ...(contract === undefined ? {} : { contract }),
        ...(out === undefined ? {} : { out }),
      },
      context,
    );
    await tellResult(session, rest, {
      name: 'declared',
      document: declared,
      text: () => (out === undefined ? declared.yaml : `${say(session, written, { file: out })}\n`),
    });
    finish(exitCodes.done);
  });
}
