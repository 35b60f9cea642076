import type { LogicalType } from '../../vocabulary/column.ts';
import type { DataGrade, PersonalFlags } from '../../vocabulary/personal.ts';
import type { Texts } from '../../vocabulary/text.ts';
import type { Guard } from './guards.ts';
import type { Bounds } from './value-shape.ts';

/** What a detector may know besides the value itself. */
export interface MatchContext {
  /** The snapshot date, `yyyy-MM-dd`: no birth date lies after it. */
  readonly asOf: string;
}

/** Words in a header that make a type likelier. They never decide alone. */
export interface HeaderHints {
  /** Lower-case words or word sequences, as `birth date`. */
  readonly en: readonly string[];
  /** Parts of a Chinese header. */
  readonly zh: readonly string[];
}

/** Where values of a type count as personal information. */
export type PersonalScope = 'always' | 'with-persons' | 'never';

export interface PersonalNature {
  /** `with-persons`: only in a table whose rows describe natural persons. */
  readonly scope: PersonalScope;
  readonly direct: boolean;
  readonly quasi: boolean;
  readonly sensitive: PersonalFlags['sensitive'];
}

/** Values that speak without a header: fewer and surer than those that pass beside one. */
export interface AloneEvidence {
  readonly matches: SemanticType['matches'];
  /** As that of the type. */
  readonly randomPassRate: number;
  /** Share of the distinct values that must pass; 0.8 where left out. */
  readonly share?: number;
  /** Ids of types of which another column of the table has to be. */
  readonly beside?: readonly string[];
}

/**
 * One kind of meaning a column can have. Adding one touches this folder's `types/` and the list
 * there, nothing else.
 */
export interface SemanticType {
  readonly id: string;
  readonly version: number;
  readonly family:
    | 'network'
    | 'contact'
    | 'identity'
    | 'organisation'
    | 'person'
    | 'place'
    | 'time'
    | 'money'
    | 'code'
    | 'science'
    | 'health'
    | 'web'
    | 'text';
  readonly texts: Texts;
  /** Which spelling `matches` sees: `text` (NFKC, trimmed) or `compact` (no spaces or hyphens, upper case). */
  readonly form: 'text' | 'compact';
  /** Structure and checksum, code list or range of one normalised value. */
  readonly matches: (value: string, context: MatchContext) => boolean;
  /**
   * Share of strings that pass by chance, of the same length and the same kinds of characters.
   * Above `weakPassRate` the values alone are no proof.
   */
  readonly randomPassRate: number;
  readonly header: HeaderHints;
  /** What is cheaply known of values that match. Masked values are bound by it too. */
  readonly bounds?: Bounds;
  /** What must stand beside the values: nothing, a header hint, or that and a table of persons. */
  readonly needs: 'values' | 'header' | 'header-and-persons';
  /** With `needs: 'header'`: what stands in for the header. */
  readonly alone?: AloneEvidence;
  /** Beside a header: the share of the distinct values that a dictionary must know as well. */
  readonly support?: { readonly knows: (value: string) => boolean; readonly share: number };
  /** Dictionaries and shapes that never know all: a cell that fails is no invalid cell. */
  readonly heuristic?: boolean;
  /** A short list of members, which cannot show twenty distinct values. */
  readonly closed?: boolean;
  /** Says how a value is written, not whom or what it names: it may still name a person. */
  readonly vague?: boolean;
  /** Amounts and measurements: unlike codes, they can be outliers. */
  readonly quantity?: boolean;
  /** Numbers that a counter, a year or a clock would also produce: the guards apply, all or those named. */
  readonly guarded?: true | readonly Guard[];
  /** Where values are digits alone, a column of them has as many digits in each, but for lost leading zeros. */
  readonly evenlyLong?: true;
  /** Columns of these logical types only; otherwise any but nested and binary. */
  readonly of?: readonly LogicalType[];
  /** How a masked value of this type looks, in the same form. */
  readonly masked?: RegExp;
  /** Whether the value tells of a person under 14 at the snapshot date. */
  readonly minor?: (value: string, context: MatchContext) => boolean;
  readonly personal: PersonalNature;
  readonly grade: DataGrade;
}

/** Above this chance rate a type is accepted only together with a header hint. */
export const weakPassRate = 0.1;

/** No personal information whatever the table describes. */
export const notPersonal: PersonalNature = {
  scope: 'never',
  direct: false,
  quasi: false,
  sensitive: [],
};

/** Singles out a person alone in a usual context (risk and rights, table 1.1). */
export const directIdentifier: PersonalNature = {
  scope: 'always',
  direct: true,
  quasi: false,
  sensitive: [],
};

/** A phone, a handle or an account is as often a firm's: it counts where the table describes persons. */
export const contactOfPersons: PersonalNature = {
  scope: 'with-persons',
  direct: true,
  quasi: false,
  sensitive: [],
};

/** Singles out a person only in combination, and says nothing in a table without persons. */
export const quasiIdentifier: PersonalNature = {
  scope: 'with-persons',
  direct: false,
  quasi: true,
  sensitive: [],
};
