import type { DeclaredTable } from '../vocabulary/declared-model.ts';
import type { ClassifiedColumn, ClassifiedTable } from './classify-table.ts';
import { semanticVerdict, takenBy } from './column-verdict.ts';
import { proposeGrade } from './data-grade.ts';
import type { ColumnDiscovery } from './discovery.ts';
import { invalidCells } from './invalid-cells.ts';
import { mayNamePersons } from './may-name-persons.ts';
import { columnOutliers } from './outliers.ts';
import { isMasked } from './personal-flags.ts';
import { isFreeOfSecrets, noSecrets, type SecretsFound } from './secrets/secrets-found.ts';
import { missingTokenCells } from './sentinels.ts';

interface ColumnOptions {
  readonly seed: number;
  readonly declared?: DeclaredTable | undefined;
  readonly secrets?: SecretsFound | undefined;
}

/** Everything said about one column but its part in keys, which takes the other tables. */
export function discoverColumn(
  table: ClassifiedTable,
  column: ClassifiedColumn,
  { seed, declared, secrets = noSecrets }: ColumnOptions,
): ColumnDiscovery {
  const { profile, verdict, flags } = column;
  const name = profile.column.name;
  const said = declared?.columns?.find((entry) => entry.column === name);
  const semantic = semanticVerdict(verdict);
  const open = said?.personal?.verdict === 'rejected';
  const hidden =
    flags.personalInformation || mayNamePersons(profile, verdict, table.describesPersons);
  return {
    column: name,
    ...(semantic && { semantic }),
    personal: flags,
    masked: isMasked(verdict),
    gradeProposal: proposeGrade(flags, takenBy(verdict)?.tally.type),
    ...(said?.confirmedGrade && { confirmedGrade: said.confirmedGrade }),
    role: 'none',
    cleared: isFreeOfSecrets(secrets) && (open || !hidden),
    ...invalidCells(profile, verdict, seed),
    missingTokens: missingTokenCells(profile),
    outliers: columnOutliers(profile, verdict),
    secrets: secrets.cells,
    secretSearch: secrets,
  };
}
