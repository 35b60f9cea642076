import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { scoreDuplicatePairs, scoreGeneratedPairs } from './duplicate-pairs.ts';
import { scoreErrorCells } from './error-cells.ts';
import { scoreGeneratedCells } from './generated-cells.ts';
import { scoreGenerated } from './generated-relations.ts';
import { scoreKeys } from './key-relations.ts';
import { scorePersonalColumns } from './personal-columns.ts';
import { scoreGeneratedRepairs, scoreSharedRepairs } from './repairs.ts';
import { scoreGeneratedRules, scoreSharedRules } from './rule-suggestion.ts';
import type { Score } from './score.ts';
import { scoreSemanticColumns } from './semantic-columns.ts';

/** One measure of discovery against ground truth, on sets made from seeds and on the shared ones. */
interface Task {
  readonly id: string;
  readonly generated?: (engine: DuckDbEngine) => Promise<readonly Score[]>;
  readonly shared?: (engine: DuckDbEngine, folder: string) => Promise<readonly Score[]>;
}

/** Thresholds were looked at on schemas 1 to 40; these were not. */
const unseenSchemas = Array.from({ length: 40 }, (_, i) => 101 + i);
/** Thresholds of duplicates were looked at on seeds 1 to 20. */
const unseenRecords = [101, 102];

export const tasks: readonly Task[] = [
  { id: 'types', shared: scoreSemanticColumns },
  {
    id: 'personal',
    shared: async (engine, folder) => [
      ...(await scorePersonalColumns(engine, folder, { blank: false })),
      ...(await scorePersonalColumns(engine, folder, { blank: true })),
    ],
  },
  {
    id: 'keys',
    generated: async (engine) => [
      ...(await scoreGenerated(engine, unseenSchemas, { blank: false })),
      ...(await scoreGenerated(engine, unseenSchemas, { blank: true })),
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
    generated: (engine) => scoreGeneratedPairs(engine, unseenRecords),
    shared: scoreDuplicatePairs,
  },
  { id: 'rules', generated: scoreGeneratedRules, shared: scoreSharedRules },
];
