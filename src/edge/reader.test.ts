import { expect, test } from "vitest";
import { reportOf } from "../report/report.ts";
import { createReader } from "./reader.ts";

test("reports read together give what each gives by itself", () => {
  const reader = createReader();
  const texts = [
    "The army took Karsk on Monday. Rebels hold Belmin, a monitor said.",
    "",
    "The army took Karsk on Monday. At least 12 soldiers were killed near Dorun.",
    "\u202e\u0000 ".repeat(40),
    `Clashes broke out ${"and then again ".repeat(300)}in Karsk.`,
  ];
  const reports = texts.map((text, at) => reportOf({ id: `r${at}`, text, published: "2017-11-10" }));
  const together = reader.readAll(reports);
  expect(together).toEqual(reports.map((report) => reader.read(report)));
  expect(together[0]?.claims.map(({ kind }) => kind)).toContain("control");
});
