import type { FieldAnswer } from '../../../contract/change/with-answers.ts';
import { parseContract } from '../../../contract/contract.ts';
import type { DeclaredDocument } from '../../../vocabulary/declarations/rights.ts';
import type { Answer } from '../../../vocabulary/registry/declaring/declaration.ts';
import type { DeclaredContract } from '../../../vocabulary/registry/declaring/declared-contract.ts';
import type { DocumentRecord } from '../../../vocabulary/registry/declaring/document.ts';
import { declaredField } from '../declarations/declared-fields.ts';
import { provenBy } from './proofs-of-field.ts';

const documentsField = 'assay.documents';

interface AnswersOnDocuments extends Pick<DeclaredContract, 'documents' | 'absent'> {
  readonly answers: readonly FieldAnswer[];
}

/**
 * Answers with the documents that they were given on as their proofs, and these documents declared. What proves by
 * the hash of an uploaded file is that file, whatever the contract calls it.
 */
export function answersOnDocuments(
  answers: readonly Answer[],
  documents: readonly DocumentRecord[],
  base: string,
): AnswersOnDocuments {
  const before = parseContract(base, 'declared').declarations.assay?.documents ?? [];
  const given = answers.find(({ field }) => field === documentsField)?.value;
  const declared: readonly DeclaredDocument[] = isList(given) ? given : before;
  const names = new Map(documents.map((one) => [one.id, nameOf(one, declared)]));
  const said = answers.flatMap((answer) => placed(answer, names));
  const used = documents.filter(({ id }) => mentions(said, names.get(id) ?? id));
  const added = used.filter(({ sha256 }) => !declared.some((one) => one.sha256 === sha256));
  const all = [...declared, ...added.map(asDeclared)];
  return {
    answers: [
      ...said.filter(({ place }) => place.parts.join('.') !== documentsField),
      ...(all.length > 0 ? [{ place: { parts: ['assay', 'documents'] }, value: all }] : []),
    ],
    documents: all.flatMap(({ path, sha256 }) => {
      const file = documents.find((one) => one.sha256 === sha256);
      return file === undefined ? [] : [{ document: file.id, path, sha256: file.sha256 }];
    }),
    absent: all
      .filter(({ sha256 }) => !documents.some((one) => one.sha256 === sha256))
      .map(({ path }) => path),
  };
}

function isList(value: unknown): value is DeclaredDocument[] {
  return Array.isArray(value);
}

/** By its id in the registry, unless it is declared under another. */
function nameOf({ id, sha256 }: DocumentRecord, declared: readonly DeclaredDocument[]): string {
  return declared.find((one) => one.sha256 === sha256)?.id ?? id;
}

function asDeclared({ id, name, sha256 }: DocumentRecord): DeclaredDocument {
  // A colon or a backslash would lead out of the folder on some systems, so a contract may not name it.
  return { id, path: `documents/${id}/${name.replace(/[:\\/]/g, '_')}`, sha256 };
}

function placed(
  { field, value, documentId }: Answer,
  names: ReadonlyMap<string, string>,
): FieldAnswer[] {
  const declared = declaredField(field);
  if (declared === undefined) return [];
  const proof = documentId === null ? undefined : (names.get(documentId) ?? documentId);
  return provenBy(declared, value, proof).map((answer) => ({
    ...answer,
    value: withNames(answer.value, names),
  }));
}

/** Documents that a form names by their ids in the registry, as the contract names them. */
function withNames(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => withNames(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withNames(member, names)]),
  );
}

function mentions(value: unknown, id: string): boolean {
  if (value === id) return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((member) => mentions(member, id))
  );
}
