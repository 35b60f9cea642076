/** The steps of an assessment, in their order. */
export const engagementSteps = [
  'preparation',
  'survey',
  'qualityEvaluation',
  'marketResearch',
  'estimate',
  'report',
] as const;
export type EngagementStep = (typeof engagementSteps)[number];

/** What a party is to a project. */
export const partyKinds = ['client', 'assessor', 'holder', 'reportUser'] as const;

/** What a working paper is: a file, or what the registry knows of an asset in scope. */
export const paperKinds = ['document', 'assessment', 'valuation'] as const;

/** In which capacity a report is signed. */
export const signingCapacities = ['preparer', 'reviewer'] as const;
