/** A labelled day. */
export function DayField(props: {
  readonly label: string;
  readonly value: string;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** Whether the day may be left open: then an emptied field is told as an empty day. */
  readonly isOpen?: boolean;
  readonly onDay: (day: string) => void;
}) {
  const { label, value, min, max, isOpen = false, onDay } = props;
  return (
    <label className="choice">
      <span>{label}</span>
      <input
        type="date"
        value={value}
        min={min}
        max={max}
        onChange={({ target }) =>
          (isOpen || target.value !== "") && target.validity.valid && onDay(target.value)
        }
      />
    </label>
  );
}
