import { describe, expect, it } from "vitest";
import { namelessInArabic, partInArabic } from "./ar-plain.ts";

describe("a nameless voice or actor in Arabic", () => {
  it.each([
    ["officials", "مسؤولون"],
    ["A resident", "أحد السكان"],
    ["local sources", "مصادر محلية"],
    ["US officials", "مسؤولون أميركيون"],
    ["military source", "مصدر عسكري"],
    ["Suicide bombers", "انتحاريون"],
    ["Syrian fighters", "مقاتلون سوريون"],
    ["spokeswoman for the alliance", "متحدثة باسم التحالف"],
    ["security sources in the army", null],
    ["Test Wire", null],
    ["governor of Homs", null],
    ["constructor", null],
  ])("%s", (name, words) => {
    expect(namelessInArabic(name)).toBe(words);
  });
});

describe("a part of a place in Arabic", () => {
  it.each([
    ["the north", "الشمال"],
    ["eastern", "الشرق"],
    ["the north-east", "الشمال الشرقي"],
    ["north-east of Hajin", "شمال شرق Hajin"],
    ["the western part", "القسم الغربي"],
    ["villages", "قرى"],
    ["four villages", "٤ قرى"],
    ["several northern neighbourhoods", "عدة أحياء شمالية"],
    ["several districts in the north", "عدة أحياء في الشمال"],
    ["most of the districts", "معظم الأحياء"],
    ["the city centre", "وسط المدينة"],
    ["half", "النصف"],
    ["the desert", "البادية"],
    ["the last Islamic State neighbourhoods", null],
    ["the Husaybah border crossing", null],
  ])("%s", (part, words) => {
    expect(partInArabic(part)).toBe(words);
  });
});
