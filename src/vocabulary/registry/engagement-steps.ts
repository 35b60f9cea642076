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
export type PartyKind = (typeof partyKinds)[number];

/** What a working paper is: a file, or what the registry knows of an asset in scope. */
export const paperKinds = ['document', 'assessment', 'valuation'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** In which capacity a report is signed. */
export const signingCapacities = ['preparer', 'reviewer'] as const;
export type SigningCapacity = (typeof signingCapacities)[number];
