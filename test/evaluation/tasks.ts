import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { scoreDuplicatePairs, scoreGeneratedPairs } from './duplicate-pairs.ts';
import { scoreErrorCells } from './error-cells.ts';
import { scoreGeneratedCells } from './generated-cells.ts';
import { scoreGeneratedPersonal, scoreGeneratedTypes } from './generated-columns.ts';
import { scoreGenerated } from './generated-relations.ts';
import { scoreKeys } from './key-relations.ts';
import { scorePersonalColumns } from './personal-columns.ts';
import { scoreGeneratedRepairs, scoreSharedRepairs } from './repairs.ts';
import { scoreGeneratedRules, scoreSharedRules } from './rule-suggestion.ts';
import type { Score } from './score.ts';
import { unseen } from './seeds.ts';
import { scoreSemanticColumns } from './semantic-columns.ts';

/** One measure of discovery against ground truth, on sets made from seeds and on the shared ones. */
interface Task {
  readonly id: string;
  readonly generated: (engine: DuckDbEngine) => Promise<readonly Score[]>;
  readonly shared: (engine: DuckDbEngine, folder: string) => Promise<readonly Score[]>;
}

export const tasks: readonly Task[] = [
  { id: 'types', generated: scoreGeneratedTypes, shared: scoreSemanticColumns },
  {
    id: 'personal',
    generated: scoreGeneratedPersonal,
    shared: async (engine, folder) => [
      ...(await scorePersonalColumns(engine, folder, { blank: false })),
      ...(await scorePersonalColumns(engine, folder, { blank: true })),
    ],
  },
  {
    id: 'keys',
    generated: async (engine) => [
      ...(await scoreGenerated(engine, unseen.schemas, { blank: false })),
      ...(await scoreGenerated(engine, unseen.schemas, { blank: true })),
    ],
    shared: async (engine, folder) => [
      ...(await scoreKeys(engine, folder, { blank: false })),
      ...(await scoreKeys(engine, folder, { blank: true })),
    ],
  },
  { id: 'errors', generated: scoreGeneratedCells, shared: scoreErrorCells },
  { id: 'repairs', generated: scoreGeneratedRepairs, shared: scoreSharedRepairs },
  {
    id: 'duplicates',
    generated: (engine) => scoreGeneratedPairs(engine, unseen.records),
    shared: scoreDuplicatePairs,
  },
  { id: 'rules', generated: scoreGeneratedRules, shared: scoreSharedRules },
];
