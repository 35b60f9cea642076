/** `POST /api/v1/reports`: what became of each asset of a report. */
export interface KeptReport {
  readonly items: readonly {
    readonly assetId: string;
    readonly assessmentId: string;
    /** False where the registry had this very assessment. */
    readonly made: boolean;
    readonly newAsset: boolean;
  }[];
}
