import { describe, expect, it } from "vitest";
import type { Token } from "./annotation.ts";
import { mendTree } from "./mend-tree.ts";

/** Tokens of `form/lemma/xpos/head/deprel`, as a parser that misreads would give them. */
function tokensOf(text: string): Token[] {
  return text.split(" ").map((word, at) => {
    const [form = "", lemma = "", xpos = "", head = "", deprel = ""] = word.split("/");
    const upos = xpos.startsWith("V") ? "VERB" : "NOUN";
    return { i: at + 1, span: [at, at + 1], form, lemma, upos, xpos, head: Number(head), deprel } as Token;
  });
}

function mended(text: string): string[] {
  return mendTree(tokensOf(text)).map(({ form, xpos, head, deprel }) => `${form}/${xpos}/${head}/${deprel}`);
}

describe("what hangs on a helper", () => {
  it("hangs on its verb", () => {
    const tree = "Rebels/rebel/NNS/4/nsubj have/have/VBP/4/aux since/since/RB/2/advmod left/leave/VBN/0/root";
    expect(mended(tree)[2]).toBe("since/RB/4/advmod");
  });
});

describe("what is reported of somebody", () => {
  const tree =
    "He/he/PRP/3/nsubj:pass was/be/VBD/3/aux:pass reported/report/VBN/0/root killed/kill/VBN/3/advcl";

  it("is no clause beside it", () => {
    expect(mended(tree)[3]).toBe("killed/VBN/3/xcomp");
  });

  it("stays one with a word between", () => {
    expect(mended(tree.replace("killed/kill", "when/when/WRB/5/mark killed/kill"))[4]).toBe(
      "killed/VBN/3/advcl",
    );
  });
});

describe("a past that goes on with a perfect", () => {
  const tree =
    "They/they/PRP/3/nsubj have/have/VBP/3/aux lost/lose/VBN/0/root ground/ground/NN/3/obj and/and/CC/6/cc left/leave/VBD/3/conj";

  it("is a perfect", () => {
    expect(mended(tree)[5]).toBe("left/VBN/3/conj");
  });

  it("is none with a subject of its own", () => {
    const own = tree.replace("left/leave/VBD/3", "we/we/PRP/7/nsubj left/leave/VBD/3");
    expect(mended(own)[6]).toBe("left/VBD/3/conj");
  });
});

describe("a passive without its helper", () => {
  it("is active with an object", () => {
    const tree = "Bombs/bomb/NNS/2/nsubj:pass killed/kill/VBN/0/root six/six/CD/2/obj";
    expect(mended(tree)).toEqual(["Bombs/NNS/2/nsubj", "killed/VBD/0/root", "six/CD/2/obj"]);
  });

  it("is one in a headline", () => {
    expect(mended("Six/six/CD/2/nsubj:pass killed/kill/VBN/0/root")).toEqual([
      "Six/CD/2/nsubj:pass",
      "killed/VBN/0/root",
    ]);
  });
});

describe("what goes along with something", () => {
  it("is suffered: with two men wounded", () => {
    const tree =
      "Ships/ship/NNS/2/nsubj fire/fire/VBP/0/root with/with/IN/5/mark men/man/NNS/5/nsubj wounded/wound/VBD/2/advcl";
    expect(mended(tree).slice(3)).toEqual(["men/NNS/5/nsubj:pass", "wounded/VBN/2/advcl"]);
  });
});

describe("what a side holds, without a hyphen", () => {
  it("is meant, and not the side", () => {
    const tree =
      "Troops/troops/NNS/2/nsubj take/take/VBP/0/root the/the/DT/4/det rebel/rebel/NN/2/obj held/hold/VBN/4/acl city/city/NN/5/obj";
    expect(mended(tree).slice(2)).toEqual([
      "the/DT/6/det",
      "rebel/NN/5/compound",
      "held/VBN/6/amod",
      "city/NN/2/obj",
    ]);
  });
});

describe("a participle as root before a finite verb", () => {
  it("only tells of the verb's subject", () => {
    const tree =
      "Rebels/rebel/NNS/2/nsubj:pass backed/back/VBN/0/root by/by/IN/4/case jets/jet/NNS/2/obl:agent seize/seize/VBP/2/conj Karsk/Karsk/NNP/5/obj ././PUNCT/2/punct";
    expect(mended(tree)).toEqual([
      "Rebels/NNS/5/nsubj",
      "backed/VBN/1/acl",
      "by/IN/4/case",
      "jets/NNS/2/obl:agent",
      "seize/VBP/0/root",
      "Karsk/NNP/5/obj",
      "./PUNCT/5/punct",
    ]);
  });
});
