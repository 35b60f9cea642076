/** What an article of a registry's rules is about; a transition names one, a rule file its number. */
export const ruleTopics = [
  'application',
  'acceptance',
  'correction',
  'supplement',
  'refusal',
  'remark',
  'publication',
  'objection',
  'recording',
  'certificate',
  'review',
  'laterObjection',
  'transfer',
  'change',
  'renewal',
  'cancellation',
  'withdrawal',
  'endOfRegistration',
] as const;
export type RuleTopic = (typeof ruleTopics)[number];
