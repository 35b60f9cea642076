import type { Command } from 'commander';
import { defaultSettings } from '../app/default-settings.ts';
import type { AssessmentSettings, WorkSettings } from '../app/settings.ts';
import { languages } from '../vocabulary/text.ts';
import {
  readChoice,
  readDate,
  readMemory,
  readSample,
  readShare,
  readThreads,
} from './option-values.ts';
import { type Session, say } from './session.ts';

/** Options that every command has. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly out?: string;
  readonly lang?: string;
  readonly debug?: boolean;
}

/** Options of the commands that read data. */
export interface WorkChoices extends CommonOptions {
  readonly memory?: string;
  readonly threads?: number;
  readonly contract?: readonly string[];
}

/** Options of the commands that measure data for the first time. */
export interface MeasureOptions extends WorkChoices {
  readonly sample?: number;
  readonly cache: boolean;
  readonly asOf?: string;
  readonly typeThreshold?: number;
}

export function addCommonOptions(command: Command, session: Session): Command {
  const text = (en: string, zh: string) => say(session, { en, zh });
  return command
    .option(
      '--json',
      text('print JSON on standard output and nothing else', '在标准输出只打印 JSON'),
    )
    .option('--quiet', text('print nothing but errors', '除错误外不输出任何内容'))
    .option('--out <folder>', text('folder to write to', '输出文件夹'))
    .option(
      '--lang <language>',
      text('en or zh (default: from the locale)', 'en 或 zh（默认取自系统区域设置）'),
      readChoice('--lang', languages),
    )
    .option('--debug', text('show where an error came from', '显示错误的来源'));
}

/** Where and how fast the work is done. */
export function addWorkOptions(command: Command, session: Session): Command {
  const text = (en: string, zh: string) => say(session, { en, zh });
  return command
    .option(
      '--memory <size>',
      text('memory for the engine, as in 2GiB', '引擎可用内存，例如 2GiB'),
      readMemory,
    )
    .option(
      '--threads <count>',
      text('threads (default: all processors)', '线程数（默认使用全部处理器）'),
      readThreads,
    )
    .option(
      '--contract <file>',
      text(
        'a data contract (*.odcs.yaml) that does not lie beside the data; may be repeated',
        '不与数据同目录的数据合约（*.odcs.yaml），可重复',
      ),
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    );
}

/** What decides the figures. */
export function addMeasureOptions(command: Command, session: Session): Command {
  const text = (en: string, zh: string) => say(session, { en, zh });
  return addWorkOptions(command, session)
    .option(
      '--as-of <date>',
      text('the day that "today" means (default: today, UTC)', '评估基准日（默认为今天，UTC）'),
      readDate,
    )
    .option(
      '--sample <rows>',
      text(
        'measure a sample of this many rows of each table (default: all rows)',
        '每张表只测量这么多行的样本（默认全部行）',
      ),
      readSample,
    )
    .option(
      '--type-threshold <share>',
      text(
        'share of filled cells that must be of a type (default: 0.99)',
        '列被判定为某类型所需的非缺失单元格比例（默认 0.99）',
      ),
      readShare,
    )
    .option(
      '--no-cache',
      text('measure again what has not changed', '不使用缓存，重新测量未变化的表'),
    );
}

/** How fast the work is done: what was asked for, else what suits this machine. */
export function workSettings(options: WorkChoices, session: Session): WorkSettings {
  const { threads, memory } = defaultSettings(session.effects);
  return {
    threads: options.threads ?? threads,
    memory: options.memory ?? memory,
    cache: true,
    exclude: options.out === undefined ? [] : [options.out],
  };
}

/** The settings of a run: what was asked for, else the defaults of this machine and day. */
export function settingsFrom(options: MeasureOptions, session: Session): AssessmentSettings {
  const usual = defaultSettings(session.effects);
  return {
    ...usual,
    ...workSettings(options, session),
    asOf: options.asOf ?? usual.asOf,
    typeThreshold: options.typeThreshold ?? usual.typeThreshold,
    ...(options.sample === undefined ? {} : { sample: options.sample }),
    cache: options.cache,
    contracts: options.contract ?? [],
  };
}
