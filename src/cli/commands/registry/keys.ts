import { type SigningAlgorithm, signingAlgorithms } from '../../../app/keys/key-ring.ts';
import type { KeyUse } from '../../../app/registry/certificates/key-uses.ts';
import { exitCodes } from '../../exit-codes.ts';
import { readChoice } from '../../option-values.ts';
import { addRegistryPlace, type RegistryOptions, registryPlace } from '../../registry-place.ts';
import { type Session, say } from '../../session.ts';
import { addExamples, type CommandContext, tellResult } from '../command.ts';

export function addKeys(context: CommandContext): void {
  const { program, session } = context;
  const command = program.command('keys').description(
    say(session, {
      en: 'The keys that a registry signs certificates with.',
      zh: '登记库用于签发凭证的密钥。',
    }),
  );
  addList({ ...context, program: command });
  addRotate({ ...context, program: command });
  addPrune({ ...context, program: command });
}

function addList({ program, session, finish }: CommandContext): void {
  const command = program.command('list').description(
    say(session, {
      en: 'Every published key: which one signs, how many certificates it signed, until when it is needed.',
      zh: '列出所有已公布的密钥：哪个正在签名、签发了多少凭证、需保留至何时。',
    }),
  );
  addRegistryPlace(command, session);
  command.action(async (options: RegistryOptions) => {
    const { keyUses } = await import('../../../app/registry/certificates/key-uses.ts');
    const keys = await keyUses(registryPlace(session, options), session.effects.now());
    await tellResult(session, options, {
      name: 'keys',
      document: { keys },
      text: () => keys.map((key) => lineOf(session, key)).join('\n'),
    });
    finish(exitCodes.done);
  });
}

function addRotate({ program, session, finish }: CommandContext): void {
  const command = program
    .command('rotate')
    .description(
      say(session, {
        en: 'Make a new key the signing one. A running server takes it at once; what the old one signed verifies on.',
        zh: '生成新的签名密钥。运行中的服务器立即使用新密钥；旧密钥所签内容仍可查验。',
      }),
    )
    .option(
      '--algorithm <name>',
      say(session, { en: 'EdDSA or ES256 (default: as before)', zh: 'EdDSA 或 ES256（默认不变）' }),
      readChoice('--algorithm', signingAlgorithms),
    );
  addRegistryPlace(command, session);
  addExamples(command, session, [
    [
      'assay keys rotate --data /srv/assay',
      {
        en: 'the private part of the old key is destroyed; keep a copy of the new one',
        zh: '旧密钥的私钥部分将被销毁；请备份新密钥',
      },
    ],
  ]);
  command.action(async (options: RegistryOptions & { readonly algorithm?: SigningAlgorithm }) => {
    const { rotateKeys } = await import('../../../app/registry/certificates/rotate-keys.ts');
    const id = await rotateKeys(registryPlace(session, options), options.algorithm);
    await tellResult(session, options, {
      name: 'rotated',
      document: { id },
      text: () =>
        say(
          session,
          {
            en: 'Certificates are signed with {id} from now on. Those signed before verify by the old key, which stays published.',
            zh: '此后的凭证由 {id} 签名。此前签发的凭证仍可凭已公布的旧公钥查验。',
          },
          { id },
        ),
    });
    finish(exitCodes.done);
  });
}

function addPrune({ program, session, finish }: CommandContext): void {
  const command = program.command('prune').description(
    say(session, {
      en: 'Forget replaced keys that no valid certificate was signed with.',
      zh: '删除已更换且没有有效凭证依赖的公钥。',
    }),
  );
  addRegistryPlace(command, session);
  command.action(async (options: RegistryOptions) => {
    const { forgetUnneededKeys } = await import('../../../app/registry/certificates/key-uses.ts');
    const forgotten = await forgetUnneededKeys(
      registryPlace(session, options),
      session.effects.now(),
    );
    await tellResult(session, options, {
      name: 'forgotten',
      document: { forgotten },
      text: () =>
        forgotten.length === 0
          ? say(session, {
              en: 'Every published key is needed still.',
              zh: '所有已公布的密钥均仍需保留。',
            })
          : forgotten.map((key) => lineOf(session, key)).join('\n'),
    });
    finish(exitCodes.done);
  });
}

function lineOf(session: Session, { id, algorithm, signing, certificates, neededUntil }: KeyUse) {
  const state = signing
    ? say(session, { en: 'signs', zh: '签名中' })
    : say(session, { en: 'replaced', zh: '已更换' });
  const until =
    neededUntil === undefined
      ? ''
      : say(
          session,
          { en: ', the last valid until {day}', zh: '，最晚有效期至 {day}' },
          { day: neededUntil.slice(0, 10) },
        );
  const count = say(session, { en: '{n} certificates', zh: '{n} 份凭证' }, { n: certificates });
  return `${id}  ${algorithm}  ${state}  ${count}${until}`;
}
