import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { version as duckdb } from '@duckdb/node-api';
import { type BenchCase, benchCases } from './cases.ts';
import { type Figures, figuresTable, medianRun } from './figures.ts';
import { inputFile } from './inputs.ts';
import { measureRun, type Run, type RunLimits } from './measure-run.ts';
import type { Subject } from './subjects.ts';

const help = `npm run bench -- [options]      build first: npm run build
  --quick            inputs a hundredth as large, one run each: proves that it works, nothing else
  --only a,b         cases by the start of their names
  --subject a,b      of these cases, SUMMARIZE and subjects by the start of their names
  --runs 5           runs of each subject, in turn; the median is printed
  --threads 2        threads, for all
  --memory 1GiB      memory of the engine, for all
  --markdown         print a Markdown table
  --print            print bench/results.json again, without running anything
`;
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    subject: { type: 'string' },
    runs: { type: 'string' },
    threads: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    memory: { type: 'string', default: '1GiB' },
    markdown: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const results = new URL('./results.json', import.meta.url);

async function runCase(of: BenchCase, runs: number, limits: RunLimits): Promise<Figures[]> {
  const file = await inputFile(of.input);
  const done = new Map<Subject, Run[]>(of.subjects.map((subject) => [subject, []]));
  for (let round = 0; round < runs; round++) {
    for (const [subject, finished] of done) {
      const run = await measureRun(subject, file, limits);
      finished.push(run);
      const seconds = `${run.wall.toFixed(2)} s, ${run.cpu.toFixed(2)} CPU s`;
      process.stderr.write(`${of.name}: ${subject.name} ${round + 1}/${runs}: ${seconds}\n`);
    }
  }
  return figuresOf(of, done);
}

function figuresOf(of: BenchCase, done: ReadonlyMap<Subject, readonly Run[]>): Figures[] {
  const [first] = [...done.values()].map(medianRun);
  return [...done].map(([subject, runs]) => {
    const median = medianRun(runs);
    return {
      case: of.name,
      rows: of.input.rows,
      subject: subject.name,
      runs,
      median,
      ratio: {
        wall: median.wall / (first?.wall ?? Number.NaN),
        cpu: median.cpu / (first?.cpu ?? Number.NaN),
      },
    };
  });
}

function chosenCases(): readonly BenchCase[] {
  const starts = (list: string | undefined) => (name: string) =>
    list === undefined || list.split(',').some((start) => name.startsWith(start));
  return benchCases(values.quick ? 100 : 1)
    .filter(({ name }) => starts(values.only)(name))
    .map((of) => ({
      ...of,
      subjects: of.subjects.filter((s, i) => i === 0 || starts(values.subject)(s.name)),
    }));
}

function machine(limits: RunLimits): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return (
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} processors, ${memory} GiB, ` +
    `Node.js ${process.version}, DuckDB ${duckdb()}; ${limits.threads} threads, engine memory ${limits.memory}`
  );
}

async function main(): Promise<void> {
  if (values.help) return void process.stdout.write(help);
  if (values.print) {
    const saved = JSON.parse(await readFile(results, 'utf8'));
    process.stdout.write(`${saved.machine}\n\n${figuresTable(saved.figures, values.markdown)}\n`);
    return;
  }
  if (!existsSync(new URL('../dist/cli/main.js', import.meta.url))) {
    throw new Error('dist/ is missing: run npm run build');
  }
  const limits = { threads: Number(values.threads), memory: values.memory };
  const runs = Number(values.runs ?? (values.quick ? 1 : 5));
  const figures: Figures[] = [];
  for (const of of chosenCases()) {
    figures.push(...(await runCase(of, runs, limits)));
    const saved = { machine: machine(limits), runs, quick: values.quick, figures };
    await writeFile(results, `${JSON.stringify(saved, null, 2)}\n`);
  }
  process.stdout.write(`${machine(limits)}\n\n${figuresTable(figures, values.markdown)}\n`);
}

await main();
