import type {
  ApplicationForm,
  FormFault,
} from '../../../../../src/vocabulary/registry/application-form.ts';
import type { RegistrationPage } from '../../../../../src/vocabulary/registry/registration-page.ts';

/** What the parts of a form work with. */
export interface Filling {
  readonly application: unknown;
  readonly faults: readonly FormFault[];
  readonly enter: (place: string, value: unknown) => void;
  readonly data: RegistrationPage;
  readonly form: ApplicationForm;
}
