import { Checkbox } from '@mantine/core';

/** Several of a closed list, in the order of the list. */
export function SeveralOf<Code extends string>({
  label,
  hideLabel = false,
  codes,
  nameOf,
  chosen,
  choose,
}: {
  readonly label: string;
  /** Read aloud alone, where the title over it says the same. */
  readonly hideLabel?: boolean;
  readonly codes: readonly Code[];
  readonly nameOf: (code: Code) => string;
  readonly chosen: readonly Code[];
  readonly choose: (codes: readonly Code[]) => void;
}) {
  return (
    <fieldset className="checks-of">
      <legend className={hideLabel ? 'hidden' : 'entry-label'}>{label}</legend>
      {codes.map((code) => (
        <Checkbox
          key={code}
          label={nameOf(code)}
          checked={chosen.includes(code)}
          onChange={({ currentTarget: { checked } }) =>
            choose(codes.filter((one) => (one === code ? checked : chosen.includes(one))))
          }
        />
      ))}
    </fieldset>
  );
}
