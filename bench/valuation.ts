import { simulate } from '../src/value/simulation/simulate.ts';
import { splitModel } from '../test/value/split-model.ts';

/** Simulates a split forecast over ten years: `tsx bench/valuation.ts DRAWS`. */
const draws = Number(process.argv[2]);
const began = performance.now();
const outcome = simulate(splitModel(10), { seed: 20260701, draws, outputs: ['income.value'] });
const seconds = (performance.now() - began) / 1000;
process.stderr.write(`${draws} draws: ${seconds.toFixed(3)} s\n`);
const measures = outcome.kind === 'simulated' ? outcome.simulation.of.length : 0;
process.stdout.write(`${JSON.stringify({ measures })}\n`);
