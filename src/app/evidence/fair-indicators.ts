import type { Declarations } from '../../vocabulary/declarations/declarations.ts';
import type { Relationship } from '../../vocabulary/relationship.ts';
import type { FileFormat } from '../../vocabulary/table.ts';

/** What an indicator of FAIR is tested on: the contract, and what of the data bears on it. */
export interface FairSubject {
  readonly declarations: Declarations;
  /** Formats of the files of the asset. */
  readonly formats: readonly FileFormat[];
  /** Columns in the data, and those of them that the contract describes with a type. */
  readonly columns: number;
  readonly typedColumns: number;
  /** References between its tables, as measured. */
  readonly relationships: readonly Relationship[];
}

type Priority = 'essential' | 'important' | 'useful';

/** One indicator of the RDA FAIR Data Maturity Model. */
interface FairIndicator {
  readonly id: string;
  readonly priority: Priority;
  /** Left out where only a person can answer. */
  readonly passes?: (subject: FairSubject) => boolean;
}

const given = (value: string | undefined) => value !== undefined && value.trim() !== '';
const isUuid = (id = '') => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
const resolvable = (id = '') => /^(?:https?:\/\/|doi:|ark:|10\.\d{4,}\/)/i.test(id);
const persistent = (id = '') => resolvable(id) || /^urn:/i.test(id) || isUuid(id);
/** Protocols that are standardised and free to implement; those of them that know who asks. */
const openProtocol = (text = '') =>
  /^(?:https?|s?ftp|ftps|webdavs?|rsync|oai-pmh|sparql|odata|jdbc|odbc|sql|s3)\b/i.test(text);
const protectedProtocol = (text = '') =>
  /^(?:https|sftp|ftps|webdavs|odata|jdbc|odbc|sql|s3)\b/i.test(text);
/** Licences for reuse by their SPDX ids. */
const standardLicence = (text = '') =>
  /^(?:CC0|CC-BY|ODbL|ODC-By|PDDL|CDLA|OGL|DL-DE|etalab|MIT|Apache|BSD|GFDL)[\w.+-]*$/i.test(text);

const catalogue = ({ declarations }: FairSubject) => declarations.assay?.catalogue;
const licence = ({ declarations }: FairSubject) => declarations.assay?.rights?.licence;
const columnsOf = ({ declarations }: FairSubject) =>
  declarations.tables.flatMap(({ columns }) => [...columns]);
const protocol = (subject: FairSubject) =>
  catalogue(subject)?.accessProtocol ?? catalogue(subject)?.accessUrl;
const definitions = (subject: FairSubject) =>
  columnsOf(subject).some((column) => (column.definitions?.length ?? 0) > 0);
const lineage = (subject: FairSubject) =>
  columnsOf(subject).some(
    ({ assay, transformSources }) => (assay?.upstream ?? transformSources ?? []).length > 0,
  );
const qualifiedLineage = (subject: FairSubject) =>
  lineage(subject) &&
  columnsOf(subject).some(
    ({ assay, transformLogic }) => (assay?.process ?? transformLogic) !== undefined,
  );
const vocabularies = (subject: FairSubject) => (catalogue(subject)?.conformsTo ?? []).length > 0;
const provenance = (subject: FairSubject) =>
  given(catalogue(subject)?.provenance) ||
  (subject.declarations.assay?.rights?.sources ?? []).length > 0;
const declaredReferences = ({ relationships }: FairSubject) =>
  relationships.filter(({ source }) => source === 'declared');
const rich = (subject: FairSubject) => {
  const { name, description, purpose, tags } = subject.declarations;
  const record = catalogue(subject);
  return (
    given(record?.title ?? name) &&
    given(record?.description ?? description ?? purpose) &&
    (record?.keywords ?? tags ?? []).length > 0
  );
};

/**
 * The 41 indicators of the model with their priorities; how a contract and its data answer them
 * is our reading. Whether they can be reached by hand, whether records outlive the data, whether
 * attributes are relevant and whether a community agreed on a standard only a person can say.
 */
export const fairIndicators: readonly FairIndicator[] = [
  essential('F1-01M', ({ declarations }) => persistent(declarations.id)),
  essential('F1-01D', (s) => persistent(catalogue(s)?.identifier)),
  essential('F1-02M', ({ declarations: { id } }) => isUuid(id) || resolvable(id)),
  essential('F1-02D', (s) => persistent(catalogue(s)?.identifier)),
  essential('F2-01M', rich),
  essential('F3-01M', (s) => given(catalogue(s)?.identifier)),
  essential('F4-01M', (s) => resolvable(catalogue(s)?.metadataUrl)),
  important('A1-01M', (s) => given(catalogue(s)?.accessRights)),
  essential('A1-02M'),
  essential('A1-02D'),
  essential('A1-03M', (s) => resolvable(catalogue(s)?.metadataUrl ?? s.declarations.id)),
  essential('A1-03D', (s) => resolvable(catalogue(s)?.identifier ?? catalogue(s)?.accessUrl)),
  essential('A1-04M', (s) => openProtocol(catalogue(s)?.metadataUrl)),
  essential('A1-04D', (s) => openProtocol(protocol(s))),
  important('A1-05D', (s) => given(catalogue(s)?.accessUrl) && (s.declarations.servers ?? 0) > 0),
  essential('A1.1-01M', (s) => openProtocol(catalogue(s)?.metadataUrl)),
  important('A1.1-01D', (s) => openProtocol(protocol(s))),
  useful('A1.2-01D', (s) => protectedProtocol(protocol(s))),
  essential('A2-01M'),
  // The contract itself is a machine-readable document of a published standard.
  important('I1-01M', () => true),
  // Every format that can be read here is published: CSV, JSON, Parquet, Office Open XML.
  important('I1-01D', ({ formats }) => formats.length > 0),
  important('I1-02M', () => true),
  important('I1-02D', ({ columns, typedColumns }) => columns > 0 && typedColumns === columns),
  important('I2-01M', vocabularies),
  useful('I2-01D', (s) => columnsOf(s).some(({ assay }) => assay?.codeList !== undefined)),
  important('I3-01M', definitions),
  useful('I3-01D', (s) => declaredReferences(s).length > 0),
  useful('I3-02M', lineage),
  useful('I3-02D', (s) => {
    const references = declaredReferences(s);
    return references.length > 0 && references.every(({ orphans }) => orphans === 0);
  }),
  // ODCS names the kind of each link: a definition, not just any page.
  important('I3-03M', definitions),
  useful('I3-04M', qualifiedLineage),
  essential('R1-01M'),
  essential('R1.1-01M', (s) => given(licence(s))),
  important('R1.1-02M', (s) => standardLicence(licence(s))),
  important('R1.1-03M', (s) => standardLicence(licence(s)) || /^https?:/i.test(licence(s) ?? '')),
  important('R1.2-01M', provenance),
  useful('R1.2-02M', (s) => (catalogue(s)?.conformsTo ?? []).some((one) => /\bprov\b/i.test(one))),
  essential('R1.3-01M'),
  essential('R1.3-01D'),
  essential('R1.3-02M'),
  important('R1.3-02D'),
];

function essential(id: string, passes?: FairIndicator['passes']): FairIndicator {
  return { id, priority: 'essential', ...(passes && { passes }) };
}

function important(id: string, passes?: FairIndicator['passes']): FairIndicator {
  return { id, priority: 'important', ...(passes && { passes }) };
}

function useful(id: string, passes?: FairIndicator['passes']): FairIndicator {
  return { id, priority: 'useful', ...(passes && { passes }) };
}

/** Weights of the priorities; our choice. */
const weights: Readonly<Record<Priority, number>> = { essential: 3, important: 2, useful: 1 };

export interface FairResult {
  /** Weight of the indicators tested, and of those that pass. */
  readonly tested: number;
  readonly passed: number;
  /** Ids of those that fail, and of those that only a person can answer. */
  readonly failing: readonly string[];
  readonly notTestable: readonly string[];
}

/** What the FAIR indicators say of an asset. */
export function testFair(subject: FairSubject): FairResult {
  const sum = (list: readonly FairIndicator[]) =>
    list.reduce((total, { priority }) => total + weights[priority], 0);
  const ids = (list: readonly FairIndicator[]) => list.map(({ id }) => id);
  const testable = fairIndicators.filter(({ passes }) => passes !== undefined);
  const passing = testable.filter(({ passes }) => passes?.(subject));
  return {
    tested: sum(testable),
    passed: sum(passing),
    failing: ids(testable.filter((one) => !passing.includes(one))),
    notTestable: ids(fairIndicators.filter(({ passes }) => passes === undefined)),
  };
}
