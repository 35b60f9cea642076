import type { DeclaredTable } from '../vocabulary/declarations/declared-model.ts';
import { invalidCells } from './defects/invalid-cells.ts';
import { columnOutliers } from './defects/numbers/outliers.ts';
import { missingTokenCells } from './defects/numbers/sentinels.ts';
import type { ColumnDiscovery } from './discovery.ts';
import type { ClassifiedColumn, ClassifiedTable } from './personal/classify-table.ts';
import { proposeGrade } from './personal/data-grade.ts';
import { isMasked } from './personal/personal-flags.ts';
import { isWithheld } from './personal/withheld.ts';
import { isFreeOfSecrets, noSecrets, type SecretsFound } from './secrets/secrets-found.ts';
import { takenBy } from './semantic/column-verdict.ts';
import { semanticVerdict } from './semantic/semantic-verdict.ts';

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
  const { profile, verdict, flags, hidden, isPersonNumber } = column;
  const name = profile.column.name;
  const said = declared?.columns?.find((entry) => entry.column === name);
  const semantic = semanticVerdict(verdict);
  const withheld = isWithheld(table, column, declared);
  return {
    column: name,
    ...(semantic && { semantic }),
    personal: flags,
    ...(hidden.length > 0 && { hidden }),
    masked: isMasked(verdict),
    ...proposeGrade({
      flags,
      type: takenBy(verdict)?.tally.type,
      hidden,
      isPersonNumber,
      describesPersons: table.describesPersons,
      withheld,
    }),
    ...(said?.confirmedGrade && { confirmedGrade: said.confirmedGrade }),
    role: 'none',
    cleared: isFreeOfSecrets(secrets) && !withheld,
    ...invalidCells(profile, verdict, seed),
    missingTokens: missingTokenCells(profile),
    outliers: columnOutliers(profile, verdict),
    secrets: secrets.cells,
    secretSearch: secrets,
  };
}
