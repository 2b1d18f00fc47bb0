/** A labelled choice of one of several; an empty value is no narrowing. */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoice: (value: string | undefined) => void;
}) {
  const { label, value, options, onChoice } = props;
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoice(event.target.value || undefined)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
