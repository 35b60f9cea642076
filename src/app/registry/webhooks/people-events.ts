import { z } from 'zod';
import { type SampleEvent, sampleStates } from '../../../vocabulary/registry/assets/sample.ts';
import {
  type CorrectionEvent,
  correctionStates,
} from '../../../vocabulary/registry/declaring/discussion.ts';
import type { Texts } from '../../../vocabulary/text.ts';

const id = z.uuid();

const signed = z.strictObject({ asset: id, assessment: id, report: z.string() });
const corrected = z.strictObject({ correction: id, asset: id, state: z.enum(correctionStates) });
const sampled = z.strictObject({ sample: id, asset: id, state: z.enum(sampleStates) });

const ofCorrections: Readonly<Record<CorrectionEvent, Texts>> = {
  raise: { en: 'correction asked for', zh: '提出更正请求' },
  answer: { en: 'correction answered', zh: '答复更正请求' },
  accept: { en: 'correction accepted', zh: '认可更正' },
  sendBack: { en: 'correction sent back', zh: '退回更正' },
  withdraw: { en: 'request for correction taken back', zh: '撤回更正请求' },
};

const ofSamples: Readonly<Record<SampleEvent, Texts>> = {
  ask: { en: 'masked rows asked for', zh: '请求脱敏样本' },
  grant: { en: 'masked rows granted', zh: '批准抽样请求' },
  refuse: { en: 'masked rows refused', zh: '拒绝抽样请求' },
  give: { en: 'masked rows given', zh: '提供脱敏样本' },
  withdraw: { en: 'request for masked rows taken back', zh: '撤回抽样请求' },
};

/** What people do about an assessment: stand for it, ask for corrections, ask for masked rows. */
export const peopleEvents = [
  {
    event: 'assessment.signed',
    texts: { en: 'assessment signed off by a person', zh: '签署评估' },
    data: signed,
  },
  {
    event: 'assessment.unsigned',
    texts: { en: 'signature taken back', zh: '撤回签署' },
    data: signed,
  },
  ...Object.entries(ofCorrections).map(([event, texts]) => ({
    event: `correction.${event}`,
    texts,
    data: corrected,
  })),
  ...Object.entries(ofSamples).map(([event, texts]) => ({
    event: `sample.${event}`,
    texts,
    data: sampled,
  })),
];

/** All events of a kind of these. */
export const peopleFamilies = [
  { pattern: 'assessment.*', texts: { en: 'all of assessments', zh: '评估的全部事件' } },
  { pattern: 'correction.*', texts: { en: 'all of corrections', zh: '更正请求的全部事件' } },
  { pattern: 'sample.*', texts: { en: 'all of masked rows', zh: '脱敏样本的全部事件' } },
];
