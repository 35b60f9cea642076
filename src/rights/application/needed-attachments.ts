import type { RegistrationKind } from '../registration/kinds.ts';
import type { AttachmentKind } from './application.ts';

/** Attachments that some application has to have. */
export type NeededAttachment = Exclude<AttachmentKind, 'other' | 'watermark'>;

/** What has to be attached to an application of a kind: article 33, annexes 2 to 5. */
export const neededAttachments: Readonly<Record<RegistrationKind, readonly NeededAttachment[]>> = {
  // Form, identity, lawful acquisition, sample and description (article 33).
  first: ['applicationForm', 'identityProof', 'lawfulAcquisition', 'dataSample'],
  transfer: ['applicationForm', 'transferContract', 'certificate'],
  change: ['applicationForm'],
  renewal: ['applicationForm'],
  cancellation: ['applicationForm'],
};
