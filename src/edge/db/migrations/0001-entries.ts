/** The ledger's one table, and what finds things in it. `body` is the entry's canonical JSON, as hashed. */
export const entries = {
  number: 1,
  name: "entries",
  sql: `
    create table entry (
      seq bigint primary key,
      recorded text not null,
      type text not null,
      key text,
      report text,
      revision integer,
      known text,
      publisher text,
      url text,
      text_hash text,
      kind text,
      place text,
      body text not null,
      hash text not null
    );
    create unique index entry_report on entry (key, revision) where type = 'report';
    create index entry_report_seq on entry (seq) where type = 'report';
    create index entry_revised on entry (seq) where type = 'report' and revision > 1;
    create index entry_url on entry (url) where type = 'report' and url is not null;
    create index entry_claim on entry (key) where type = 'claim';
    create index entry_claim_report on entry (report) where type = 'claim';
    create index entry_claim_place on entry (place, seq) where type = 'claim';
    create index entry_decision on entry (key) where type = 'decision';
  `,
} as const;
