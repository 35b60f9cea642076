import {
  Composer,
  type CST,
  type Document,
  isMap,
  isNode,
  isPair,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
} from 'yaml';
import { defineProblem, type Where } from '../../vocabulary/problem.ts';

/** What a contract file may cost to read; beyond these it is refused. */
export const contractLimits = {
  /** Characters. A draft for 500 tables of 100 columns has about 12 million. */
  characters: 32_000_000,
  /** Nesting of lists and mappings. */
  depth: 64,
  /** Values that aliases may stand for, in the whole document. */
  aliases: 1000,
} as const;

export type DocumentPath = readonly (string | number)[];

/** A YAML document as plain data, and where each part of it stands. */
export interface ReadYaml {
  readonly data: unknown;
  /** Line and column of the innermost part of the path that exists. */
  readonly locate: (path: DocumentPath) => Where;
}

const tooLarge = defineProblem({
  code: 'contract-too-large',
  texts: {
    en: 'The contract has {characters} characters; at most {limit} are read.',
    zh: '合约有 {characters} 个字符，最多读取 {limit} 个。',
  },
  remedy: { en: 'Split it into one contract per data asset.', zh: '请按数据资产拆分为多个合约。' },
  params: ['characters', 'limit'],
});
const tooDeep = defineProblem({
  code: 'contract-too-deep',
  texts: {
    en: 'The contract nests lists and mappings deeper than {limit} levels.',
    zh: '合约中列表和映射的嵌套超过 {limit} 层。',
  },
  remedy: { en: 'Flatten that part.', zh: '请减少该处的嵌套层数。' },
  params: ['limit'],
});
const aliasBomb = defineProblem({
  code: 'contract-too-many-aliases',
  texts: {
    en: 'The aliases of the contract stand for more than {limit} values.',
    zh: '合约中的别名展开后超过 {limit} 个值。',
  },
  remedy: { en: 'Write repeated parts out.', zh: '请将重复部分直接写出。' },
  params: ['limit'],
});
const notYaml = defineProblem({
  code: 'contract-not-yaml',
  texts: {
    en: 'The contract is not valid YAML ({reason}).',
    zh: '合约不是有效的 YAML（{reason}）。',
  },
  remedy: {
    en: 'Correct the text at this place; colons and # inside a value need quotes.',
    zh: '请修正此处；值中含冒号或 # 时需加引号。',
  },
  params: ['reason'],
});

/**
 * Reads hostile YAML: bounded in size, depth and aliases, every key a text, no duplicate keys, no
 * custom tags, no merge keys.
 *
 * @throws Problem `contract-too-large`, `contract-too-deep`, `contract-too-many-aliases`,
 * `contract-not-yaml`
 */
export function readYaml(text: string, file: string): ReadYaml {
  const { characters, depth } = contractLimits;
  if (text.length > characters)
    throw tooLarge({ characters: text.length, limit: characters }, { file });
  const lines = new LineCounter();
  const document = compose(text, file, lines);
  const error = document.errors[0] ?? document.warnings[0];
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw notYaml({ reason: error.code }, { file, line, column: col });
  }
  if (!depthWithin(document.contents, depth)) throw tooDeep({ limit: depth }, { file });
  const data = toPlainData(document, file);
  if (!dataDepthWithin(data, depth)) throw tooDeep({ limit: depth }, { file });
  return {
    data,
    locate: (path) => ({ file, path: printPath(path), ...position(document, path, lines) }),
  };
}

/** A path as people write it, as in `schema[0].properties[2].name`. */
export function printPath(path: DocumentPath): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`))
    .join('');
}

/**
 * Composes the one document of a text. Its tokens are read once, and their nesting is watched on
 * the way: the composer, which is recursive, gets the document when all of it was seen.
 */
function compose(text: string, file: string, lines: LineCounter): Document<ParsedNode> {
  const { depth } = contractLimits;
  try {
    const [document, further] = new Composer(options).compose(
      boundedTokens(text, depth, lines.addNewLine),
      true,
      text.length,
    );
    if (document === undefined) throw new Error('bug: a document was asked for and not given');
    if (further !== undefined)
      throw notYaml(
        { reason: 'MULTIPLE_DOCS' },
        { file, line: lines.linePos(further.range[0]).line },
      );
    // The composer keeps ranges on every node.
    return document as Document<ParsedNode>;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep({ limit: depth }, { file });
    throw error;
  }
}

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  strict: true,
  stringKeys: true,
  prettyErrors: false,
  logLevel: 'error',
  resolveKnownTags: false,
} as const;

/**
 * Flow brackets and compact `- - -` can nest thousands deep in a short text, which a recursive
 * composer does not survive; the tokens show both without recursion.
 *
 * @throws RangeError beyond the limit
 */
function* boundedTokens(
  text: string,
  limit: number,
  onNewLine: (offset: number) => void,
): Generator<CST.Token> {
  const parser = new Parser(onNewLine);
  onNewLine(0);
  const bounded = nestingWatch(limit);
  for (const token of new Lexer().lex(text)) {
    if (!bounded(token)) throw new RangeError('nested too deep');
    yield* parser.next(token);
  }
  yield* parser.end();
}

/** Whether the nesting is still within a limit after a token. */
function nestingWatch(limit: number): (token: string) => boolean {
  let flow = 0;
  let dashes = 0;
  return (token) => {
    if (token === '[' || token === '{') flow += 1;
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1);
    else if (token === '-' || token === '?') dashes += 1;
    else if (token.includes('\n')) dashes = 0;
    return flow <= limit && dashes <= limit;
  };
}

/** An alias may stand inside its own anchor: then the data has no end. */
function dataDepthWithin(data: unknown, left: number): boolean {
  if (typeof data !== 'object' || data === null) return true;
  return left > 0 && Object.values(data).every((part) => dataDepthWithin(part, left - 1));
}

function depthWithin(node: unknown, left: number): boolean {
  if (isPair(node)) return depthWithin(node.value, left);
  if (!isMap(node) && !isSeq(node)) return true;
  return left > 0 && node.items.every((item) => depthWithin(item, left - 1));
}

function toPlainData(document: Document, file: string): unknown {
  const limit = contractLimits.aliases;
  try {
    return document.toJS({ maxAliasCount: limit });
  } catch (error) {
    if (error instanceof ReferenceError && error.message.startsWith('Excessive'))
      throw aliasBomb({ limit }, { file });
    if (error instanceof ReferenceError) throw notYaml({ reason: 'BAD_ALIAS' }, { file });
    if (error instanceof RangeError) throw tooDeep({ limit: contractLimits.depth }, { file });
    throw error;
  }
}

function position(document: Document, path: DocumentPath, lines: LineCounter): Where {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  }
  return {};
}
