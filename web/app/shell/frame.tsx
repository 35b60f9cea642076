import { Outlet } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';
import { FindDialog } from '../find/find-dialog.tsx';
import { useArrival } from './arrival.ts';
import { useKeys } from './keys.ts';
import { TopBar } from './top-bar.tsx';

const texts = {
  skip: { en: 'Skip to content', zh: '跳到正文' },
  note: {
    en: 'Assessments and registrations are no statutory appraisal reports and no legal advice.',
    zh: '评估与登记信息不是资产评估报告，也不构成法律意见。',
  },
} satisfies Record<string, Texts>;

/** What stands around every page. */
export function Frame() {
  const { say } = useWords();
  const main = useRef<HTMLElement>(null);
  useArrival(main);
  const [finding, setFinding] = useState(false);
  const find = useCallback(() => setFinding(true), []);
  useKeys(find);
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {say(texts.skip)}
      </button>
      <TopBar find={find} />
      <main id="main" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <footer className="foot">
        <div className="wrap">
          <p>{say(texts.note)}</p>
        </div>
      </footer>
      {finding ? <FindDialog close={() => setFinding(false)} /> : null}
    </>
  );
}
