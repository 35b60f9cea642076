import type { ReactNode } from 'react';

interface DrawingProps {
  /** Read aloud and shown on hover; empty where words beside the drawing say the same. */
  readonly label: string;
  readonly viewBox: string;
  readonly className: string;
  readonly size?: number;
  readonly children: ReactNode;
}

/** A small drawing that speaks, or is silent beside its own words. */
export function Drawing({ label, viewBox, className, size, children }: DrawingProps) {
  const given = {
    viewBox,
    className,
    fill: 'none',
    ...(size === undefined ? {} : { width: size, height: size }),
  };
  if (label === '') {
    return (
      <svg aria-hidden="true" {...given}>
        {children}
      </svg>
    );
  }
  return (
    <svg role="img" aria-label={label} {...given}>
      <title>{label}</title>
      {children}
    </svg>
  );
}
