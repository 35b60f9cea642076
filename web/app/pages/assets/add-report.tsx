import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { count } from '../../../view/words/numbers.ts';
import { useMay } from '../../api/session.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { ReportOutcomes } from './report-outcomes.tsx';
import { isLeft, type QueuedReport, type ReportQueue, useReportQueue } from './report-queue.ts';

const texts = {
  assess: { en: 'Assess data', zh: '评估数据' },
  add: { en: 'Add reports', zh: '添加报告' },
  note: {
    en: 'One or several report.json of assay assess FOLDER --certify, gzip or not; of the data itself nothing is sent.',
    zh: '一份或多份由 assay assess FOLDER --certify 生成的 report.json（可为 gzip 压缩）；不会发送数据本身。',
  },
  file: { en: 'report.json files to add', zh: '要添加的 report.json 文件' },
  sending: { en: 'Sending {name}, {turn} of {all}', zh: '正在发送 {name}（第 {turn} / {all} 份）' },
  checking: {
    en: 'The server checks {name}, {turn} of {all} …',
    zh: '服务器正在检查 {name}（第 {turn} / {all} 份）…',
  },
  cancel: { en: 'Cancel', zh: '取消' },
  rest: { en: 'Send the rest', zh: '发送其余报告' },
  sum: {
    en: '{all} reports: {added} added, {known} there already, {refused} refused, {left} not sent.',
    zh: '共 {all} 份报告：新增 {added} 份，已有 {known} 份，被拒 {refused} 份，未发送 {left} 份。',
  },
} satisfies Record<string, Texts>;

/** Puts reports into the registry, for those who may. */
export function AddReport() {
  const may = useMay();
  return may('assessment.put') ? <ReportUpload /> : null;
}

function ReportUpload() {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const queue = useReportQueue();
  const { isSending, reports, stopped } = queue;
  return (
    <div className="add-report">
      <p>
        <Link to="/assess" className="btn">
          {say(texts.assess)}
        </Link>{' '}
        <button
          type="button"
          className="btn"
          aria-disabled={isSending}
          onClick={() => (isSending ? undefined : input.current?.click())}
        >
          {say(texts.add)}
        </button>{' '}
        <span className="s">{say(texts.note)}</span>
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,.gz,application/json,application/gzip"
        multiple
        hidden
        aria-label={say(texts.file)}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) queue.send(files);
          // The same file may be chosen again after it was written anew.
          currentTarget.value = '';
        }}
      />
      {isSending ? <Sending queue={queue} /> : null}
      {stopped === undefined ? null : <ProblemNotice error={stopped} />}
      {reports.length === 0 ? null : (
        <>
          {isSending ? null : <Summary queue={queue} />}
          <ReportOutcomes reports={reports} />
        </>
      )}
    </div>
  );
}

function Sending({ queue: { reports, cancel } }: { readonly queue: ReportQueue }) {
  const { say } = useWords();
  const turn = reports.findIndex(({ state }) => state === 'sending');
  const now = reports[turn];
  if (now?.state !== 'sending') return null;
  const named = { name: now.file.name, turn: count(turn + 1), all: count(reports.length) };
  const words = say(now.sent < 1 ? texts.sending : texts.checking, named);
  return (
    <p role="status" className="any">
      {words} <progress aria-label={words} value={(turn + now.sent / 2) / reports.length} />{' '}
      <button type="button" className="btn small" onClick={cancel}>
        {say(texts.cancel)}
      </button>
    </p>
  );
}

function Summary({ queue: { reports, sendRest } }: { readonly queue: ReportQueue }) {
  const { say } = useWords();
  const number = (is: (report: QueuedReport) => boolean) => reports.filter(is).length;
  const left = number(isLeft);
  const added = number(hasMade);
  const sum = {
    all: count(reports.length),
    added: count(added),
    known: count(number(({ state }) => state === 'kept') - added),
    refused: count(number(({ state }) => state === 'refused' || state === 'too-large')),
    left: count(left),
  };
  return (
    <p role="status">
      {say(texts.sum, sum)}{' '}
      {left === 0 ? null : (
        <button type="button" className="btn small" onClick={sendRest}>
          {say(texts.rest)}
        </button>
      )}
    </p>
  );
}

function hasMade(report: QueuedReport): boolean {
  return report.state === 'kept' && report.kept.items.some(({ made }) => made);
}
