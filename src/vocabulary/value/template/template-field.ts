import type { Texts } from '../../text.ts';
import type { Unit } from '../calculation.ts';

/** What a cell of the template may hold. */
export type FieldKind = 'quantity' | 'decimal' | 'whole' | 'text' | 'date' | 'flag' | 'choice';

/** One row of the template: an input that people state. */
export interface TemplateField {
  /** Its path below the root of its group, as errors, `--set` and scenarios name it. */
  readonly path: string;
  readonly kind: FieldKind;
  readonly label: Texts;
  readonly about: Texts;
  readonly unit?: Unit | 'months';
  readonly choices?: readonly string[];
}

/** The declarations that a template fills. */
export type TemplateRoot = 'valuation' | 'ledger';

/** One sheet of rows. */
export interface TemplateGroup {
  readonly root: TemplateRoot;
  readonly title: Texts;
  readonly fields: readonly TemplateField[];
}

/** A column of a sheet in which each row is one entry. */
export interface TemplateColumn {
  /** As in the schema, and as a CSV file may name it. */
  readonly name: string;
  readonly kind: Exclude<FieldKind, 'quantity'> | 'list';
  readonly label: Texts;
  readonly choices?: readonly string[];
  readonly required?: true;
}

/** One sheet whose rows are entries of the list at `path`. */
export interface TemplateTable {
  readonly root: TemplateRoot;
  readonly path: string;
  readonly title: Texts;
  readonly columns: readonly TemplateColumn[];
}

/** English, Chinese. */
type Pair = readonly [en: string, zh: string];
type Parts = Pick<TemplateField, 'unit' | 'choices'>;

export function field(
  kind: FieldKind,
  path: string,
  { label, about, ...parts }: Parts & { readonly label: Pair; readonly about: Pair },
): TemplateField {
  return { kind, path, label: texts(label), about: texts(about), ...parts };
}

export function column(
  kind: TemplateColumn['kind'],
  name: string,
  { label, ...parts }: Pick<TemplateColumn, 'choices' | 'required'> & { readonly label: Pair },
): TemplateColumn {
  return { kind, name, label: texts(label), ...parts };
}

export function texts([en, zh]: Pair): Texts {
  return { en, zh };
}
