import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openAnchoring } from './anchoring.ts';
import { sendAnchors } from './send-anchors.ts';

async function someAnchors() {
  const folder = mkdtempSync(join(tmpdir(), 'assay-send-anchors-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const anchoring = await openAnchoring(join(folder, 'audit'));
  const taken = join(folder, 'taken');
  return {
    anchoring,
    write: (text: string) => appendFileSync(anchoring.file, text),
    send: (command: string) => sendAnchors(anchoring, command),
    /** Objects of a store, each under the number of its first line. */
    take: `mkdir -p '${taken}' && cat > '${taken}'/$ASSAY_ANCHOR_LINE`,
    objects: () =>
      existsSync(taken)
        ? readdirSync(taken).map((name) => [name, readFileSync(join(taken, name), 'utf8')])
        : [],
  };
}

test('each anchor is handed to the command once, under the number of its line', async () => {
  const { write, send, take, objects } = await someAnchors();
  expect(await send(take)).toBe(0);
  write('first\nsecond\n');
  expect(await send(take)).toBe(2);
  expect(await send(take)).toBe(0);
  write('third\ncut o');
  expect(await send(take)).toBe(1);
  expect(objects()).toEqual([
    ['1', 'first\nsecond\n'],
    ['3', 'third\n'],
  ]);
});

test('what a command does not take waits for its next run', async () => {
  const { write, send, take, objects } = await someAnchors();
  write('first\n');
  await expect(send('exit 7')).rejects.toMatchObject({
    code: 'audit.anchor-command-failed',
    params: { ended: '7' },
  });
  write('second\n');
  expect(await send(take)).toBe(2);
  expect(objects()).toEqual([['1', 'first\nsecond\n']]);
});
