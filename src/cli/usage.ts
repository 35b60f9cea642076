import type { CommanderError } from 'commander';
import { defineProblem, type Problem } from '../vocabulary/problem.ts';

const remedy = {
  en: 'Run the command with --help to see what it takes.',
  zh: '请加 --help 查看用法。',
};

export const badOption = defineProblem<'option' | 'value' | 'expected'>({
  code: 'cli.bad-option',
  texts: {
    en: '{option} cannot be "{value}": {expected}.',
    zh: '{option} 的值不能是“{value}”：应为 {expected}。',
  },
  remedy,
});

export const optionsExclude = defineProblem<'option' | 'other'>({
  code: 'cli.options-exclude',
  texts: {
    en: '{option} and {other} exclude each other.',
    zh: '{option} 与 {other} 不能同时使用。',
  },
  remedy,
});

export const needsFolder = defineProblem<'option'>({
  code: 'cli.needs-folder',
  texts: {
    en: '{option} says what to write, and --out where: it is missing.',
    zh: '{option} 指定写出的格式，还需用 --out 指定文件夹。',
  },
  remedy,
});

export const differsFromReport = defineProblem<'option' | 'value' | 'expected'>({
  code: 'cli.differs-from-report',
  texts: {
    en: '{option} is {value}, but the report was made with {expected}.',
    zh: '{option} 为 {value}，但报告所用的值是 {expected}。',
  },
  remedy: {
    en: 'Leave the option out: the report says how it was made. For other figures run assay assess again.',
    zh: '请去掉该选项：报告已记录其评估方式。如需其他结果，请重新运行 assay assess。',
  },
});

export const tokenMissing = defineProblem({
  code: 'cli.token-missing',
  texts: { en: 'ASSAY_TOKEN is not set.', zh: '未设置环境变量 ASSAY_TOKEN。' },
  remedy: {
    en: 'Make an API token with the scope write in the registry, and put it into that variable: an argument would be seen by others on this machine.',
    zh: '请在登记库中创建具有写入权限的 API 令牌，并存入该环境变量：写在命令行参数中会被本机其他用户看到。',
  },
});

const unknownOption = defineProblem<'name'>({
  code: 'cli.unknown-option',
  texts: { en: 'there is no option {name} here.', zh: '此命令没有选项 {name}。' },
  remedy,
});

const unknownCommand = defineProblem<'name'>({
  code: 'cli.unknown-command',
  texts: { en: 'there is no command {name}.', zh: '没有命令 {name}。' },
  remedy,
});

const missingArgument = defineProblem<'name'>({
  code: 'cli.missing-argument',
  texts: { en: 'the argument {name} is missing.', zh: '缺少参数 {name}。' },
  remedy,
});

const missingValue = defineProblem<'name'>({
  code: 'cli.missing-value',
  texts: { en: 'the option {name} needs a value.', zh: '选项 {name} 缺少值。' },
  remedy,
});

const otherUsage = defineProblem<'message'>({
  code: 'cli.usage',
  texts: { en: 'the arguments do not fit: {message}.', zh: '参数不正确：{message}。' },
  remedy,
});

const kinds: Readonly<Record<string, (name: string) => Problem>> = {
  'commander.unknownOption': (name) => unknownOption({ name }),
  'commander.unknownCommand': (name) => unknownCommand({ name }),
  'commander.missingArgument': (name) => missingArgument({ name }),
  'commander.optionMissingArgument': (name) => missingValue({ name }),
};

/** The problem behind an error of the argument parser, which speaks only English. */
export function usageProblem(error: CommanderError): Problem {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const message = error.message.replace(/^error: /, '').replace(/\.\s*$/, '');
  return kinds[error.code]?.(name) ?? otherUsage({ message });
}
