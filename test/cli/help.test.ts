import { expect, test } from 'vitest';
import { assay } from './command-line.ts';

const commands = [
  ['assess'],
  ['profile'],
  ['init'],
  ['check'],
  ['sample'],
  ['catalogue'],
  ['explain'],
  ['verify'],
  ['verify-certificate'],
  ['verify-project'],
  ['diff'],
  ['model', 'show'],
  ['model', 'check'],
  ['rules', 'export'],
  ['rules', 'import'],
  ['value'],
  ['value', 'template'],
  ['value', 'declare'],
];

test.each(commands)('%s --help has examples in both languages', async (...command) => {
  const english = await assay([...command, '--help']);
  expect(english).toMatchObject({ code: 0, stderr: '' });
  expect(english.stdout).toMatch(/Usage: assay .*\n[\s\S]*Options:\n[\s\S]*Examples:\n {2}# /);
  const chinese = await assay([...command, '--help', '--lang', 'zh']);
  expect(chinese.stdout).toMatch(/用法：[\s\S]*选项：\n[\s\S]*示例：\n/);
  expect(chinese.stdout).not.toMatch(/Usage:|Options:|\(default/);
});

test('the program lists its commands, and its version is that of the package', async () => {
  const { code, stdout } = await assay(['--help']);
  expect(code).toBe(0);
  for (const [name = ''] of commands) expect(stdout).toContain(name);
  expect((await assay(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('usage errors are told in the language that was asked for', async () => {
  const { code, stderr } = await assay(['assess', '--lang', 'zh', '--colour', 'x']);
  expect(code).toBe(2);
  expect(stderr).toBe('此命令没有选项 --colour。 请加 --help 查看用法。\n');
});
