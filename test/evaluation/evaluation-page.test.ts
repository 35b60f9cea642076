import { expect, test } from 'vitest';
import { evaluationPage } from './evaluation-page.ts';
import { scoreSets } from './score.ts';

const truth = new Set(['a', 'b']);
const answers = new Map([
  ['a', 0.9],
  ['b', 0.2],
]);
const score = (set: string) => ({
  ...scoreSets(`${set}: error cells`, new Set(['a']), truth),
  seconds: 3.21,
  asked: { of: 'error cells', set, answers, truth },
});

test('the page says of which run it is, what each task took, and how left-out sets fare', () => {
  const page = evaluationPage({
    run: {
      commit: 'abc',
      date: '2026-11-23',
      machine: '2 cores',
      tasks: [{ id: 'errors', seconds: 12.4 }],
    },
    generated: [score('made')],
    shared: [score('hospital')],
    detectors: { values: [], columns: [], personal: [], reliability: [] },
  });
  expect(page).toContain('on 2026-11-23, from commit abc; 2 cores');
  expect(page).toContain('| errors | 12 |');
  expect(page).toContain('| error cells | hospital | 1 | 0 | 1 | 1.000 | 0.500 | 0.667 | 3.2 |');
  expect(page).toContain('| error cells | hospital | 1 generated | 0.1 | 1.000 | 0.5 | 0.667 |');
  expect(page).toContain('| error cells | hospital | 0.667 | 0.80 | not yet looked into |');
});
