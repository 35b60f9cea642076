import type { Declarations } from '../../vocabulary/declarations/declarations.ts';

/** Weights of the priorities; our choice. */
const weights = { essential: 3, important: 2, useful: 1 } as const;

/** An indicator of the RDA FAIR Data Maturity Model that a machine can test on a contract. */
interface FairIndicator {
  readonly id: string;
  readonly priority: keyof typeof weights;
  readonly passes: (declarations: Declarations) => boolean;
}

const given = (value: string | undefined) => value !== undefined && value.trim() !== '';
const persistent = (id: string | undefined) =>
  /^(?:https?:|urn:|doi:|ark:|10\.\d{4,})/i.test(id ?? '') || isUuid(id);
const isUuid = (id: string | undefined) =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id ?? '');
const catalogue = ({ assay }: Declarations) => assay?.catalogue;
const licence = ({ assay }: Declarations) => assay?.rights?.licence;
const links = ({ tables }: Declarations) =>
  tables.some(({ columns }) => columns.some(({ definitions }) => (definitions?.length ?? 0) > 0));

/** The list of the model; which of them a contract answers is our reading. */
const indicators: readonly FairIndicator[] = [
  { id: 'F1-01M', priority: 'essential', passes: ({ id }) => persistent(id) },
  { id: 'F1-01D', priority: 'essential', passes: (d) => persistent(catalogue(d)?.identifier) },
  { id: 'F1-02M', priority: 'essential', passes: ({ id }) => persistent(id) },
  { id: 'F1-02D', priority: 'essential', passes: (d) => persistent(catalogue(d)?.identifier) },
  {
    id: 'F2-01M',
    priority: 'essential',
    passes: (d) =>
      given(catalogue(d)?.title ?? d.name) &&
      given(catalogue(d)?.description ?? d.purpose) &&
      (catalogue(d)?.keywords ?? d.tags ?? []).length > 0,
  },
  { id: 'F3-01M', priority: 'essential', passes: (d) => given(catalogue(d)?.identifier) },
  { id: 'A1-01M', priority: 'important', passes: (d) => given(catalogue(d)?.accessRights) },
  { id: 'A1-03D', priority: 'essential', passes: (d) => given(catalogue(d)?.accessUrl) },
  { id: 'A1-04D', priority: 'essential', passes: (d) => given(catalogue(d)?.accessProtocol) },
  {
    id: 'A1-05D',
    priority: 'important',
    passes: (d) => given(catalogue(d)?.accessUrl) && (d.servers ?? 0) > 0,
  },
  // The contract itself is a machine-readable document of a published standard.
  { id: 'I1-01M', priority: 'important', passes: () => true },
  { id: 'I1-02M', priority: 'important', passes: () => true },
  {
    id: 'I2-01M',
    priority: 'important',
    passes: (d) => (catalogue(d)?.conformsTo ?? []).length > 0,
  },
  { id: 'I3-01M', priority: 'important', passes: links },
  { id: 'R1.1-01M', priority: 'essential', passes: (d) => given(licence(d)) },
  {
    id: 'R1.1-02M',
    priority: 'important',
    passes: (d) => /^[A-Za-z0-9.+-]+$/.test(licence(d) ?? ''),
  },
  {
    id: 'R1.2-01M',
    priority: 'important',
    passes: (d) => given(catalogue(d)?.provenance) || (d.assay?.rights?.sources ?? []).length > 0,
  },
];

/** Weight of the indicators tested, and of those that pass. */
export function fairWeights(declarations: Declarations): { tested: number; passed: number } {
  const sum = (list: readonly FairIndicator[]) =>
    list.reduce((total, { priority }) => total + weights[priority], 0);
  return {
    tested: sum(indicators),
    passed: sum(indicators.filter(({ passes }) => passes(declarations))),
  };
}
