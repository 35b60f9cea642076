/** Of a request for masked rows. `refused`, `expired` and `withdrawn` are ends. */
export const sampleStates = [
  'asked',
  'granted',
  'refused',
  'given',
  'expired',
  'withdrawn',
] as const;
export type SampleState = (typeof sampleStates)[number];
