import { Document, isMap, isNode, parseDocument, YAMLMap } from 'yaml';
import type { SuggestedRule } from '../vocabulary/quality-rule.ts';
import type { AssetReport } from '../vocabulary/reports/report.ts';
import { type Contract, parseContract } from './contract.ts';
import { namingOf } from './draft/naming.ts';
import { draftSchema } from './draft/schema.ts';
import { assetTodos, headOf, personalTodo, printTodos, type Todo } from './draft/todos.ts';
import { addMissing, asComment, type DraftMap, draftMap } from './draft/tree.ts';

export interface DraftOptions {
  /** The text of a contract that is there already. */
  readonly existing?: string;
  /** By table id, the rules that the data suggests; those without an exception are written. */
  readonly suggestions?: ReadonlyMap<string, readonly SuggestedRule[]>;
  /** Whether what is of a semantic type names something: written in digits, it is text all the same. */
  readonly namesThings?: (semanticType: string) => boolean;
}

/**
 * Drafts an ODCS v3.1 contract from what was discovered: types, keys, relationships,
 * classifications and suggested rules, with a commented TODO for each thing only a person knows.
 *
 * With `existing`, only what is missing is added: no value and no comment of a person changes,
 * and a suggestion that was removed from a table or column stays away. Nothing to add gives the
 * same text back, to the byte.
 *
 * @throws Problem as `parseContract`, where `existing` cannot be read
 */
export function draftContract(asset: AssetReport, options: DraftOptions = {}): string {
  const { existing } = options;
  const contract = existing === undefined ? undefined : parseContract(existing, 'existing');
  const document = existing === undefined ? emptyDocument() : keepAsWritten(existing);
  const { contents } = document;
  if (!isMap(contents)) throw new Error('bug: a contract that is no mapping was read');
  const added = addMissing(contents, draftOf(asset, contract, options));
  const todos = openTodos(asset, contract).filter((todo) => !existing?.includes(headOf(todo)));
  if (existing !== undefined && added === 0 && todos.length === 0) return existing;
  placeTodos(document, todos, contract);
  const indentSeq = existing === undefined || !/^[A-Za-z]+:[ \t]*\r?\n- /m.test(existing);
  return document.toString({ lineWidth: 0, indentSeq });
}

function emptyDocument(): Document {
  return new Document(new YAMLMap(), { schema: 'failsafe' });
}

/** Scalars stay the text that a person wrote: `1.0` is not turned into `1`. */
function keepAsWritten(text: string): Document {
  return parseDocument(text, { schema: 'failsafe', resolveKnownTags: false, stringKeys: true });
}

function draftOf(
  asset: AssetReport,
  existing: Contract | undefined,
  { suggestions = new Map(), namesThings = () => false }: DraftOptions,
): DraftMap {
  const schema = draftSchema(asset, {
    naming: namingOf(asset, existing),
    suggestions,
    namesThings,
  });
  return draftMap(
    { key: 'kind', value: 'DataContract' },
    { key: 'apiVersion', value: 'v3.1.0' },
    { key: 'id', value: asset.id },
    { key: 'name', value: asset.name },
    { key: 'version', value: '0.1.0' },
    { key: 'status', value: 'draft' },
    schema.items.length > 0 ? { key: 'schema', value: schema } : undefined,
  );
}

const descriptionTodo: Todo = {
  answers: 'description',
  question: 'What is it for, and what should it not be used for? 用途与限制？',
  lines: ['description:', '  purpose: ', '  limitations: '],
};

/** The questions that the contract does not answer yet. */
function openTodos(asset: AssetReport, existing: Contract | undefined): Todo[] {
  const personal = asset.tables.some(({ columns }) =>
    columns.some((column) => column.personal.personalInformation),
  );
  const asked = [descriptionTodo, ...assetTodos, ...(personal ? [personalTodo] : [])];
  return asked.filter(({ answers }) => !isAnswered(answers, existing));
}

function isAnswered(answers: string, existing: Contract | undefined): boolean {
  if (!existing) return false;
  const [, part] = /^assay\.(.+)$/.exec(answers) ?? [];
  return part === undefined
    ? Object.hasOwn(existing.document, answers)
    : Object.hasOwn(existing.declarations.assay ?? {}, part);
}

/** Before the schema of a new contract, which is long; at the end of one that is there. */
function placeTodos(
  document: Document,
  todos: readonly Todo[],
  existing: Contract | undefined,
): void {
  if (todos.length === 0) return;
  const text = asComment(printTodos(todos, existing?.document.customProperties !== undefined));
  const schema = isMap(document.contents)
    ? document.contents.items.find(({ key }) => String(key) === 'schema')
    : undefined;
  if (!existing && isNode(schema?.key)) schema.key.commentBefore = text;
  else document.comment = [document.comment, text].filter((part) => part).join('\n\n');
}
