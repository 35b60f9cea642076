import { type ReactNode, type Ref, useId } from 'react';

/** A section of a page: an ink rule, a title, one grey line, and what belongs beside them. */
export function Section({
  title,
  note,
  aside,
  children,
  id,
}: {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
}) {
  const heading = useId();
  return (
    <section className="sec" aria-labelledby={heading} {...(id === undefined ? {} : { id })}>
      <header>
        <h2 id={heading}>{title}</h2>
        <span className="s">{note}</span>
        {aside}
      </header>
      {children}
    </section>
  );
}

/** WCAG 2.1.1: what scrolls must be reachable by keyboard, though nothing in it may be. */
const reachable = { tabIndex: 0 };

/** A box in which something wide scrolls sideways, so that the page never does. */
export function Scroll({
  label,
  children,
  tall = false,
  ref,
}: {
  readonly label: string;
  readonly children: ReactNode;
  /** Scrolls downwards as well, under a head that stays in view. */
  readonly tall?: boolean;
  readonly ref?: Ref<HTMLElement>;
}) {
  return (
    <section
      className={tall ? 'scroll tall' : 'scroll'}
      aria-label={label}
      {...reachable}
      {...(ref === undefined ? {} : { ref })}
    >
      {children}
    </section>
  );
}
