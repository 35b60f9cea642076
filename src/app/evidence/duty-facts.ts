import { exportDuty, meetsDuty } from '../../assess/rules/export-duty.ts';
import { dataGrades } from '../../vocabulary/codes/data-grades.ts';
import type { DataGrade } from '../../vocabulary/personal.ts';
import type { ColumnEvidence, Known } from './evidence-input.ts';
import { proxy } from './evidence-texts.ts';
import { isPersonal } from './personal-facts.ts';
import { backedBy } from './proofs.ts';
import { monthsBefore, monthsBetween } from './quality/calendar-months.ts';
import { type Place, type Statement, state } from './statement.ts';

/** Exposure of each grade; our choice, as in the default assessment model. */
const exposures: Readonly<Record<DataGrade, number>> = {
  core: 1,
  important: 0.85,
  'general-4': 0.6,
  'general-3': 0.4,
  'general-2': 0.2,
  'general-1': 0.05,
};
const incidentWeights = { low: 1, medium: 3, high: 10 } as const;

/** R1.1, R1.4, R4.1–R4.3, R5.2, R6.3–R6.5, M6.1 and M6.2: what law and security ask for. */
export function dutyFacts(known: Known): Statement[] {
  if (known.declarations === undefined) return [];
  return [
    ...gradeFacts(known),
    ...classificationFacts(known),
    ...basisFacts(known),
    ...exportFacts(known),
    ...riskAssessmentFacts(known),
    ...securityFacts(known),
    ...accessLogFacts(known),
  ];
}

function columnsOf({ tables }: Known): ColumnEvidence[] {
  return tables.flatMap(({ columns }) => [...columns]);
}

function confirmedGradeOf({ declared, discovery }: ColumnEvidence): DataGrade | undefined {
  return declared?.assay?.confirmedGrade ?? discovery.confirmedGrade;
}

function highest(grades: readonly DataGrade[]): DataGrade | undefined {
  return dataGrades.find((grade) => grades.includes(grade));
}

/** The confirmed grade of the asset, or the highest of its columns once each is confirmed. */
function confirmedGrade(known: Known): { grade: DataGrade; place: Place } | undefined {
  const { declarations, asOf } = known;
  const stated = declarations?.assay?.confirmedGrade;
  const columns = columnsOf(known).map(confirmedGradeOf);
  const confirmed = columns.filter((grade) => grade !== undefined);
  const ofColumns = highest(confirmed);
  if (stated !== undefined) {
    // The strictest counts (就高从严), also where a column was graded above its asset.
    const grade = highest(ofColumns === undefined ? [stated.grade] : [stated.grade, ofColumns]);
    return { grade: grade ?? stated.grade, place: backedBy(stated.proofs, declarations, asOf) };
  }
  if (ofColumns === undefined || confirmed.length < columns.length) return undefined;
  return { grade: ofColumns, place: { status: 'declared' } };
}

function gradeFacts(known: Known): Statement[] {
  const confirmed = confirmedGrade(known);
  return confirmed === undefined
    ? []
    : state(confirmed.place, { 'grade.exposure': exposures[confirmed.grade] });
}

/** A register of grades counts once somebody has begun it. */
function classificationFacts(known: Known): Statement[] {
  if (columnsOf(known).every((column) => confirmedGradeOf(column) === undefined)) return [];
  return known.tables.flatMap(({ id, columns }) =>
    state(
      { table: id, status: 'declared' },
      { 'columns.classified': columns.filter((one) => confirmedGradeOf(one) !== undefined).length },
    ),
  );
}

/** A basis needs a purpose, and a notice or consent; a register counts once it is begun. */
function basisFacts(known: Known): Statement[] {
  const { declarations, asOf } = known;
  const personal = columnsOf(known).filter(isPersonal);
  const register = declarations?.assay?.personal;
  const begun =
    register?.legalBasis !== undefined ||
    personal.some(({ declared }) => declared?.assay?.legalBasis !== undefined);
  if (!begun) return [];
  const document = backedBy(register?.proofs, declarations, asOf);
  const informed =
    register?.purpose !== undefined &&
    (register.notice !== undefined || document.status === 'documented');
  const withBasis = personal.filter(({ declared }) => {
    const basis = declared?.assay?.legalBasis ?? register?.legalBasis;
    return informed && basis !== undefined && basis !== 'none';
  });
  return state(document, { 'columns.withBasis': withBasis.length });
}

function exportFacts(known: Known): Statement[] {
  const { declarations, asOf } = known;
  const declared = declarations?.assay?.personal?.export;
  if (declared === undefined) return [];
  const place = backedBy(declared.proofs, declarations, asOf);
  const active = state(place, { 'export.active': declared.exported ? 1 : 0 });
  const { individuals, sensitiveIndividuals, filed } = declared;
  if (!declared.exported || individuals === undefined || filed === undefined) return active;
  const grade = confirmedGrade(known)?.grade;
  const duty = exportDuty({
    individuals,
    sensitiveIndividuals: sensitiveIndividuals ?? 0,
    criticalInfrastructure: declared.criticalInfrastructure ?? false,
    importantData: grade === 'important' || grade === 'core',
  });
  return [...active, ...state(place, { 'export.dutyUnmet': meetsDuty(duty, filed) ? 0 : 1 })];
}

function riskAssessmentFacts(known: Known): Statement[] {
  const { declarations, asOf } = known;
  const security = declarations?.assay?.security;
  const last = security?.lastRiskAssessment;
  if (last === undefined) return [];
  const confirmed = confirmedGrade(known)?.grade;
  const grade =
    confirmed ?? highest(columnsOf(known).map(({ discovery }) => discovery.gradeProposal));
  const cycle = grade === 'core' || grade === 'important' ? 12 : 36;
  const mark = confirmed === undefined ? { proxy: proxy('evidence.proposed-grade') } : {};
  const place = backedBy(security?.riskAssessmentProofs, declarations, asOf);
  const age = last === 'never' ? cycle : monthsBetween(last, asOf);
  return [
    ...state(place, { 'riskAssessment.ageMonths': age }),
    ...state({ status: 'declared', ...mark }, { 'riskAssessment.cycleMonths': cycle }),
  ];
}

/** Complete events counted in the log, or as declared; events never logged can only be declared. */
function accessLogFacts({ declarations, asOf, input }: Known): Statement[] {
  const log = declarations?.assay?.security?.accessLog;
  if (log === undefined) return [];
  const place = backedBy(log.proofs, declarations, asOf);
  const found = [...(input.answers?.values() ?? [])].find(({ logged }) => logged !== undefined);
  const counted = found?.logged;
  if (counted === undefined) {
    return state(place, { 'events.expected': log.expected, 'events.complete': log.complete });
  }
  const { query } = counted;
  const expected =
    log.expected === undefined
      ? state(
          { query, proxy: proxy('evidence.events-in-log') },
          { 'events.expected': counted.whole },
        )
      : state(place, { 'events.expected': log.expected });
  return [...state({ query }, { 'events.complete': counted.part }), ...expected];
}

function securityFacts({ declarations, asOf }: Known): Statement[] {
  const { security, management } = declarations?.assay ?? {};
  const { readers, grants, incidents, secrets } = security ?? {};
  const disposals = management?.disposals;
  const since = monthsBefore(asOf, 24);
  const recent = incidents?.filter(({ date }) => date > since && date <= asOf);
  const declared = { status: 'declared' } as const;
  return [
    ...state(declared, {
      'secrets.confirmed': secrets === undefined ? undefined : Number(secrets === 'confirmed-live'),
      'readers.total': readers?.publicGrant === true ? Math.max(1, readers.total) : readers?.total,
      'readers.withoutNeed':
        readers?.publicGrant === true ? Math.max(1, readers.total) : readers?.withoutNeed,
    }),
    ...state(backedBy(grants?.proofs, declarations, asOf), {
      'grants.total': grants?.total,
      'grants.reviewed': grants?.reviewedIn12Months,
    }),
    ...state(backedBy(security?.incidentProofs, declarations, asOf), {
      'incidents.weight': recent?.reduce((sum, one) => sum + incidentWeights[one.severity], 0),
    }),
    ...state(backedBy(disposals?.proofs, declarations, asOf), {
      'disposals.scheduled': disposals?.scheduled,
      'disposals.executed': disposals?.executed,
    }),
  ];
}
