import type {
  ApplicationForm,
  FormFault,
  FormField,
} from '../../../../../src/vocabulary/registry/registration/application-form.ts';
import type { RegistrationPage } from '../../../../../src/vocabulary/registry/registration/registration-page.ts';

/** What the parts of a form work with. */
export interface Filling {
  readonly application: unknown;
  readonly faults: readonly FormFault[];
  readonly enter: (place: string, value: unknown) => void;
  readonly data: RegistrationPage;
  readonly form: ApplicationForm;
}

/** One field, and where it stands in the application. */
export interface EntryProps {
  readonly field: FormField;
  readonly place: string;
  readonly filling: Filling;
}
