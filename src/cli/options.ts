import type { Command } from 'commander';
import { defaultSettings } from '../app/default-settings.ts';
import type { AssessmentSettings, WorkSettings } from '../app/settings.ts';
import type { Report } from '../vocabulary/reports/report.ts';
import type { Texts } from '../vocabulary/text.ts';
import {
  readAnother,
  readConfidence,
  readMaxBytes,
  readPullRows,
  readShare,
  readStatementSeconds,
} from './option-values.ts';
import { type Session, say } from './session.ts';
import type { SharedOptions } from './shared-options.ts';
import { differsFromReport } from './usage.ts';

/** Options of the commands that read data. */
export interface SourceOptions extends SharedOptions {
  readonly statementTimeout?: number;
  readonly contract?: readonly string[];
  readonly metadata?: readonly string[];
}

/** Options of the commands that measure data for the first time. */
export interface MeasureOptions extends SourceOptions {
  readonly pullRows?: number;
  readonly maxBytes?: number;
  readonly typeThreshold?: number;
}

/** What the commands that read data are pointed at. */
export const sourceArgument = {
  name: '<source...>',
  texts: {
    en: 'files, folders or globs; or the address of a database (postgres://, trino://, clickhouse://, mysql://), of a bucket (s3://) or of a file on the web (https://)',
    zh: '文件、文件夹或通配符；或数据库（postgres://、trino://、clickhouse://、mysql://）、对象存储（s3://）、网页文件（https://）的地址',
  },
} satisfies { readonly name: string; readonly texts: Texts };

/** What stands beside the data. */
export function addSourceOptions(command: Command, session: Session): Command {
  command.option(
    '--statement-timeout <seconds>',
    say(session, {
      en: 'seconds that one statement may take in a database (default: 600)',
      zh: '数据库中单条语句的时限（秒，默认 600）',
    }),
    readStatementSeconds,
  );
  command.option(
    '--metadata <file>',
    say(session, {
      en: 'what a pipeline wrote about the tables: manifest.json or catalog.json of dbt, events of OpenLineage; may be repeated',
      zh: '管道产生的元数据：dbt 的 manifest.json 或 catalog.json、OpenLineage 事件，可重复',
    }),
    readAnother,
  );
  return command.option(
    '--contract <file>',
    say(session, {
      en: 'a data contract (*.odcs.yaml) that does not lie beside the data; may be repeated',
      zh: '不与数据同目录的数据合约（*.odcs.yaml），可重复',
    }),
    readAnother,
  );
}

/** What decides the figures. */
export function addMeasureOptions(command: Command, session: Session): Command {
  return addSourceOptions(command, session)
    .option(
      '--type-threshold <share>',
      say(session, {
        en: 'share of filled cells that must be of a type (default: 0.99)',
        zh: '列被判定为某类型所需的非缺失单元格比例（默认 0.99）',
      }),
      readShare,
    )
    .option(
      '--pull-rows <count>',
      say(session, {
        en: 'rows of one table that may leave a database, to be looked at one by one (default: 100000)',
        zh: '每张表最多可从数据库取出、逐行检查的行数（默认 100000）',
      }),
      readPullRows,
    )
    .option(
      '--max-bytes <count>',
      say(session, {
        en: 'bytes that measuring the tables of databases may read, as estimated beforehand; larger tables are refused',
        zh: '测量数据库各表允许读取的字节数（事先估算），超出的表将被拒绝',
      }),
      readMaxBytes,
    );
}

/** From which confidence on something is done, in the one spelling that every command has for it. */
export function addConfidenceOption(command: Command, session: Session, meaning: Texts): Command {
  return command.option('--min-confidence <share>', say(session, meaning), readConfidence);
}

/** How fast the work is done: what was asked for, else what suits this machine. */
export function workSettings(
  options: SharedOptions & Pick<SourceOptions, 'statementTimeout'>,
  session: Session,
): WorkSettings {
  const { threads, memory, statementSeconds } = defaultSettings(session.effects);
  return {
    threads: options.threads ?? threads,
    memory: options.memory ?? memory,
    cache: options.cache,
    statementSeconds: options.statementTimeout ?? statementSeconds,
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
    pullRows: options.pullRows ?? usual.pullRows,
    ...(options.sample === undefined ? {} : { sample: options.sample }),
    ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
    contracts: options.contract ?? [],
    ...(options.metadata === undefined ? {} : { metadata: options.metadata }),
  };
}

/**
 * A finished report has its own day and sample: asking for others is a mistake.
 *
 * @throws Problem `cli.differs-from-report`
 */
export function checkAgainstReport({ asOf, sample }: SharedOptions, report: Report): void {
  const stated = String(report.settings.sample ?? 'all');
  if (asOf !== undefined && asOf !== report.asOf) {
    throw differsFromReport({ option: '--as-of', value: asOf, expected: report.asOf });
  }
  if (sample !== undefined && String(sample) !== stated) {
    throw differsFromReport({ option: '--sample', value: sample, expected: stated });
  }
}

/** What `checkAgainstReport` makes of two options, for the help. */
export const checkedAgainstReport = {
  asOf: {
    en: 'the day of the report; another one is an error',
    zh: '报告的评估基准日；与报告不同则报错',
  },
  sample: {
    en: 'the sample of the report; another one is an error',
    zh: '报告的样本行数；与报告不同则报错',
  },
} as const;
