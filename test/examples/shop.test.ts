import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const shop = new URL('../../examples/shop/', import.meta.url);
const again = mkdtempSync(join(tmpdir(), 'assay-shop-'));
afterAll(() => rmSync(again, { recursive: true }));

test('the checked-in script makes the checked-in example', () => {
  const script = fileURLToPath(new URL('../../examples/make-shop.ts', import.meta.url));
  const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
  execFileSync(process.execPath, [tsx, script, again]);
  for (const name of ['customers.csv', 'suppliers.csv', 'stores.json', 'order_lines.ndjson.gz']) {
    const same = readFileSync(join(again, name)).equals(readFileSync(new URL(name, shop)));
    expect(same, name).toBe(true);
  }
});
