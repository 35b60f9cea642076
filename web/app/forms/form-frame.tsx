import './forms.css';
import { HeadlessMantineProvider } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { formTheme } from './form-theme.ts';

/** A form with what became of it: fields, the problem if there is one, the button that sends it. */
export function FormFrame({
  send,
  sending,
  error,
  button,
  beside,
  children,
}: {
  readonly send: () => void;
  readonly sending: boolean;
  readonly error: unknown;
  readonly button: string;
  /** Stands beside the button, such as the way back. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) {
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!sending) send();
  };
  return (
    <form className="form" onSubmit={onSubmit}>
      <HeadlessMantineProvider theme={formTheme}>{children}</HeadlessMantineProvider>
      {error === null ? null : <ProblemNotice error={error} />}
      <p className="buttons">
        <button type="submit" className="btn p" aria-disabled={sending}>
          {button}
        </button>
        {beside}
      </p>
    </form>
  );
}
