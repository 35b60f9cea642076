import type { Declarations } from '../../vocabulary/declarations/declarations.ts';
import type { DeclaredDocument } from '../../vocabulary/declarations/rights.ts';
import type { Place } from './statement.ts';

/** A document that was found, hashed and is valid on the day. */
interface Proof {
  readonly path: string;
  readonly sha256: string;
}

/** The first valid proof among the ids; documents without a hash were not found. */
export function validProof(
  ids: readonly string[] | undefined,
  declarations: Declarations | undefined,
  asOf: string,
): Proof | undefined {
  const documents = declarations?.assay?.documents ?? [];
  for (const id of ids ?? []) {
    const document = documents.find((one) => one.id === id);
    if (document?.sha256 !== undefined && isValid(document, asOf)) {
      return { path: document.path, sha256: document.sha256 };
    }
  }
  return undefined;
}

function isValid({ validFrom, validUntil }: DeclaredDocument, asOf: string): boolean {
  return (validFrom ?? asOf) <= asOf && (validUntil ?? asOf) >= asOf;
}

/** Documented where a valid proof is attached, else declared. */
export function backedBy(
  ids: readonly string[] | undefined,
  declarations: Declarations | undefined,
  asOf: string,
): Place & { readonly status: 'documented' | 'declared' } {
  const document = validProof(ids, declarations, asOf);
  return document === undefined ? { status: 'declared' } : { status: 'documented', document };
}
