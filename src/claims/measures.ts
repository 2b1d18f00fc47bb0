/** What a count counts. Apart from the contract, so that a browser which names them need not load the schemas. */
export const MEASURES = [
  "killed",
  "injured",
  "casualties",
  "missing",
  "detained",
  "abducted",
  "captured",
  "displaced",
  "evacuated",
  "returned",
  "besieged",
  "trapped",
  "in-need",
  "destroyed",
] as const;
