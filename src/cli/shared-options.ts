import type { Command } from 'commander';
import { languages, type Texts } from '../vocabulary/text.ts';
import { readChoice, readDate, readMemory, readSample, readThreads } from './option-values.ts';
import { type Session, say } from './session.ts';

/** What every command takes, whatever it does. */
export interface SharedOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly out?: string;
  readonly lang?: string;
  readonly debug?: boolean;
  readonly memory?: string;
  readonly threads?: number;
  readonly sample?: number;
  readonly cache: boolean;
  readonly asOf?: string;
}

interface SharedOption {
  readonly flags: string;
  readonly texts: Texts;
  readonly read?: (value: string) => unknown;
}

const table: Readonly<Record<keyof SharedOptions, SharedOption>> = {
  json: {
    flags: '--json',
    texts: {
      en: 'print JSON on standard output and nothing else',
      zh: '在标准输出只打印 JSON',
    },
  },
  quiet: {
    flags: '--quiet',
    texts: { en: 'print nothing but errors', zh: '除错误外不输出任何内容' },
  },
  out: {
    flags: '--out <folder>',
    texts: { en: 'folder to write to', zh: '输出文件夹' },
  },
  lang: {
    flags: '--lang <language>',
    texts: { en: 'en or zh (default: from the locale)', zh: 'en 或 zh（默认取自系统区域设置）' },
    read: readChoice('--lang', languages),
  },
  memory: {
    flags: '--memory <size>',
    texts: { en: 'memory for the engine, as in 2GiB', zh: '引擎可用内存，例如 2GiB' },
    read: readMemory,
  },
  threads: {
    flags: '--threads <count>',
    texts: { en: 'threads (default: all processors)', zh: '线程数（默认使用全部处理器）' },
    read: readThreads,
  },
  asOf: {
    flags: '--as-of <date>',
    texts: {
      en: 'the day that "today" means (default: today, UTC)',
      zh: '评估基准日（默认为今天，UTC）',
    },
    read: readDate,
  },
  sample: {
    flags: '--sample <rows>',
    texts: {
      en: 'measure a sample of this many rows of each table (default: all rows)',
      zh: '每张表只测量这么多行的样本（默认全部行）',
    },
    read: readSample,
  },
  cache: {
    flags: '--no-cache',
    texts: { en: 'measure again what has not changed', zh: '不使用缓存，重新测量未变化的表' },
  },
  debug: {
    flags: '--debug',
    texts: { en: 'show where an error came from', zh: '显示错误的来源' },
  },
};
const names = Object.keys(table) as readonly (keyof SharedOptions)[];

/** Where a command differs from the rest. */
export interface Particulars {
  /** Another meaning of an option here. */
  readonly meanings?: Partial<Readonly<Record<keyof SharedOptions, Texts>>>;
  /** Options that are taken, so that a script can give every command the same, but change nothing. */
  readonly idle?: readonly (keyof SharedOptions)[];
  /** Why they change nothing. */
  readonly because?: Texts;
}

const idleHelp: Texts = { en: 'no effect here: {because}', zh: '在此不起作用：{because}' };
const idleNote: Texts = {
  en: '{options}: no effect on assay {command}, where {because}.',
  zh: '{options} 对 assay {command} 不起作用：{because}。',
};

/**
 * Adds the options that every command has. One that changes nothing for this command says so in
 * its help, and in one line on standard error where it is given.
 */
export function addSharedOptions(
  command: Command,
  session: Session,
  { meanings = {}, idle = [], because = { en: '', zh: '' } }: Particulars = {},
): Command {
  const reason = { because: say(session, because) };
  for (const name of names) {
    const { flags, texts, read } = table[name];
    const meaning = idle.includes(name)
      ? say(session, idleHelp, reason)
      : say(session, meanings[name] ?? texts);
    if (read === undefined) command.option(flags, meaning);
    else command.option(flags, meaning, read);
  }
  return command.hook('preAction', async () => {
    const given = idle.filter((name) => command.getOptionValueSource(name) === 'cli');
    if (given.length === 0 || command.getOptionValue('quiet') === true) return;
    const options = given.map((name) => table[name].flags.split(' ', 1)[0]).join(', ');
    const note = say(session, idleNote, { options, command: pathOf(command), ...reason });
    await session.stderr.write(`${note}\n`);
  });
}

/** `model show` for a command of a command. */
function pathOf(command: Command): string {
  const { parent } = command;
  return parent?.parent ? `${pathOf(parent)} ${command.name()}` : command.name();
}
