import {
  Checkbox,
  createTheme,
  NativeSelect,
  PasswordInput,
  Textarea,
  TextInput,
} from '@mantine/core';

const field = {
  root: 'entry',
  label: 'entry-label',
  description: 'entry-note',
  error: 'entry-error',
  required: 'entry-required',
  wrapper: 'entry-field',
  section: 'entry-section',
  input: 'field tall-field',
};

/** Mantine brings behaviour and roles; the look is our style sheet alone (`forms.css`). */
export const formTheme = createTheme({
  components: {
    TextInput: TextInput.extend({ classNames: field }),
    Textarea: Textarea.extend({ classNames: field }),
    NativeSelect: NativeSelect.extend({ classNames: field }),
    PasswordInput: PasswordInput.extend({
      classNames: { ...field, innerInput: 'password-inner', visibilityToggle: 'password-toggle' },
    }),
    Checkbox: Checkbox.extend({
      classNames: {
        root: 'check',
        body: 'check-body',
        input: 'check-box',
        icon: 'check-icon',
        label: 'check-label',
      },
    }),
  },
});
