import type { EvidenceRequest } from '../vocabulary/registry/projects/project-record.ts';
import { type GuardContext, guard } from './guard.ts';

/** Requests, papers and issues of one project, each: what a person can still oversee. */
export const mostItems = 500;

/** Guards on requests for evidence and on working papers. */
export const evidenceGuards = {
  dueAhead: guard(
    {
      code: 'project.due-date-past',
      requires: { en: 'the due date has not passed', zh: '期限未过' },
      texts: { en: 'The due date {dueOn} has passed.', zh: '期限 {dueOn} 已过。' },
      remedy: { en: 'Name today or a later day.', zh: '请选择今天或之后的日期。' },
    },
    ({ event, on }) => ('dueOn' in event && event.dueOn < on ? { dueOn: event.dueOn } : undefined),
  ),
  requestOpen: requestIn(['open'], {
    code: 'project.request-not-open',
    requires: { en: 'the request is open', zh: '资料需求待提交' },
    texts: {
      en: 'There is no open request {request} in this project.',
      zh: '本项目没有待提交的资料需求 {request}。',
    },
    remedy: { en: 'Take one of the open requests.', zh: '请选择待提交的资料需求。' },
  }),
  requestSupplied: requestIn(['supplied'], {
    code: 'project.request-not-supplied',
    requires: { en: 'evidence was supplied', zh: '资料已提交' },
    texts: {
      en: 'Nothing waits to be looked at under {request}.',
      zh: '{request} 没有待确认的资料。',
    },
    remedy: { en: 'Take a request that was supplied.', zh: '请选择已提交资料的需求。' },
  }),
  requestUnsettled: requestIn(['open', 'supplied'], {
    code: 'project.request-settled',
    requires: { en: 'the request is not settled', zh: '资料需求尚未了结' },
    texts: { en: 'The request {request} is settled.', zh: '资料需求 {request} 已了结。' },
    remedy: { en: 'Ask again with a new request.', zh: '请另提新的资料需求。' },
  }),
  somethingSupplied: guard(
    {
      code: 'project.nothing-supplied',
      requires: { en: 'there is a document or a note', zh: '附有文件或说明' },
      texts: { en: 'Nothing is supplied.', zh: '未提交任何内容。' },
      remedy: {
        en: 'Attach a document, or say why there is none.',
        zh: '请附上文件，或说明没有的原因。',
      },
    },
    ({ event }) =>
      event.type === 'supplyEvidence' && event.documents.length === 0 && event.note === undefined
        ? {}
        : undefined,
  ),
  requestsSettled: guard(
    {
      code: 'project.requests-open',
      requires: { en: 'every request for evidence is settled', zh: '资料需求均已了结' },
      texts: {
        en: 'Requests for evidence that are not settled: {requests}.',
        zh: '尚未了结的资料需求：{requests}。',
      },
      remedy: {
        en: 'Accept what was supplied, or withdraw the request with a reason.',
        zh: '请确认已提交的资料，或说明理由撤回需求。',
      },
    },
    ({ record }) => {
      const left = record.requests.filter(({ state }) => state === 'open' || state === 'supplied');
      return left.length === 0 ? undefined : { requests: left.map(({ id }) => id).join(', ') };
    },
  ),
  paperNew: guard(
    {
      code: 'project.paper-stands',
      requires: { en: 'the same paper does not stand already', zh: '同一工作底稿尚未添加' },
      texts: { en: 'It stands already, as {paper}.', zh: '该底稿已存在，编号 {paper}。' },
      remedy: { en: 'Nothing has to be done.', zh: '无需重复添加。' },
    },
    ({ event, record }) => {
      if (event.type !== 'addPaper') return undefined;
      const same = record.papers.find(
        ({ kind, of, asset, struck }) =>
          !struck && kind === event.kind && of === event.of && asset === event.asset,
      );
      return same && { paper: same.id };
    },
  ),
  paperStands: guard(
    {
      code: 'project.no-such-paper',
      requires: { en: 'the paper stands', zh: '工作底稿有效' },
      texts: {
        en: 'No working paper {paper} stands in this project.',
        zh: '本项目没有有效的工作底稿 {paper}。',
      },
      remedy: { en: 'Take one of the list.', zh: '请从列表中选择。' },
    },
    ({ event, record }) => {
      if (event.type !== 'strikePaper') return undefined;
      const stands = record.papers.some(({ id, struck }) => id === event.paper && !struck);
      return stands ? undefined : { paper: event.paper };
    },
  ),
  room: guard(
    {
      code: 'project.too-many-items',
      requires: {
        en: `fewer than ${mostItems} of them stand in the project`,
        zh: `本项目此类条目少于 ${mostItems} 条`,
      },
      texts: {
        en: 'A project holds {most} requests, papers and issues each.',
        zh: '每个项目的资料需求、工作底稿、问题各不超过 {most} 条。',
      },
      remedy: { en: 'Open a second project for the rest.', zh: '其余内容请另立项目。' },
    },
    ({ event, record }) => (itemsLike(event, record) < mostItems ? undefined : { most: mostItems }),
  ),
} as const;

function itemsLike(event: GuardContext['event'], record: GuardContext['record']): number {
  if (event.type === 'requestEvidence') return record.requests.length;
  if (event.type === 'addPaper') return record.papers.length;
  return event.type === 'raiseIssue' ? record.issues.length : 0;
}

function requestIn(states: readonly EvidenceRequest['state'][], kind: Parameters<typeof guard>[0]) {
  return guard(kind, ({ event, record }) => {
    if (!('request' in event)) return undefined;
    const found = record.requests.find(({ id }) => id === event.request);
    return found && states.includes(found.state) ? undefined : { request: event.request };
  });
}
