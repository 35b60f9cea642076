const longestSql = 500_000;
const mostCalls = 12;
const longestChain = 250;

/** Texts and names in quotes, comments, words, and what stands between. */
const tokens =
  /'(?:[^'\\]|''|\\[\s\S])*'?|"(?:[^"]|"")*"?|`[^`]*`?|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[\p{L}_][\p{L}\p{N}_$]*|[(),]|[-+*/|<>=:%]+/gu;
const linking =
  /^(?:and|or|not|union|except|intersect|join|case|when|between|like|in|is|collate|interval)$/i;
const notCalled =
  /^(?:and|or|not|in|from|join|on|as|select|where|union|all|except|intersect|then|when|else|exists|any|over|using|by|having|with)$/i;

/** How deep the reading of a text stands: brackets that are open, calls among them, operators in a row. */
interface Depth {
  readonly open: { readonly called: boolean; links: number }[];
  calls: number;
  chain: number;
}

/**
 * Whether SQL is nested so deep that the parser would not come back from it: it takes twice the time for each call
 * within a call, and a chain of operators longer than its stack ends it for the whole process.
 */
export function tooDeep(sql: string): boolean {
  if (sql.length > longestSql) return true;
  const depth: Depth = { open: [{ called: false, links: 0 }], calls: 0, chain: 0 };
  let word = false;
  for (const [token] of sql.matchAll(tokens)) {
    step(depth, token, word);
    if (depth.calls > mostCalls || depth.chain > longestChain) return true;
    word = /^["`\p{L}_]/u.test(token) && !notCalled.test(token);
  }
  return false;
}

function step(depth: Depth, token: string, called: boolean): void {
  const { open } = depth;
  const here = open.at(-1);
  if (token === '(') {
    open.push({ called, links: 1 });
    depth.calls += called ? 1 : 0;
    depth.chain += 1;
  } else if (here === undefined) {
    return;
  } else if (token === ')') {
    if (open.length === 1) return;
    open.pop();
    depth.calls -= here.called ? 1 : 0;
    depth.chain -= here.links;
  } else if (token === ',') {
    depth.chain -= here.links;
    here.links = 0;
  } else if (linking.test(token) || /^[-+*/|<>=:%]/.test(token)) {
    here.links += 1;
    depth.chain += 1;
  }
}
