import type { ColumnProfile } from '../../../profile/table-profile.ts';
import { testedValues } from '../../semantic/tested-values.ts';
import { searchedValues } from './find-hidden.ts';
import { isDocument, jsonPaths, mostPaths } from './json-paths.ts';

/**
 * Whether the cells of a column are JSON documents of which every member was searched for personal
 * values, and none is prose: texts of `prose` characters on average.
 */
export function areSearchedDocuments(profile: ColumnProfile, prose: number): boolean {
  const { entries, complete } = testedValues(profile);
  if (!complete || entries.length > searchedValues) return false;
  const values = entries.map(({ value }) => value);
  if (!values.every((value) => value.test(isDocument))) return false;
  const paths = jsonPaths(values);
  if (paths.length >= mostPaths) return false;
  return paths.every(({ values: leaves }) => {
    const length = leaves.reduce((sum, leaf) => sum + leaf.measure((text) => text.length), 0);
    return length < prose * leaves.length;
  });
}
