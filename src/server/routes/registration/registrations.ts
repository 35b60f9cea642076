import { z } from '@hono/zod-openapi';
import {
  checkedFormSchema,
  checkForm,
} from '../../../app/registry/registration/application/check-form.ts';
import {
  newApplicationSchema,
  openApplication,
} from '../../../app/registry/registration/application/open-application.ts';
import {
  newFollowUpSchema,
  openFollowUpCase,
} from '../../../app/registry/registration/application/open-follow-up.ts';
import {
  applicationEditSchema,
  saveApplication,
} from '../../../app/registry/registration/application/save-application.ts';
import {
  answerChecklist,
  checklistAnswersSchema,
} from '../../../app/registry/registration/case/answer-checklist.ts';
import { requestedEventSchema } from '../../../app/registry/registration/requested-event.ts';
import { listRegistrations } from '../../../app/registry/registration/show/list-registrations.ts';
import {
  registrationItemSchema,
  registrationViewSchema,
} from '../../../app/registry/registration/show/registration-view.ts';
import { showRegistration } from '../../../app/registry/registration/show-registration.ts';
import { stepRegistration } from '../../../app/registry/registration/step-registration.ts';
import { formFaultSchema } from '../../../vocabulary/registry/registration/application-form.ts';
import { etagOf, expectedNumber } from '../../http/conditional.ts';
import { pageOf, pageQuery } from '../../http/paging.ts';
import { jsonAnswer, jsonBody, named } from '../../http/request-schemas.ts';
import { registrationContext } from '../../registration-context.ts';
import { describeRoute, newRoutes } from '../../route.ts';
import { registrationStateSchema } from './register.ts';

const path = '/api/v1/registrations';
const one = { params: z.object({ registration: z.uuid() }) };
const viewSchema = named(registrationViewSchema, 'Registration');
const movedSchema = z
  .strictObject({ id: z.uuid(), state: registrationStateSchema, version: z.int() })
  .openapi('MovedRegistration');

const list = describeRoute(
  { access: 'registration.read' },
  {
    method: 'get',
    path,
    summary: 'What was applied for, or what lies with the agency; the last changed first',
    request: {
      query: pageQuery.extend({
        as: z.enum(['applicant', 'agency']).default('applicant'),
        state: registrationStateSchema.optional(),
        asset: z.uuid().optional(),
      }),
    },
    responses: { 200: jsonAnswer('A page', pageOf(registrationItemSchema)) },
  },
);

const open = describeRoute(
  { access: 'registration.apply' },
  {
    method: 'post',
    path,
    summary: 'Open an application, bound to an assessment of the asset',
    request: jsonBody(named(newApplicationSchema, 'NewApplication')),
    responses: { 201: jsonAnswer('A draft', movedSchema) },
  },
);

const show = describeRoute(
  { access: 'registration.read' },
  {
    method: 'get',
    path: `${path}/{registration}`,
    summary: 'A registration with its history, what it lacks and what may happen next',
    request: one,
    responses: { 200: jsonAnswer('As it stands', viewSchema) },
  },
);

const save = describeRoute(
  { access: 'registration.apply', conditional: true },
  {
    method: 'put',
    path: `${path}/{registration}/application`,
    summary: 'Keep an application as far as it is filled in',
    request: { ...one, ...jsonBody(named(applicationEditSchema, 'ApplicationEdit')) },
    responses: { 200: jsonAnswer('Kept', movedSchema) },
  },
);

const check = describeRoute(
  { access: 'registration.apply', keepsNothing: true },
  {
    method: 'post',
    path: `${path}/{registration}/application/check`,
    summary: 'What is wrong with an application as it is being filled in; nothing is kept',
    request: { ...one, ...jsonBody(checkedFormSchema) },
    responses: {
      200: jsonAnswer('By its places', z.object({ faults: z.array(formFaultSchema) })),
    },
  },
);

const step = describeRoute(
  { access: 'registration.step', conditional: true },
  {
    method: 'post',
    path: `${path}/{registration}/events`,
    summary: 'Move a registration by an event of the state table',
    request: { ...one, ...jsonBody(named(requestedEventSchema, 'RequestedEvent')) },
    responses: { 200: jsonAnswer('Moved', movedSchema) },
  },
);

const followUp = describeRoute(
  { access: 'registration.apply' },
  {
    method: 'post',
    path: `${path}/{registration}/follow-ups`,
    summary: 'Open a change, transfer, renewal or cancellation of a registration in force',
    request: { ...one, ...jsonBody(named(newFollowUpSchema, 'NewFollowUp')) },
    responses: { 201: jsonAnswer('A draft of its own', movedSchema) },
  },
);

const review = describeRoute(
  { access: 'registration.review', conditional: true },
  {
    method: 'put',
    path: `${path}/{registration}/review`,
    summary: 'Answer questions of the checklist',
    request: { ...one, ...jsonBody(named(checklistAnswersSchema, 'ChecklistAnswers')) },
    responses: { 200: jsonAnswer('Kept', movedSchema) },
  },
);

type Moved = Awaited<ReturnType<typeof stepRegistration>>;
const moved = ({ row: { id, version }, record: { state } }: Moved) => ({ id, state, version });

export const registrationRoutes = newRoutes()
  .openapi(list, async (c) => {
    const { cursor, state, ...query } = c.req.valid('query');
    const states = state === undefined ? undefined : [state];
    const page = await listRegistrations(registrationContext(c), {
      ...query,
      states,
      after: cursor,
    });
    return c.json({ items: [...page.items], next: page.next ?? null }, 200);
  })
  .openapi(open, async (c) => {
    const opened = moved(await openApplication(registrationContext(c), c.req.valid('json')));
    c.header('ETag', etagOf(opened.version));
    c.header('Location', `${path}/${opened.id}`);
    return c.json(opened, 201);
  })
  .openapi(show, async (c) => {
    const view = await showRegistration(registrationContext(c), c.req.valid('param').registration);
    c.header('ETag', etagOf(view.version));
    return c.json(view, 200);
  })
  .openapi(save, async (c) => {
    const { registration } = c.req.valid('param');
    const kept = await saveApplication(registrationContext(c), {
      registration,
      version: expectedNumber(c),
      ...c.req.valid('json'),
    });
    c.header('ETag', etagOf(kept.row.version));
    return c.json(moved(kept), 200);
  })
  .openapi(check, async (c) => {
    const { registration } = c.req.valid('param');
    const { application } = c.req.valid('json');
    const faults = await checkForm(registrationContext(c), { registration, application });
    return c.json({ faults }, 200);
  })
  .openapi(step, async (c) => {
    const { registration } = c.req.valid('param');
    const stepped = await stepRegistration(registrationContext(c), {
      registration,
      version: expectedNumber(c),
      event: c.req.valid('json'),
    });
    c.header('ETag', etagOf(stepped.row.version));
    return c.json(moved(stepped), 200);
  })
  .openapi(followUp, async (c) => {
    const { registration: concerns } = c.req.valid('param');
    const { kind } = c.req.valid('json');
    const opened = moved(await openFollowUpCase(registrationContext(c), { concerns, kind }));
    c.header('ETag', etagOf(opened.version));
    c.header('Location', `${path}/${opened.id}`);
    return c.json(opened, 201);
  })
  .openapi(review, async (c) => {
    const { registration } = c.req.valid('param');
    const answered = await answerChecklist(registrationContext(c), {
      registration,
      version: expectedNumber(c),
      ...c.req.valid('json'),
    });
    c.header('ETag', etagOf(answered.row.version));
    return c.json(moved(answered), 200);
  });
