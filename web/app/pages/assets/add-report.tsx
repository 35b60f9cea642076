import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import type { KeptReport } from '../../api/reports.ts';
import { putReport } from '../../api/reports.ts';
import { sessionQuery } from '../../api/session.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

const texts = {
  assess: { en: 'Assess data', zh: '评估数据' },
  add: { en: 'Add a report', zh: '添加报告' },
  note: {
    en: 'The report.json of assay assess FOLDER --certify; of the data itself nothing is sent.',
    zh: '即 assay assess FOLDER --certify 生成的 report.json；不会发送数据本身。',
  },
  file: { en: 'report.json to add', zh: '要添加的 report.json' },
  sending: { en: 'Sending {name}', zh: '正在发送 {name}' },
  checking: { en: 'The server checks {name} …', zh: '服务器正在检查 {name} …' },
  kept: {
    en: 'Added: {made} assessments, {assets} new data assets.',
    zh: '已添加 {made} 项评估，新增 {assets} 项数据资产。',
  },
  known: {
    en: 'The registry had this report already: nothing changed.',
    zh: '登记簿中已有此报告，未作更改。',
  },
  open: { en: 'Open the data asset', zh: '打开该数据资产' },
} satisfies Record<string, Texts>;

/** Puts a report into the registry, for those who may. */
export function AddReport() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  return session?.actions.includes('assessment.put') ? <ReportUpload /> : null;
}

function ReportUpload() {
  const { say } = useWords();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState(0);
  const { mutate, isPending, error, data, variables } = useMutation({
    mutationFn: (file: File) => putReport(file, setSent),
    onMutate: () => setSent(0),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['assets'] });
      await queries.invalidateQueries({ queryKey: ['asset-facets'] });
      await queries.invalidateQueries({ queryKey: ['asset'] });
    },
  });
  return (
    <div className="add-report">
      <p>
        <Link to="/assess" className="btn">
          {say(texts.assess)}
        </Link>{' '}
        <button
          type="button"
          className="btn"
          aria-disabled={isPending}
          onClick={() => (isPending ? undefined : input.current?.click())}
        >
          {say(texts.add)}
        </button>{' '}
        <span className="s">{say(texts.note)}</span>
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say(texts.file)}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) mutate(file);
          // The same file may be chosen again after it was written anew.
          currentTarget.value = '';
        }}
      />
      {isPending ? <Sending name={variables.name} sent={sent} /> : null}
      {error === null ? null : <ProblemNotice error={error} />}
      {data === undefined ? null : <Kept kept={data} />}
    </div>
  );
}

function Sending({ name, sent }: { readonly name: string; readonly sent: number }) {
  const { say } = useWords();
  const words = say(sent < 1 ? texts.sending : texts.checking, { name });
  return (
    <p role="status" className="any">
      {words} {sent < 1 ? <progress aria-label={words} value={sent} /> : null}
    </p>
  );
}

function Kept({ kept: { items } }: { readonly kept: KeptReport }) {
  const { say } = useWords();
  const made = items.filter((one) => one.made).length;
  const assets = items.filter((one) => one.newAsset).length;
  const [only, ...more] = items;
  return (
    <p role="status">
      {say(made === 0 ? texts.known : texts.kept, { made, assets })}{' '}
      {only === undefined || more.length > 0 ? null : (
        <Link to="/assets/$asset" params={{ asset: only.assetId }}>
          {say(texts.open)}
        </Link>
      )}
    </p>
  );
}
