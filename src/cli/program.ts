import { Command } from 'commander';
import { addAssess } from './commands/assess.ts';
import { addCheck } from './commands/check.ts';
import { addClean } from './commands/clean.ts';
import type { CommandContext } from './commands/command.ts';
import { addDiff } from './commands/diff.ts';
import { addExplain } from './commands/explain.ts';
import { addInit } from './commands/init.ts';
import { addModel } from './commands/model.ts';
import { addProfile } from './commands/profile.ts';
import { addAudit } from './commands/registry/audit.ts';
import { addCatalogue } from './commands/registry/catalogue.ts';
import { addKeys } from './commands/registry/keys.ts';
import { addRegistry } from './commands/registry/registry.ts';
import { addServe } from './commands/registry/serve.ts';
import { addVerifyCertificate } from './commands/registry/verify-certificate.ts';
import { addVerifyProject } from './commands/registry/verify-project.ts';
import { addRules } from './commands/rules.ts';
import { addSample } from './commands/sample.ts';
import { addValue } from './commands/value.ts';
import { addVerify } from './commands/verify.ts';
import type { ExitCode } from './exit-codes.ts';
import { type Session, say } from './session.ts';

/** Their use cases are imported when they run: most of Assay is not needed to print a help. */
const commands: readonly ((context: CommandContext) => void)[] = [
  addAssess,
  addProfile,
  addInit,
  addCheck,
  addSample,
  addClean,
  addValue,
  addVerify,
  addVerifyCertificate,
  addVerifyProject,
  addDiff,
  addExplain,
  addCatalogue,
  addModel,
  addRules,
  addServe,
  addAudit,
  addRegistry,
  addKeys,
];

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** The whole command line, in the language of the session. */
export function createProgram(
  session: Session,
  outcome: { finish: (code: ExitCode) => void; print: (text: string) => void },
): Command {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const program = new Command('assay')
    .description(
      text(
        'Turns raw tables into assessed data assets, with the evidence for every number.',
        '数衡：把原始数据表变成经过评估的数据资产，每个数字都有依据。',
      ),
    )
    .version(session.effects.assay, '-V, --version', text('print the version', '显示版本号'))
    // So that the options of a command of a command are its own.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: outcome.print, writeErr: outcome.print, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => (session.language === 'zh' ? (titles[title] ?? title) : title),
    })
    .helpOption('-h, --help', text('show this help', '显示帮助'))
    .helpCommand(false);
  for (const add of commands) add({ program, session, finish: outcome.finish });
  for (const command of allCommands(program)) {
    command.helpOption('-h, --help', text('show this help', '显示帮助')).helpCommand(false);
  }
  return program;
}

function allCommands(program: Command): Command[] {
  return program.commands.flatMap((command) => [command, ...allCommands(command)]);
}
