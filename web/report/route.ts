import { type Language, languages } from '../../src/vocabulary/text.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What is shown. `evidence` is the indicator whose drawer is open. */
export type Place =
  | { readonly page: 'portfolio'; readonly evidence?: string }
  | { readonly page: 'assets' }
  | { readonly page: 'files' }
  | { readonly page: 'model' }
  | { readonly page: 'asset'; readonly asset: string; readonly evidence?: string }
  /** Here `evidence` is the step of the calculation whose drawer is open. */
  | { readonly page: 'value'; readonly asset: string; readonly evidence?: string }
  | { readonly page: 'ledger'; readonly asset: string }
  | {
      readonly page: 'table';
      readonly asset: string;
      readonly table: string;
      readonly evidence?: string;
    }
  | {
      readonly page: 'column';
      readonly asset: string;
      readonly table: string;
      readonly column: string;
      readonly evidence?: string;
    };

/** An address of the page. The choices of language and theme live here and nowhere else. */
export interface Route {
  readonly place: Place;
  readonly language?: Language;
  readonly theme?: Theme;
}

/** Reads the part of an address after `#`; what it does not know becomes the portfolio. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const choices = new URLSearchParams(query);
  const language = languages.find((one) => one === choices.get('lang'));
  const theme = themes.find((one) => one === choices.get('theme'));
  return {
    place: parsePlace(path.split('/').slice(1).map(decode)),
    ...(language === undefined ? {} : { language }),
    ...(theme === undefined ? {} : { theme }),
  };
}

function parsePlace([page, asset, ...rest]: readonly string[]): Place {
  if (page === 'evidence' && asset !== undefined) return { page: 'portfolio', evidence: asset };
  if (page === 'assets' || page === 'files' || page === 'model') return { page };
  if (page !== 'asset' || asset === undefined) return { page: 'portfolio' };
  if (rest[0] === 'ledger') return { page: 'ledger', asset };
  const isValue = rest[0] === 'value';
  const named = Object.fromEntries(pairs(isValue ? rest.slice(1) : rest));
  const evidence = named.evidence === undefined ? {} : { evidence: named.evidence };
  if (isValue) return { page: 'value', asset, ...evidence };
  if (named.table === undefined) return { page: 'asset', asset, ...evidence };
  if (named.column === undefined) return { page: 'table', asset, table: named.table, ...evidence };
  return { page: 'column', asset, table: named.table, column: named.column, ...evidence };
}

/** The address of a route, with its `#`. */
export function formatRoute({ place, language, theme }: Route): string {
  const choices = new URLSearchParams();
  if (language !== undefined) choices.set('lang', language);
  if (theme !== undefined) choices.set('theme', theme);
  const query = choices.size === 0 ? '' : `?${choices}`;
  return `#/${partsOf(place).map(encodeURIComponent).join('/')}${query}`;
}

function partsOf(place: Place): readonly string[] {
  switch (place.page) {
    case 'portfolio':
      return evidenceOf(place);
    case 'assets':
    case 'files':
    case 'model':
      return [place.page];
    case 'asset':
      return ['asset', place.asset, ...evidenceOf(place)];
    case 'value':
      return ['asset', place.asset, 'value', ...evidenceOf(place)];
    case 'ledger':
      return ['asset', place.asset, 'ledger'];
    case 'table':
      return ['asset', place.asset, 'table', place.table, ...evidenceOf(place)];
    case 'column':
      return [
        'asset',
        place.asset,
        'table',
        place.table,
        'column',
        place.column,
        ...evidenceOf(place),
      ];
  }
}

function evidenceOf({ evidence }: { readonly evidence?: string }): readonly string[] {
  return evidence === undefined ? [] : ['evidence', evidence];
}

function pairs(parts: readonly string[]): [string, string][] {
  const [name, value, ...rest] = parts;
  return name === undefined || value === undefined ? [] : [[name, value], ...pairs(rest)];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
