import { describe, expect, it } from "vitest";
import { lookupActor, lookupPlace, lookupSource } from "./lookup.ts";
import { sampleLexicon } from "./sample-lexicon.ts";

const lexicon = sampleLexicon();
const place = (query: string) => lookupPlace(query, lexicon)[0]?.place.id;

describe("lookupPlace", () => {
  it.each([
    "Abu Kamal",
    "Albu Kamal",
    "al-bukamal",
    "BOUKAMAL",
    "البوكمال",
    "Al Bokamal",
    "the town of Abu Kamal",
  ])("knows %s", (query) => {
    expect(place(query)).toBe("geonames:174448");
  });

  it("tells a province from its city", () => {
    expect(place("Deir ez-Zor")).toBe("geonames:170794");
    expect(place("Deir Ezzor province")).toBe("sy-deir-ez-zor-governorate");
    expect(place("Dayr al-Zour Governorate")).toBe("sy-deir-ez-zor-governorate");
    expect(place("Deir Ezzor city")).toBe("geonames:170794");
  });

  it("puts the curated place before a town of the same name, and keeps both", () => {
    expect(lookupPlace("Homs", lexicon).map((match) => match.place.id)).toEqual(["sy-homs", "geonames:7"]);
  });

  it("finds nothing for an unknown name", () => {
    expect(lookupPlace("Zzyzx", lexicon)).toEqual([]);
    expect(lookupPlace("", lexicon)).toEqual([]);
  });
});

describe("lookupActor", () => {
  it.each([
    ["Daesh", "islamic-state"],
    ["Hizbullah", "hezbollah"],
    ["Ankara", "turkey"],
    ["Turkish", "turkey"],
    ["the Syrian Democratic Forces", "syrian-democratic-forces"],
  ])("knows %s", (query, id) => {
    expect(lookupActor(query, lexicon)?.id).toBe(id);
  });

  it("does not guess", () => {
    expect(lookupActor("Karsk Brigade", lexicon)).toBeUndefined();
  });
});

describe("lookupSource", () => {
  it("knows a publisher by any of its names", () => {
    expect(lookupSource("AFP", lexicon)).toEqual({ id: "afp", name: "AFP" });
    expect(lookupSource("Agence France-Presse", lexicon).id).toBe("afp");
    expect(lookupSource("The Observatory", lexicon).id).toBe("observatory");
  });

  it("gives an unknown publisher a slug of its name", () => {
    expect(lookupSource("Karsk Daily News", lexicon)).toEqual({
      id: "karsk-daily-news",
      name: "Karsk Daily News",
    });
  });
});
