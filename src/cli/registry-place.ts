import { join } from 'node:path';
import type { Command } from 'commander';
import type { RegistryPlace } from '../app/registry/open-registry.ts';
import { type Session, say } from './session.ts';
import { addSharedOptions, type SharedOptions } from './shared-options.ts';
import { signingCommand } from './signing-command.ts';

/** Options of a command that works on a registry and reads no data. */
export interface RegistryOptions extends SharedOptions {
  readonly data?: string;
}

export function addRegistryPlace(command: Command, session: Session): void {
  command.option(
    '--data <folder>',
    say(session, {
      en: 'where the registry is kept (default .assay/registry)',
      zh: '登记库所在文件夹（默认 .assay/registry）',
    }),
  );
  addSharedOptions(command, session, {
    idle: ['memory', 'threads', 'asOf', 'sample', 'cache'],
    because: { en: 'no data is read', zh: '不读取数据' },
  });
}

/** The registry that the options and the environment name. Raises `keys.sign-key-incomplete`. */
export function registryPlace(
  { effects }: Session,
  { data }: Pick<RegistryOptions, 'data'>,
): RegistryPlace {
  const { DATABASE_URL, DATABASE_OWNER_URL } = process.env;
  return {
    folder: data ?? join(effects.workingFolder, '.assay', 'registry'),
    databaseUrl: DATABASE_URL,
    databaseOwnerUrl: DATABASE_OWNER_URL,
    signing: signingCommand(process.env),
  };
}
