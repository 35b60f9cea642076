import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../app/effects.ts';
import type { Texts } from '../vocabulary/text.ts';
import { type Session, say } from './session.ts';

const steps: Readonly<Record<Progress['step'], Texts>> = {
  fetch: { en: 'Fetching', zh: '下载' },
  read: { en: 'Reading', zh: '读取' },
  profile: { en: 'Measuring', zh: '测量' },
  discover: { en: 'Discovering', zh: '识别' },
  rules: { en: 'Running rules', zh: '执行规则' },
  fingerprint: { en: 'Fingerprinting', zh: '计算指纹' },
  assess: { en: 'Judging', zh: '评估' },
  clean: { en: 'Proposing repairs', zh: '提出修复' },
  write: { en: 'Writing', zh: '写出' },
  send: { en: 'Sending', zh: '发送' },
};
const quietMilliseconds = 1000;

export interface ProgressBar {
  readonly show: (progress: Progress) => void;
  readonly stop: () => void;
}

/** A bar on standard error, only where a person watches and only after the first second. */
export function progressBar(session: Session, quiet: boolean): ProgressBar {
  if (quiet || !session.stderr.terminal) return { show: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { format: '{step} {bar} {value}/{total}', clearOnComplete: true, hideCursor: false },
    Presets.shades_grey,
  );
  const startedAt = session.effects.now().getTime();
  let running = false;
  return {
    show: ({ step, done, total }) => {
      const shown = { step: say(session, steps[step]) };
      if (running) {
        bar.setTotal(total);
        bar.update(done, shown);
      } else if (session.effects.now().getTime() - startedAt >= quietMilliseconds) {
        bar.start(total, done, shown);
        running = true;
      }
    },
    stop: () => bar.stop(),
  };
}
