import { describe, expect, it } from "vitest";
import { creditOf } from "./credit.ts";

const credit = (text: string, publisher: string | null = "Border Post Daily") =>
  creditOf({ text, publisher });

describe("I6: whom a report credits", () => {
  it.each([
    ["KARSK, 4 May (AFP) — Rebels entered the mill quarter.", "AFP"],
    ["Karsk (Anadolu Agency) - Rebels entered the mill quarter.", "Anadolu Agency"],
    ["Mills fall silent\nBy Anna Lind, Reuters\nRebels entered the mill quarter.", "Reuters"],
    ["By Reuters\nRebels entered the mill quarter.", "Reuters"],
    ["Reuters staff\nRebels entered the mill quarter.", "Reuters"],
    ["Rebels entered the mill quarter on Friday. (AFP)", "AFP"],
    ["Rebels entered the mill quarter on Friday. /TASS/", "TASS"],
    ["Rebels entered the mill quarter on Friday. — Reuters", "Reuters"],
    ["Rebels entered the mill quarter.\n\nSource: Agence France-Presse", "Agence France-Presse"],
    ["Rebels entered the mill quarter.\n© 2024 AFP", "AFP"],
    ["Rebels entered the mill quarter.\n\nReuters\n", "Reuters"],
  ])("%j", (text, name) => expect(credit(text)).toBe(name));

  it("in the publisher's name", () => {
    const text = "Rebels entered the mill quarter.";
    expect(credit(text, "AFP via Border Post Daily")).toBe("AFP");
    expect(credit(text, "Border Post Daily (AFP)")).toBe("AFP");
    expect(credit(text, "Border Post Daily/AFP")).toBe("AFP");
  });

  it("nobody where an agency is only spoken of, or where several are credited", () => {
    expect(credit("Rebels entered the mill quarter, a spokesman told AFP on Friday.")).toBeNull();
    expect(credit("Rebels (the northern ones) - once allies - entered the mill quarter.")).toBeNull();
    expect(credit("KARSK (Reuters/AFP) - Rebels entered the mill quarter.")).toBeNull();
    expect(credit("Rebels entered the mill quarter.", null)).toBeNull();
  });
});
