import type { ColumnProfile } from '../../profile/table-profile.ts';
import { profiledDistinct } from '../keys/key-counts.ts';
import type { ClassifiedColumn, ClassifiedTable } from '../personal/classify-table.ts';
import { takenBy } from '../semantic/column-verdict.ts';
import { holdsSomething } from '../semantic/tested-values.ts';

/** How the cells of a field are compared: texts by similarity, codes by single edits, numbers by closeness. */
export type FieldKind = 'text' | 'code' | 'number';

/** A column by which two records are compared. */
export interface RecordField {
  readonly column: ClassifiedColumn;
  readonly kind: FieldKind;
  /** Distinct over present values, 0 to 1: how much an agreement says. */
  readonly variety: number;
}

/** One column of a side, and how it is compared. */
export interface SideField {
  readonly profile: ColumnProfile;
  readonly kind: FieldKind;
  /** Whether it belongs to the entity itself and is not shared with kin, as an address is. */
  readonly intrinsic: boolean;
  /** Whether it says which entity a record is about. */
  readonly naming: boolean;
  /** Whether hardly two records share a value of it. */
  readonly telling: boolean;
}

/** More fields add cost and, as they depend on each other, little evidence. */
const mostFields = 12;
/** A name that most rows have to themselves is how entities are told apart; one shared by five is a category. */
const namingVariety = 0.2;
/** Records have such a value mostly to themselves, though every third be there twice, and some by chance. */
const tellingVariety = 0.7;
/** Fewer rows give the weights nothing to learn from. */
const fewestRows = 10;
/** Families of types that name one thing in the world, whoever gave the row its number. */
const naming = new Set(['identity', 'contact', 'organisation', 'person']);

/**
 * The fields by which records of a table are compared, the most varied first; none where its rows
 * do not describe entities: two fields at least, and one that names (nearly every row has its own
 * text in it, or it identifies a person, a firm or a contact).
 */
export function recordFields({ profile, columns }: ClassifiedTable): readonly RecordField[] {
  if (profile.rows < fewestRows) return [];
  const fields = columns.flatMap((column) => fieldOf(column, profile.rows));
  if (fields.length < 2 || !fields.some(isNaming)) return [];
  return fields
    .sort((a, b) => b.variety * fill(b) - a.variety * fill(a) || order(a, b))
    .slice(0, mostFields);
}

const order = (a: RecordField, b: RecordField) =>
  a.column.profile.column.ordinal - b.column.profile.column.ordinal;
const fill = ({ column: { profile } }: RecordField) =>
  present(profile) / Math.max(1, profile.measures.count?.of ?? present(profile));

/** What a person is born with or named by, and kin do not share. */
const ofOneself = new Set([
  ...['given-name', 'person-name', 'chinese-person-name', 'birth-date', 'sex', 'age', 'passport'],
  ...['chinese-resident-id', 'chinese-resident-id-15', 'us-social-security-number'],
]);

/** Whether a column belongs to the entity itself, and not to where or with whom it is. */
function isIntrinsic({ verdict }: ClassifiedColumn): boolean {
  const type = takenBy(verdict)?.tally.type.id;
  return type !== undefined && ofOneself.has(type);
}

/** Whether agreement in a field says which entity a record is about. */
export function isNaming({ column, kind, variety }: RecordField): boolean {
  const family = takenBy(column.verdict)?.tally.type.family;
  const named = family !== undefined && naming.has(family);
  return variety >= (named ? namingVariety / 10 : namingVariety) && (named || kind === 'text');
}

/** A field as the comparison reads it. */
export function sideField(field: RecordField): SideField {
  const { column, kind } = field;
  return {
    profile: column.profile,
    kind,
    intrinsic: isIntrinsic(column),
    naming: isNaming(field),
    telling: field.variety >= tellingVariety,
  };
}

function fieldOf(column: ClassifiedColumn, rows: number): readonly RecordField[] {
  const { profile, verdict } = column;
  const [distinct, filled] = [profiledDistinct(profile), present(profile)];
  const skipped = ['empty', 'nested', 'binary'].includes(profile.type);
  // A column with hardly a cell cannot speak for the pairs.
  if (skipped || distinct < 2 || filled < rows * 0.02) return [];
  const kind = kindOf(profile);
  const meant = takenBy(verdict)?.tally.type.family;
  const isNamed = meant !== undefined && naming.has(meant);
  // A number that the table itself gave each row says nothing about what the row describes.
  if (!isNamed && kind !== 'text' && distinct >= filled * 0.999) return [];
  return [{ column, kind, variety: Math.min(1, distinct / filled) }];
}

function present({ measures }: ColumnProfile): number {
  return measures.distinct?.of ?? measures.count?.value ?? 0;
}

function kindOf(profile: ColumnProfile): FieldKind {
  if (profile.type === 'decimal' || profile.type === 'double') return 'number';
  if (profile.type === 'text') return isCode(profile) ? 'code' : 'text';
  if (profile.type === 'integer') return hasOneLength(profile) ? 'code' : 'number';
  return 'code';
}

/** Digits at least as many as letters, in most values: an edit is an error, not another wording. */
function isCode(profile: ColumnProfile): boolean {
  return mostValues(profile, (value) => {
    const letters = value.match(/\p{L}/gu)?.length ?? 0;
    const digits = value.match(/\p{N}/gu)?.length ?? 0;
    return digits > 0 && digits >= letters;
  });
}

/** Whole numbers of four digits and more, all equally long, are codes and not quantities. */
function hasOneLength(profile: ColumnProfile): boolean {
  const [first] = profile.values.entries.filter(({ value }) => value.test(holdsSomething));
  const length = first?.value.measure((text) => text.trim().length) ?? 0;
  return length >= 4 && mostValues(profile, (value) => value.trim().length === length);
}

function mostValues({ values }: ColumnProfile, is: (value: string) => boolean): boolean {
  const some = values.entries.slice(0, 1000).filter(({ value }) => value.test(holdsSomething));
  const fitting = some.filter(({ value }) => value.test(is)).length;
  return some.length > 0 && fitting >= some.length * 0.8;
}
