import type { CatalogueAsset } from '../vocabulary/registry/assets/catalogue-part.ts';
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
  /** Instants (ISO 8601, UTC) of its record here; those of the assessment where left out. */
  readonly listedAt?: string;
  readonly changedAt?: string;
}

/** The catalogue itself. */
export interface CatalogueFrame {
  /** Its address; absent where it has none. */
  readonly address?: string | undefined;
  readonly publisher?: string | undefined;
}
