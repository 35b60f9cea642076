import type { SemanticType } from '../../semantic/semantic-type.ts';

/** Personal values that stand inside the cells of a column. The values themselves are nowhere here. */
export interface HiddenPersonal {
  readonly type: SemanticType;
  /** Where in a JSON document, as `$.customer.phone`. */
  readonly path?: string;
  /** Distinct values that hold one, of those tested. */
  readonly found: number;
  readonly tested: number;
}
