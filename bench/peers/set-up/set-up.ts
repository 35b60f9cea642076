import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { peersHome } from '../peers-home.ts';
import { recipes } from './recipes.ts';

const help = `npm run bench:peers:set-up -- [options]    installs the peers of npm run bench:peers
  --only a,b     ${recipes.map(({ id }) => id).join(', ')}
  Into ASSAY_PEERS_HOME, or ~/.cache/assay-peers: outside of the repository. Takes 4 GB. Needs python3 (3.11) with
  venv, cargo (Rust 1.93 or later; builds qsv for some ten minutes), mvn and a JDK 17.
`;
const { values } = parseArgs({
  options: { only: { type: 'string' }, help: { type: 'boolean', default: false } },
});

/** Every recipe is tried; what could not be installed is told at the end, and in the table of the bench. */
function setUp(home: string): readonly string[] {
  const chosen = recipes.filter(({ id }) => values.only?.split(',').includes(id) ?? true);
  return chosen.flatMap(({ id, made, steps }) => {
    if (existsSync(made(home))) return [];
    process.stderr.write(`${id} …\n`);
    const failed = steps(home).find(
      ([program, ...args]) => spawnSync(program, args, { stdio: 'inherit' }).status !== 0,
    );
    return failed === undefined ? [] : [`${id}: ${failed.join(' ')}`];
  });
}

if (values.help) process.stdout.write(help);
else {
  mkdirSync(peersHome, { recursive: true });
  const failed = setUp(peersHome);
  for (const of of failed) process.stderr.write(`failed: ${of}\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
