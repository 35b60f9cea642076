/** What the address of the sign-in page tells. */
export interface SignInSearch {
  readonly next?: string;
  /** The code of the problem by which somebody from another provider was not let in. */
  readonly refused?: string;
  readonly provider?: string;
  /** A code of the protocol. */
  readonly reason?: string;
}

/** Where somebody wanted to go before signing in: an address of ours, never another site. */
export function readNext({ next }: Record<string, unknown>): Pick<SignInSearch, 'next'> {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
}

/** Codes alone: a link that somebody made puts no words of theirs onto the page. */
export function readSignInSearch(search: Record<string, unknown>): SignInSearch {
  const codes = ['refused', 'provider', 'reason'].flatMap((name) => {
    const code = search[name];
    return typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? [[name, code]] : [];
  });
  return { ...readNext(search), ...Object.fromEntries(codes) };
}
