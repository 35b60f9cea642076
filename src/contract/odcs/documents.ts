import type { AssetDeclaration } from '../../vocabulary/declarations/asset-declaration.ts';
import type { Declarations } from '../../vocabulary/declarations/declarations.ts';
import { defineProblem, type Problem, type Where } from '../../vocabulary/problem.ts';

const outside = defineProblem({
  code: 'contract-document-outside',
  texts: {
    en: 'The document {document} has a path that leaves the folder of the contract; it was not opened.',
    zh: '文件 {document} 的路径超出合约所在文件夹，未予打开。',
  },
  remedy: {
    en: 'Put the file beside the contract and give its path relative to it.',
    zh: '请将文件放在合约旁，并使用相对路径。',
  },
  params: ['document'],
});
const twice = defineProblem({
  code: 'contract-document-twice',
  texts: { en: 'Two documents have the id {document}.', zh: '有两个文件使用同一 id {document}。' },
  remedy: { en: 'Give each its own id.', zh: '请为每个文件指定不同的 id。' },
  params: ['document'],
});
const notFound = defineProblem({
  code: 'contract-document-missing',
  texts: { en: 'The document {document} was not found.', zh: '未找到文件 {document}。' },
  remedy: {
    en: 'Correct its path; until then nothing it proves counts as documented.',
    zh: '请更正路径；在此之前，由其证明的内容不视为有文件佐证。',
  },
  params: ['document'],
});
const changed = defineProblem({
  code: 'contract-document-changed',
  texts: {
    en: 'The document {document} does not have the SHA-256 that the contract gives.',
    zh: '文件 {document} 的 SHA-256 与合约所载不一致。',
  },
  remedy: {
    en: 'Find out who changed it; then correct the file or its hash.',
    zh: '请查明更改原因，再更正文件或哈希值。',
  },
  params: ['document'],
});
const unknownProof = defineProblem({
  code: 'contract-proof-unknown',
  texts: {
    en: 'A statement names the proof {document}, and no such document is declared.',
    zh: '某项声明引用了佐证文件 {document}，但未声明该文件。',
  },
  remedy: {
    en: 'Declare it under assay.documents, or correct the id.',
    zh: '请在 assay.documents 中声明该文件，或更正 id。',
  },
  params: ['document'],
});

/** A file to hash before its statements count as documented. */
export interface DocumentToVerify {
  readonly id: string;
  /**
   * Relative to the contract's folder, with `/`, and inside it by its spelling. Whoever opens it
   * must also refuse a symbolic link that leaves the folder.
   */
  readonly path: string;
  readonly sha256?: string;
}

/** What was found at the path of a document. `sha256` is lower-case hex; absent where no file is. */
export interface DocumentCheck {
  readonly id: string;
  readonly sha256?: string;
}

interface Checked {
  readonly declarations: Declarations;
  readonly problems: readonly Problem[];
}

/** Leaves out documents whose path is not safe or whose id is taken, and names proofs without one. */
export function withSafeDocuments(declarations: Declarations, where: Where): Checked {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const documents = (declarations.assay?.documents ?? []).filter(({ id, path }) => {
    if (seen.has(id)) problems.push(twice({ document: id }, where));
    else if (isInside(path)) return seen.add(id);
    else problems.push(outside({ document: id }, where));
    return false;
  });
  problems.push(...unknownProofs(declarations.assay, declarations, where));
  return { declarations: withDocuments(declarations, documents), problems };
}

/** What a part of a declaration names as proof and no document of the contract is. */
export function unknownProofs(part: unknown, { assay }: Declarations, where: Where): Problem[] {
  const declared = new Set((assay?.documents ?? []).map(({ id }) => id));
  return proofIds(part)
    .filter((id) => !declared.has(id))
    .map((document) => unknownProof({ document }, where));
}

/** The files that have to be hashed, in the order of the contract. */
export function documentsToVerify(declarations: Declarations): readonly DocumentToVerify[] {
  return (declarations.assay?.documents ?? []).map(({ id, path, sha256 }) =>
    sha256 === undefined ? { id, path } : { id, path, sha256 },
  );
}

/**
 * Keeps the documents that were found and have the declared hash; a document without a declared
 * hash gets the one that was found. A document that was not checked is dropped too.
 */
export function checkDocuments(
  declarations: Declarations,
  checks: readonly DocumentCheck[],
  where: Where,
): Checked {
  const found = new Map(checks.map((check) => [check.id, check.sha256]));
  const problems: Problem[] = [];
  const documents = (declarations.assay?.documents ?? []).flatMap((document) => {
    const sha256 = found.get(document.id);
    if (sha256 === undefined) problems.push(notFound({ document: document.id }, where));
    else if (document.sha256 === undefined || document.sha256 === sha256)
      return [{ ...document, sha256 }];
    else problems.push(changed({ document: document.id }, where));
    return [];
  });
  return { declarations: withDocuments(declarations, documents), problems };
}

/** A relative path whose every step goes down, whatever the system that opens it. */
function isInside(path: string): boolean {
  if (/[\0\\:]/.test(path)) return false;
  return path.split('/').every((step) => step !== '' && step !== '..');
}

function withDocuments(
  declarations: Declarations,
  documents: NonNullable<AssetDeclaration['documents']>,
): Declarations {
  if (declarations.assay?.documents === undefined) return declarations;
  return { ...declarations, assay: { ...declarations.assay, documents } };
}

/** Ids in every `proofs`, `scenarioProofs` and so on, wherever it stands; each once, sorted. */
function proofIds(part: unknown): string[] {
  const ids = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && /proofs$/i.test(key)) ids.add(value);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value))
      visit(inner, Array.isArray(value) ? key : name);
  };
  visit(part, '');
  return [...ids].sort();
}
