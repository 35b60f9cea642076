import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Refusal } from '../../../../src/client/registry-client.ts';
import { type KeptReport, putReport, ReportTooLarge } from '../../api/reports.ts';

/** A file on its way into the registry, and what came of it. */
export type QueuedReport = { readonly id: number; readonly file: File } & (
  | { readonly state: 'waiting' | 'cancelled' | 'not-sent' | 'too-large' }
  /** `sent` is the share of it that is on the server; at 1 the server checks it. */
  | { readonly state: 'sending'; readonly sent: number }
  | { readonly state: 'kept'; readonly kept: KeptReport }
  | { readonly state: 'refused'; readonly error: unknown }
);

export type ReportState = QueuedReport['state'];

type NewState<S> = S extends unknown ? Omit<S, 'id' | 'file'> : never;

export interface ReportQueue {
  readonly reports: readonly QueuedReport[];
  readonly isSending: boolean;
  /** Why nothing more was sent: the server does not answer, or lets nobody in. */
  readonly stopped: unknown;
  readonly send: (files: readonly File[]) => void;
  /** Sends what was cancelled or not sent. */
  readonly sendRest: () => void;
  readonly cancel: () => void;
}

/** Sends reports one after the other; one that is refused does not end the rest. */
export function useReportQueue(): ReportQueue {
  const queries = useQueryClient();
  const [reports, setReports] = useState<readonly QueuedReport[]>([]);
  const [stopped, setStopped] = useState<unknown>();
  const running = useRef<AbortController>(undefined);
  const [isSending, setSending] = useState(false);
  const become = (id: number, next: NewState<QueuedReport>) =>
    setReports((all) => all.map((one) => (one.id === id ? { id, file: one.file, ...next } : one)));
  const run = async (queue: readonly QueuedReport[]) => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setReports(queue);
    setStopped(undefined);
    setSending(true);
    const { ended, left } = await sendEach(
      queue.filter(({ state }) => state === 'waiting'),
      {
        signal,
        become,
      },
    );
    for (const { id } of left) become(id, { state: signal.aborted ? 'cancelled' : 'not-sent' });
    setStopped(ended);
    setSending(false);
    for (const key of ['assets', 'asset-facets', 'asset', 'portfolio']) {
      void queries.invalidateQueries({ queryKey: [key] });
    }
  };
  return {
    reports,
    isSending,
    stopped,
    send: (files) => void run(files.map((file, id) => ({ id, file, state: 'waiting' }))),
    sendRest: () =>
      void run(
        reports.map((one) =>
          isLeft(one) ? { id: one.id, file: one.file, state: 'waiting' } : one,
        ),
      ),
    cancel: () => running.current?.abort(new DOMException('cancelled', 'AbortError')),
  };
}

/** Whether it can be sent another time. */
export function isLeft({ state }: QueuedReport): boolean {
  return state === 'cancelled' || state === 'not-sent';
}

interface Sending {
  readonly signal: AbortSignal;
  readonly become: (id: number, next: NewState<QueuedReport>) => void;
}

/** Those that it did not come to, and what ended it before its time. */
async function sendEach(queue: readonly QueuedReport[], { signal, become }: Sending) {
  for (const [turn, { id, file }] of queue.entries()) {
    const progress = (sent: number) => become(id, { state: 'sending', sent });
    progress(0);
    try {
      become(id, { state: 'kept', kept: await putReport(file, { progress, signal }) });
    } catch (error) {
      const left = queue.slice(turn);
      if (signal.aborted) return { left, ended: undefined };
      if (error instanceof ReportTooLarge) become(id, { state: 'too-large' });
      else if (isOfReport(error)) become(id, { state: 'refused', error });
      else return { left, ended: error };
    }
  }
  return { left: [], ended: undefined };
}

/** Whether another report may fare better. */
function isOfReport(error: unknown): boolean {
  return error instanceof Refusal && [400, 409, 413, 422, 500].includes(error.problem.status);
}
