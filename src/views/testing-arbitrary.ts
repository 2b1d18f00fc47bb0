import fc from "fast-check";
import { addDays } from "../base/day.ts";
import type { RecordedControl } from "./as-of.ts";
import { said, type Saying } from "./testing.ts";

/** The days that the property tests tell of. */
export const FIRST = "2017-11-01";
export const SPAN = 24;

/** Every day that the stories of `stories` may speak of, and some before and after. */
export const DAYS: readonly string[] = Array.from({ length: SPAN + 60 }, (_, i) => addDays(FIRST, i - 10));

const VOICES = ["afp", "reuters", "sohr", "syrian-state-tv", "sana", "amaq", "tass", "a-blog", "b-blog"];
const ACTORS = [
  "syrian-government",
  "syrian-army",
  "islamic-state",
  "syrian-rebels",
  "syrian-democratic-forces",
];

const day = fc.integer({ min: 0, max: SPAN });

/** When it happened, by the day of publication: not said, a day, an interval, or an open one. */
const time = fc.oneof(
  fc.constant(() => null),
  fc.integer({ min: 0, max: 5 }).map((back) => (published: string) => addDays(published, -back)),
  fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 })).map(
    ([back, length]) =>
      (published: string) =>
        `${addDays(published, -back - length)}/${addDays(published, -back)}`,
  ),
  fc.integer({ min: 0, max: 4 }).map((back) => (published: string) => `../${addDays(published, -back)}`),
  fc.integer({ min: 0, max: 9 }).map((back) => (published: string) => `${addDays(published, -back)}/..`),
);

const saying: fc.Arbitrary<Saying> = fc
  .record({
    voice: fc.constantFrom(...VOICES),
    paper: fc.constantFrom(null, "afp", "a-blog"),
    change: fc.constantFrom("gain", "gain", "hold", "hold", "lose", "contest", "besiege", "relieve"),
    actor: fc.array(fc.constantFrom(...ACTORS), { maxLength: 2 }),
    target: fc.array(fc.constantFrom(...ACTORS), { maxLength: 1 }),
    published: day.map((offset) => addDays(FIRST, offset)),
    time,
    part: fc.constantFrom(undefined, undefined, undefined, "the northern districts"),
    percent: fc.constantFrom(undefined, undefined, undefined, undefined, 30, 100),
    isDenied: fc.integer({ max: 7, min: 0 }).map((n) => n === 0),
    isBackground: fc.integer({ max: 9, min: 0 }).map((n) => n === 0),
    copied: fc.constantFrom(undefined, undefined, "One text.", "Another text."),
  })
  .map(({ voice, paper, time: timeOf, part, percent, isDenied, isBackground, copied, ...rest }) => ({
    ...(rest as Pick<Saying, "change" | "actor" | "target"> & { published: string }),
    by: paper === null || paper === voice ? [voice] : [voice, paper],
    time: timeOf(rest.published),
    ...(part === undefined ? {} : { part }),
    ...(percent === undefined ? {} : { percent }),
    ...(copied === undefined ? {} : { text: copied }),
    polarity: isDenied ? "negative" : "positive",
    background: isBackground,
  }));

/** Stories of one place: what voices said of it within a month, some of it denied, taken back or left out later. */
export const stories: fc.Arbitrary<RecordedControl[]> = fc
  .array(fc.tuple(saying, fc.constantFrom(null, null, null, null, 5)), { maxLength: 9 })
  .map((sayings) =>
    sayings.map(([each, leftOut]) => {
      const recorded = said(each);
      return leftOut === null ? recorded : { ...recorded, retired: addDays(recorded.known, leftOut) };
    }),
  );

/** A story with another order of arrival of the same. */
export const storiesTwice: fc.Arbitrary<[RecordedControl[], RecordedControl[]]> = stories.chain((story) =>
  fc
    .shuffledSubarray(story, { minLength: story.length, maxLength: story.length })
    .map((shuffled): [RecordedControl[], RecordedControl[]] => [
      story,
      shuffled.map((recorded, i) => ({ ...recorded, seq: i + 1 })),
    ]),
);
