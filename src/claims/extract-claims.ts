import type { Finding } from "../base/finding.ts";
import type { Annotation } from "../text/annotation.ts";
import type { Claim } from "./claim.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { createCompanions } from "./companions.ts";
import type { Draft } from "./draft.ts";
import { createFillers } from "./fillers.ts";
import { fillDrafts } from "./fill-draft.ts";
import { findPredicates } from "./find-predicates.ts";
import type { Scene } from "./phrases-at.ts";
import { matches } from "./match-rule.ts";
import { dropOverlaps } from "./refine/drop-overlaps.ts";
import { type Evidence, finishClaims } from "./refine/finish-claims.ts";
import { locate } from "./refine/locate.ts";
import { quantifyDrafts } from "./refine/quantify-drafts.ts";
import { shareSlots } from "./refine/share-slots.ts";
import type { Rule, Rulebook } from "./rule.ts";
import { familyOf } from "./rule.ts";
import { viewSentences } from "./sentence-view.ts";

/** One step of the reading, for people who ask why: a rule that was tried on a trigger, and whether it fired. */
export interface TraceStep {
  readonly sentence: number;
  readonly token: number;
  readonly word: string;
  readonly rule: string;
  readonly fired: boolean;
}

/** What the engine needs beside the annotation. */
export interface ExtractOptions {
  readonly rulebook: Rulebook;
  readonly lexicon: Lexicon;
  /** Also record every rule tried. */
  readonly trace?: boolean;
}

/** The claims of one report, by span, with what could not be made a claim. */
export interface Extraction {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** Claim id → the marks its confidence was reckoned from. */
  readonly evidence: Evidence;
  readonly trace: readonly TraceStep[];
}

type RulesByWord = ReadonlyMap<string, readonly Rule[]>;

const indexes = new WeakMap<Rulebook, RulesByWord>();

/** The rules of each trigger word, in their order: reading costs the rules of the words met and not the rulebook. */
function rulesByWord(rulebook: Rulebook): RulesByWord {
  const known = indexes.get(rulebook);
  if (known !== undefined) return known;
  const byWord = new Map<string, Rule[]>();
  for (const rule of rulebook.rules)
    for (const word of rule.words) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  indexes.set(rulebook, byWord);
  return byWord;
}

/** Reads a report's annotation as claims. Knows no language: words and patterns are the rulebook's. */
export function extractClaims(annotation: Annotation, options: ExtractOptions): Extraction {
  const { rulebook, lexicon } = options;
  const byWord = rulesByWord(rulebook);
  const companions = createCompanions(annotation, lexicon);
  const trace: TraceStep[] = [];
  const views = viewSentences(annotation);
  const fillers = createFillers({
    text: annotation.report.text,
    vocabulary: rulebook.vocabulary,
    ...companions,
  });
  const drafts = views.flatMap((view) =>
    findPredicates(view, byWord, rulebook.vocabulary).flatMap((predicate) =>
      draftsOf({ view, predicate, fillers, vocabulary: rulebook.vocabulary }, options, trace),
    ),
  );
  const refined = shareSlots(locate(dropOverlaps(drafts), { views, fillers }));
  return { ...finishClaims(quantifyDrafts(refined, annotation, companions), annotation, companions), trace };
}

/** The rules of all the words a trigger goes by, in the rulebook's order. */
function rulesFor(rulebook: Rulebook, words: readonly string[]): readonly Rule[] {
  const byWord = rulesByWord(rulebook);
  if (words.length === 1) return byWord.get(words[0] as string) ?? [];
  const rules = new Set(words.flatMap((word) => byWord.get(word) ?? []));
  return [...rules].sort((a, b) => rulebook.rules.indexOf(a) - rulebook.rules.indexOf(b));
}

function draftsOf(scene: Scene, options: ExtractOptions, trace: TraceStep[]): readonly Draft[] {
  const settled = new Set<string>();
  const drafts: Draft[] = [];
  for (const rule of rulesFor(options.rulebook, scene.predicate.words)) {
    if (settled.has(familyOf(rule))) continue;
    const made = rule.match === undefined || matches(scene, rule.match) ? fillDrafts(scene, rule) : [];
    if (options.trace === true) {
      const { sentence, token, words } = scene.predicate;
      trace.push({ sentence, token, word: words[0] as string, rule: rule.id, fired: made.length > 0 });
    }
    if (made.length === 0) continue;
    settled.add(familyOf(rule));
    drafts.push(...made);
  }
  return drafts;
}
