import { type ColumnSketch, containment, sketchColumn } from '../keys/sketch/column-sketch.ts';
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

/** What two fields are held against each other by. */
export interface ComparableField {
  readonly field: RecordField;
  /** The semantic type that was found. */
  readonly meaning: string | undefined;
  readonly plainName: string;
  readonly sketch: ColumnSketch;
  readonly naming: boolean;
}

/** The fields by which the records of a table may be compared with those of others. */
export function comparableFields(table: ClassifiedTable): readonly ComparableField[] {
  return recordFields(table).map((field) => ({
    field,
    meaning: takenBy(field.column.verdict)?.tally.type.id,
    plainName: plainName(field),
    sketch: sketchColumn(table.profile, field.column.profile),
    naming: isNaming(field),
  }));
}

/**
 * The fields that two tables have in common, by what their columns mean, what they are called and
 * which values they share; each column once, the best fit first. None where no field that names
 * entities is among them, or fewer than two are.
 */
export function alignFields(
  ours: readonly ComparableField[],
  theirs: readonly ComparableField[],
): readonly AlignedField[] {
  const named = (fields: readonly ComparableField[]) => fields.filter(({ naming }) => naming);
  // Of most pairs of tables the few fields that name entities tell that they have nothing in common.
  if (fittingPairs(named(ours), named(theirs)).length === 0) return [];
  const fits = fittingPairs(ours, theirs).sort(
    (a, b) => b.fit - a.fit || nameOf(a.left).localeCompare(nameOf(b.left), 'en'),
  );
  const taken = new Set<RecordField>();
  const aligned = fits.flatMap(({ left, right }): AlignedField[] => {
    if (taken.has(left) || taken.has(right)) return [];
    taken.add(left).add(right);
    return [{ left, right, kind: left.kind === right.kind ? left.kind : jointKind(left, right) }];
  });
  const names = aligned.some(({ left, right }) => isNaming(left) && isNaming(right));
  return names && aligned.length >= 2 ? aligned : [];
}

function fittingPairs(ours: readonly ComparableField[], theirs: readonly ComparableField[]) {
  return ours
    .flatMap((one) =>
      theirs.map((other) => ({ left: one.field, right: other.field, fit: fitOf(one, other) })),
    )
    .filter(({ fit }) => fit >= commonShare);
}

const nameOf = ({ column }: RecordField) => column.profile.column.name;

function jointKind(left: RecordField, right: RecordField): FieldKind {
  return [left.kind, right.kind].includes('text') ? 'text' : 'code';
}

/** How well two columns fit: 1 for the same meaning, 1 for the same name, and the share of common values. */
function fitOf(one: ComparableField, other: ComparableField): number {
  const [a, b] = [one.meaning, other.meaning];
  if (a !== undefined && b !== undefined && a !== b) return 0;
  const meaning = a !== undefined && a === b ? 1 : 0;
  const header = one.plainName === other.plainName ? 1 : 0;
  const [mine, yours] = [one.sketch, other.sketch];
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
