import { setTimeout as pause } from 'node:timers/promises';
import { createRegistryClient, Refusal, Unreachable } from '../../client/registry-client.ts';
import { defineProblem, type Problem } from '../../vocabulary/problem.ts';
import {
  type KeptReports,
  keptReportsSchema,
} from '../../vocabulary/registry/assets/kept-reports.ts';
import type { Language } from '../../vocabulary/text.ts';
import { renderProblem } from '../../words/words.ts';
import type { ReadReport } from './read-report-file.ts';

const unreachable = defineProblem<'server'>({
  code: 'import.unreachable',
  params: ['server'],
  texts: { en: '{server} does not answer.', zh: '{server} 没有响应。' },
  remedy: {
    en: 'See whether the registry runs and can be reached from here, then import again: what is there is not added twice.',
    zh: '请确认登记库正在运行且可从此处访问，然后重新导入：已有的报告不会重复添加。',
  },
});
const noRegistry = defineProblem<'server'>({
  code: 'import.no-registry',
  params: ['server'],
  texts: {
    en: 'What answers at {server} is no Assay registry.',
    zh: '{server} 处的服务不是数衡登记库。',
  },
  remedy: {
    en: 'Give --server the address that the registry has in a browser.',
    zh: '请将 --server 设为在浏览器中访问登记库的地址。',
  },
});

/** The registry that reports go to, and how patient we are with it. */
export interface ImportTarget {
  readonly server: URL;
  readonly token: string;
  readonly language: Language;
  /** Milliseconds to wait before each further try, where the server does not answer or is busy. */
  readonly waits: readonly number[];
}

/** What came of a report. */
export type Sent =
  | { readonly outcome: 'kept'; readonly kept: KeptReports; readonly replayed: boolean }
  /** The registry does not take this report. */
  | { readonly outcome: 'refused'; readonly code: string; readonly reason: string }
  /** The registry takes no report from us now: the next one would fare alike. */
  | { readonly outcome: 'stopped'; readonly code: string; readonly reason: string };

/** What may be better in a moment. */
const passing = [429, 502, 503, 504];
/** Who asks, or what is asked: no matter of the report. */
const ofEveryReport = [401, 403, 404, 405, ...passing];

const mostWaitMs = 60_000;

/**
 * Sends a report under a key made of its content, so that it is done once however often it is sent: after a broken
 * connection, by two imports at once, or by the next import.
 */
export async function sendReport(
  report: ReadReport,
  target: ImportTarget,
  signal: AbortSignal,
): Promise<Sent> {
  let result = await attempt(report, target, signal);
  for (const wait of target.waits) {
    if (result.again === undefined) break;
    await pause(Math.min(Math.max(wait, result.again), mostWaitMs), undefined, { signal });
    result = await attempt(report, target, signal);
  }
  return result.sent;
}

interface Attempt {
  readonly sent: Sent;
  /** Milliseconds that the server asked us to wait; absent where another try changes nothing. */
  readonly again?: number;
}

async function attempt(
  { document, sha256 }: ReadReport,
  { server, token, language }: ImportTarget,
  signal: AbortSignal,
): Promise<Attempt> {
  let headers = new Headers();
  const client = createRegistryClient({
    url: server.origin,
    token,
    language: () => language,
    fetch: async (request) => {
      const response = await fetch(request);
      headers = response.headers;
      return response;
    },
  });
  try {
    const answer: unknown = await client.post('/api/v1/reports', {
      header: { 'Idempotency-Key': `report-${sha256}` },
      body: document,
      signal,
    });
    const kept = keptReportsSchema.safeParse(answer);
    if (!kept.success) return stopped(noRegistry({ server: server.origin }), language);
    const replayed = headers.get('Idempotency-Replayed') === 'true';
    return { sent: { outcome: 'kept', kept: kept.data, replayed } };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Refusal) return refused(error, headers);
    const at = { server: server.origin };
    if (error instanceof Unreachable) return { ...stopped(unreachable(at), language), again: 0 };
    if (error instanceof SyntaxError) return stopped(noRegistry(at), language);
    throw error;
  }
}

function stopped(problem: Problem, language: Language): Attempt {
  const reason = renderProblem(problem, language);
  return { sent: { outcome: 'stopped', code: problem.code, reason } };
}

function refused({ problem }: Refusal, headers: Headers): Attempt {
  const { status, code = `http.${status}`, title, detail } = problem;
  const outcome = ofEveryReport.includes(status) ? 'stopped' : 'refused';
  const reason = [title, detail].filter(Boolean).join(' ');
  const sent = { outcome, code, reason } as const;
  if (!passing.includes(status)) return { sent };
  return { sent, again: Number(headers.get('Retry-After') ?? 0) * 1000 || 0 };
}
