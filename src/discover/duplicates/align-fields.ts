import { containment, sketchColumn } from '../keys/sketch/column-sketch.ts';
import type { ClassifiedTable } from '../personal/classify-table.ts';
import { takenBy } from '../semantic/column-verdict.ts';
import { type FieldKind, isNaming, type RecordField, recordFields } from './record-fields.ts';

/** A column of each of two tables that seem to say the same of an entity. */
export interface AlignedField {
  readonly left: RecordField;
  readonly right: RecordField;
  readonly kind: FieldKind;
}

/** Values held in common that are more than chance: of names in two lists of one trade a fifth. */
const commonShare = 0.2;

/**
 * The fields that two tables have in common, by what their columns mean, what they are called and
 * which values they share; each column once, the best fit first. None where no field that names
 * entities is among them, or fewer than two are.
 */
export function alignFields(one: ClassifiedTable, other: ClassifiedTable): readonly AlignedField[] {
  const [lefts, rights] = [recordFields(one), recordFields(other)];
  const fits = lefts
    .flatMap((left) =>
      rights.map((right) => ({ left, right, fit: fitOf(left, right, [one, other]) })),
    )
    .filter(({ fit }) => fit >= commonShare)
    .sort((a, b) => b.fit - a.fit || nameOf(a.left).localeCompare(nameOf(b.left), 'en'));
  const taken = new Set<RecordField>();
  const aligned = fits.flatMap(({ left, right }): AlignedField[] => {
    if (taken.has(left) || taken.has(right)) return [];
    taken.add(left).add(right);
    return [{ left, right, kind: left.kind === right.kind ? left.kind : jointKind(left, right) }];
  });
  const names = aligned.some(({ left, right }) => isNaming(left) && isNaming(right));
  return names && aligned.length >= 2 ? aligned : [];
}

const nameOf = ({ column }: RecordField) => column.profile.column.name;

function jointKind(left: RecordField, right: RecordField): FieldKind {
  return [left.kind, right.kind].includes('text') ? 'text' : 'code';
}

/** How well two columns fit: 1 for the same meaning, 1 for the same name, and the share of common values. */
function fitOf(
  left: RecordField,
  right: RecordField,
  [one, other]: readonly [ClassifiedTable, ClassifiedTable],
): number {
  const [a, b] = [takenBy(left.column.verdict), takenBy(right.column.verdict)].map(
    (c) => c?.tally.type.id,
  );
  if (a !== undefined && b !== undefined && a !== b) return 0;
  const meaning = a !== undefined && a === b ? 1 : 0;
  const header = plainName(left) === plainName(right) ? 1 : 0;
  const [mine, yours] = [
    sketchColumn(one.profile, left.column.profile),
    sketchColumn(other.profile, right.column.profile),
  ];
  const common = Math.max(
    ...[containment(mine, yours), containment(yours, mine)].map((c) =>
      c.compared === 0 ? 0 : c.share,
    ),
  );
  return meaning + header + common;
}

function plainName(field: RecordField): string {
  return nameOf(field)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
