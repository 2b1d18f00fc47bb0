/** Decisions lie under ids of their own, what people decided is found without reading the rest; the columns are no part of the hash. */
export const decisions = {
  number: 3,
  name: "decisions",
  sql: `
    drop index entry_decision;
    update entry set key = 'decision:' || seq where type = 'decision';
    create unique index entry_decision on entry (key) where type = 'decision';
    create index entry_decided on entry (seq) where type in ('decision', 'carry');
  `,
} as const;
