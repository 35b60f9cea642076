import type { FieldSchema } from './field-schema.ts';

/** What an entry of a form is given. */
export interface EntryProps {
  /** The last part of the path of the field. */
  readonly name: string;
  readonly schema: FieldSchema;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly required?: boolean;
  readonly depth?: number;
}
