import { resolve } from 'node:path';
import { exitCodes } from '../../exit-codes.ts';
import { addRegistryPlace, type RegistryOptions, registryPlace } from '../../registry-place.ts';
import { say } from '../../session.ts';
import { addExamples, type CommandContext, tellResult } from '../command.ts';
import { addImport } from './registry-import.ts';

export function addRegistry(context: CommandContext): void {
  const { program, session } = context;
  const command = program.command('registry').description(
    say(session, {
      en: 'Put reports into a registry, back one up, restore one, or change the key of its secrets.',
      zh: '向登记库导入报告，备份或恢复登记库，或更换其机密信息的密钥。',
    }),
  );
  addImport({ ...context, program: command });
  addBackup({ ...context, program: command });
  addRestore({ ...context, program: command });
  addRotateSecretKey({ ...context, program: command });
}

function addBackup({ program, session, finish }: CommandContext): void {
  const command = program
    .command('backup')
    .argument('<file>', say(session, { en: 'the file to write', zh: '要写入的文件' }))
    .description(
      say(session, {
        en: 'Write the whole registry to one file, as it stood at one moment, while its server may go on.',
        zh: '将整个登记库按某一时刻的状态写入一个文件，服务器可继续运行。',
      }),
    );
  addRegistryPlace(command, session);
  addExamples(command, session, [
    [
      'assay registry backup monday.assay-backup',
      { en: 'keep signing keys and audit anchors elsewhere', zh: '签名密钥与审计锚点须另行保存' },
    ],
  ]);
  command.action(async (file: string, options: RegistryOptions) => {
    const { backUpRegistry } = await import('../../../app/registry/back-up-registry.ts');
    const at = session.effects.now();
    const manifest = await backUpRegistry(registryPlace(session, options), resolve(file), at);
    await tellResult(session, options, {
      name: 'backup',
      document: manifest,
      text: () =>
        say(
          session,
          {
            en: 'Wrote {rows} rows of {tables} tables to {file}.\nSigning keys, the key of its secrets and audit anchors are not in it: keep their folders apart from it.',
            zh: '已将 {tables} 张表的 {rows} 行写入 {file}。\n其中不含签名密钥、机密信息的密钥和审计锚点：请将其文件夹另行保存。',
          },
          { ...countsOf(manifest), file },
        ),
    });
    finish(exitCodes.done);
  });
}

function addRestore({ program, session, finish }: CommandContext): void {
  const command = program
    .command('restore')
    .argument('<file>', say(session, { en: 'a backup', zh: '备份文件' }))
    .description(
      say(session, {
        en: 'Put a backup into an empty registry: all of it, or nothing where it is damaged.',
        zh: '将备份恢复到空的登记库：全部恢复，若备份损坏则不恢复任何内容。',
      }),
    );
  addRegistryPlace(command, session);
  addExamples(command, session, [
    [
      'assay registry restore monday.assay-backup --data restored',
      { en: 'then: assay serve --data restored', zh: '然后运行：assay serve --data restored' },
    ],
  ]);
  command.action(async (file: string, options: RegistryOptions) => {
    const { restoreRegistry } = await import('../../../app/registry/back-up-registry.ts');
    const manifest = await restoreRegistry(registryPlace(session, options), resolve(file));
    await tellResult(session, options, {
      name: 'restored',
      document: manifest,
      text: () =>
        say(
          session,
          {
            en: 'Restored {rows} rows of {tables} tables, as they stood at {takenAt}.\nBefore assay serve, put the keys folder of that registry back: second factors and webhooks do not open without keys/secrets.json (or ASSAY_SECRET_KEY).',
            zh: '已恢复 {tables} 张表的 {rows} 行，为 {takenAt} 时的状态。\n运行 assay serve 之前，请放回该登记库的 keys 文件夹：缺少 keys/secrets.json（或 ASSAY_SECRET_KEY）时，二次验证和 Webhook 无法使用。',
          },
          { ...countsOf(manifest), takenAt: manifest.takenAt },
        ),
    });
    finish(exitCodes.done);
  });
}

function addRotateSecretKey({ program, session, finish }: CommandContext): void {
  const command = program.command('rotate-secret-key').description(
    say(session, {
      en: 'Make a new key for the secrets in the database. The server seals them anew at its next start; former keys stay for older backups.',
      zh: '为数据库中的机密信息生成新密钥。服务器下次启动时会重新加密；旧密钥会保留，以便打开较早的备份。',
    }),
  );
  addRegistryPlace(command, session);
  command.action(async (options: RegistryOptions) => {
    const { rotateSecretKey } = await import('../../../app/keys/secret-keys.ts');
    const { secretKeyFile } = await import('../../../app/registry/open-registry.ts');
    const file = secretKeyFile(registryPlace(session, options));
    const key = await rotateSecretKey(file);
    const told = { en: 'New key {key} in {file}.', zh: '新密钥 {key} 已写入 {file}。' };
    await tellResult(session, options, {
      name: 'rotated',
      document: { key, file },
      text: () => say(session, told, { key, file }),
    });
    finish(exitCodes.done);
  });
}

function countsOf({ rows }: { readonly rows: Readonly<Record<string, number>> }) {
  const counts = Object.values(rows);
  return { tables: counts.length, rows: counts.reduce((sum, count) => sum + count, 0) };
}
