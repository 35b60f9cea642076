import type { Declarations } from '../../vocabulary/declarations/declarations.ts';
import type { CatalogueRecord } from '../../vocabulary/declarations/management.ts';

/** What a contract says of its asset to catalogues: the declared record, and ODCS's own fields where it is silent. */
export function catalogueRecord(declarations: Declarations): {
  readonly catalogue?: CatalogueRecord;
} {
  const { description, tags, assay } = declarations;
  const licence = assay?.rights?.licence;
  const updateFrequency = frequencyOf(declarations);
  const record = {
    ...(description === undefined ? {} : { description }),
    ...(tags === undefined || tags.length === 0 ? {} : { keywords: [...tags] }),
    ...(updateFrequency === undefined ? {} : { updateFrequency }),
    ...(licence === undefined ? {} : { licence }),
    ...assay?.catalogue,
  };
  return Object.keys(record).length === 0 ? {} : { catalogue: record };
}

/** ODCS has a number and a unit, as in `1 d`. */
function frequencyOf({ serviceLevels = [] }: Declarations): string | undefined {
  const level = serviceLevels.find(({ property }) => property === 'frequency');
  return level && [level.value, level.unit].filter((part) => part !== undefined).join(' ');
}
