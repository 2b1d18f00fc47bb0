import { useLanguage } from "../i18n/use-language.ts";

/** One of several, side by side, each with how many there are. */
export function Tabs(props: {
  /** What is chosen, in words and as the form names it. */
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string, count: number])[];
  readonly onChoice: (value: string) => void;
}) {
  const { label, name, value, options, onChoice } = props;
  const { number } = useLanguage();
  return (
    <fieldset className="tabs">
      <legend className="hidden">{label}</legend>
      {options.map(([key, words, count]) => (
        <label key={key}>
          <input
            type="radio"
            name={name}
            className="hidden"
            checked={key === value}
            onChange={() => onChoice(key)}
          />
          <span>
            {words} <small>{number(count)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
