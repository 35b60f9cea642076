import type { CatalogueAsset } from '../vocabulary/registry/assets/catalogue-part.ts';
import type { RelationKind } from '../vocabulary/registry/assets/relation-kinds.ts';
import type { Report } from '../vocabulary/reports/report.ts';
import type { Texts } from '../vocabulary/text.ts';

/** An asset as a catalogue lists it: what its newest assessment says, and what the catalogue knows besides. */
export interface CatalogueEntry {
  readonly asset: CatalogueAsset;
  readonly report: Pick<Report, 'assay' | 'asOf' | 'model' | 'run'>;
  /** What it is in words, for an asset of which no description is declared. */
  readonly summary: Texts;
  /** The address of its page; absent where it has none, as on a command line. */
  readonly page?: string | undefined;
  /** Labels that people gave it in the registry. */
  readonly tags?: readonly string[];
  /** Terms of the registry's glossary that it is about as a whole. */
  readonly terms?: readonly CatalogueTerm[];
  /** What it says of how it stands to others. */
  readonly relations?: readonly CatalogueRelation[];
  /** Instants (ISO 8601, UTC) of its record here; those of the assessment where left out. */
  readonly listedAt?: string;
  readonly changedAt?: string;
}

/** A term of a glossary, with the address of its page. */
export interface CatalogueTerm {
  readonly page: string;
  readonly name: Texts;
  readonly definition: Texts;
}

/** How an asset stands to another, by the address of that one's page. */
export interface CatalogueRelation {
  readonly kind: RelationKind;
  readonly page: string;
}

/** The catalogue itself. */
export interface CatalogueFrame {
  /** Its address; absent where it has none. */
  readonly address?: string | undefined;
  readonly publisher?: string | undefined;
}
