import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { peersHome } from '../peers-home.ts';
import { mend } from './mend.ts';
import { recipes } from './recipes.ts';

const help = `npm run bench:peers:set-up -- [options]    installs the peers of npm run bench:peers
  --only a,b     ${recipes.map(({ id }) => id).join(', ')}
  What is whole stays; what was cut short, is of other versions or does not run is installed anew.
  Into ASSAY_PEERS_HOME, or ~/.cache/assay-peers: outside of the repository. Takes 4 GB. Needs python3 (3.11) with
  venv, cargo (Rust 1.93 or later; builds qsv for some ten minutes), mvn and a JDK 17.
`;
const { values } = parseArgs({
  options: { only: { type: 'string' }, help: { type: 'boolean', default: false } },
});

/** Every recipe is tried that is not whole; what could not be installed is told at the end, and in the table of the bench. */
function setUp(home: string): readonly string[] {
  const chosen = recipes.filter(({ id }) => values.only?.split(',').includes(id) ?? true);
  return chosen.flatMap((recipe) => mend(recipe, home) ?? []);
}

if (values.help) process.stdout.write(help);
else {
  mkdirSync(peersHome, { recursive: true });
  const failed = setUp(peersHome);
  for (const of of failed) process.stderr.write(`failed: ${of}\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
