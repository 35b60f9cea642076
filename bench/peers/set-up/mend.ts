import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Recipe, Step } from './recipes.ts';

/** Why a peer has to be installed, or installed anew; undefined where it is whole and of the versions of today. */
export function flawOf({ made, pins, proof }: Recipe, home: string): string | undefined {
  const place = made(home);
  if (!existsSync(place)) return 'not there, or cut short';
  if (pins !== undefined && readFileSync(place, 'utf8') !== readFileSync(pins, 'utf8')) {
    return 'of other versions';
  }
  return run(proof(home), 'ignore') ? undefined : 'broken';
}

/** Installs a peer that is not whole, and tells what went wrong. What was there of it goes first. */
export function mend(recipe: Recipe, home: string): string | undefined {
  const flaw = flawOf(recipe, home);
  if (flaw === undefined) return undefined;
  process.stderr.write(`${recipe.id}: ${flaw} …\n`);
  rmSync(recipe.remains(home), { recursive: true, force: true });
  const failed = recipe.steps(home).find((step) => !run(step, 'inherit'));
  if (failed !== undefined) return `${recipe.id}: ${failed.join(' ')}`;
  const left = flawOf(recipe, home);
  return left === undefined ? undefined : `${recipe.id}: carried out, and still ${left}`;
}

function run([program, ...args]: Step, stdio: 'ignore' | 'inherit'): boolean {
  return spawnSync(program, args, { stdio }).status === 0;
}
