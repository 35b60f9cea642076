import { semanticTypes } from './semantic-types.ts';

/** No amounts, and yet numbers that lie somewhere. */
const placed = new Set(['age', 'year', 'latitude', 'longitude', 'projected-coordinate']);

/** Whether what is of a semantic type names something, as numbers of phones do: nothing is counted or measured by it. */
export function namesThings(semanticType: string): boolean {
  const meant = semanticTypes.find(({ id }) => id === semanticType);
  return meant !== undefined && meant.quantity !== true && !placed.has(meant.id);
}
