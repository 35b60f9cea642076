import { useId } from 'react';

/** Files of this machine, chosen as the browser does it. */
export function FileEntry({
  label,
  several,
  chosen,
  choose,
  required = false,
}: {
  readonly label: string;
  readonly several: boolean;
  readonly chosen: readonly File[];
  readonly choose: (files: readonly File[]) => void;
  readonly required?: boolean;
}) {
  const id = useId();
  return (
    <div className="entry">
      <label className="entry-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field tall-field"
        type="file"
        multiple={several}
        required={required && chosen.length === 0}
        onChange={({ currentTarget: { files } }) => choose([...(files ?? [])])}
      />
    </div>
  );
}
