import type { KeyboardEvent } from "react";
import { toNumber } from "../../src/base/day.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { movedDay, type TimeScale } from "./time-scale.ts";

const strides: Readonly<Record<string, number>> = { PageUp: 7, PageDown: -7, ArrowUp: 1, ArrowDown: -1 };

/** One handle of the two-time slider: arrows a day, Page keys a week, Home and End the ends; the date is spoken. */
export function DayThumb(props: {
  readonly kind: "on" | "known";
  readonly label: string;
  readonly day: string;
  readonly scale: TimeScale;
  readonly bounds: readonly [string, string];
  readonly onDay: (day: string) => void;
}) {
  const { day, scale, bounds, onDay } = props;
  const language = useLanguage();
  const press = (event: KeyboardEvent) => {
    const forward = language.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = language.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    const stride = event.key === forward ? 1 : event.key === backward ? -1 : strides[event.key];
    if (stride !== undefined) onDay(movedDay(day, stride, bounds));
    else if (event.key === "Home") onDay(bounds[0]);
    else if (event.key === "End") onDay(bounds[1]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className={`thumb thumb-${props.kind}`}
      style={{ left: scale.x(day < scale.from ? scale.from : day > scale.to ? scale.to : day) }}
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-valuemin={toNumber(bounds[0])}
      aria-valuemax={toNumber(bounds[1])}
      aria-valuenow={toNumber(day)}
      aria-valuetext={language.day(day)}
      onKeyDown={press}
    />
  );
}
