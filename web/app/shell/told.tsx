import { useEffect, useRef } from 'react';

/**
 * What became of something that was asked for, or nothing yet. Read aloud, and given the focus: the button that asked
 * may be gone with its row, and the keyboard would start at the top of the page again.
 */
export function Told({ children }: { readonly children: string | null }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (children !== null) line.current?.focus({ preventScroll: true });
  }, [children]);
  return (
    <p role="status" className="told" tabIndex={-1} ref={line}>
      {children}
    </p>
  );
}
