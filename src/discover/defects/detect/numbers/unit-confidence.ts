import { cellsOf } from '../../columns/column-nature.ts';
import type { TextCount } from '../../columns/text-counts.ts';
import { areContrary, unitNamedBy, unitOf } from '../../mining/units.ts';
import { succession } from '../../succession.ts';
import { affixedNumber } from './affixed-number.ts';
import { isCurrency, isMultiple } from './unit-proposal.ts';

/** A suffix that is no unit may be a part of the value, as in `12A`, or none: nothing is known (Laplace). */
const unknown = succession(0, 0);

/**
 * How sure a bare number is in place of one with a unit, by its text: as sure as the rest of the column has
 * that form. Less where what stands behind it is no known unit, and where the column mixes units of one
 * quantity, of which a bare number can mean one only.
 */
export function bareNumber(
  header: string,
  carrying: readonly TextCount[],
  present: readonly TextCount[],
) {
  const cells = cellsOf(present);
  const share = succession(cells - cellsOf(carrying), cells);
  const named = unitNamedBy(header);
  const units = carrying.flatMap(({ text }) => unitOf(affixOf(text)) ?? []);
  const mixed = [...new Set(named === undefined ? units : [...units, named])];
  const letters = new Set(carrying.flatMap(({ text }) => singleLetter(text) ?? []));
  return (text: string) => {
    const unit = unitOf(affixOf(text));
    const known = isCurrency(affixOf(text)) || isMultiple(affixOf(text)) || unit !== undefined;
    const coded = singleLetter(text) !== undefined && letters.size > 1;
    const contrary = unit !== undefined && mixed.some((other) => areContrary([unit, other]));
    const right = share * (known && !coded && !contrary ? 1 : unknown);
    return { right, meant: right };
  };
}

function affixOf(text: string): string {
  return affixedNumber(text)?.affix ?? '';
}

/** A letter right behind the digits: of a unit, or of a series such as `12A`, `12B`. */
function singleLetter(text: string): string | undefined {
  return /\d([A-Za-z])\s*$/.exec(text)?.[1]?.toLowerCase();
}
