/** Who says it, and by what the words are known again where others print them. */
export interface Witness {
  /** Two witnesses of one origin are one (SPEC I1). */
  readonly origin: string;
  /** Keys of the words: those who share one say the same text, or nearly the same (SPEC I5). */
  readonly copies: readonly string[];
}

/** Two witnesses are independent when neither the voice nor the text is the same (SPEC I1, I2, I5). */
export function areIndependent(a: Witness, b: Witness): boolean {
  return a.origin !== b.origin && !a.copies.some((key) => b.copies.includes(key));
}

/**
 * How many independent witnesses there are: the most voices that can be named, no two of them the same and each with a text
 * that none of the others prints (SPEC I1, I2, I5). Near-copies of near-copies are one text.
 */
export function countIndependent(witnesses: readonly Witness[]): number {
  if (witnesses.length < 2) return witnesses.length;
  const textOf = textsOf(witnesses);
  const texts = new Map<string, Set<number>>();
  for (const [i, { origin }] of witnesses.entries()) {
    const own = texts.get(origin);
    if (own === undefined) texts.set(origin, new Set([textOf(i)]));
    else own.add(textOf(i));
  }
  return matchedOf([...texts.values()]);
}

/** The same without the keys that tie no two of these together: what is sent of one place needs no others. */
export function withSharedKeys<W extends Witness>(witnesses: readonly W[]): W[] {
  const soleTextOf = new Map<string, string | null>();
  for (const { origin, copies } of witnesses) {
    const text = [origin, ...copies].join("\u0000");
    for (const key of copies) {
      const known = soleTextOf.get(key);
      soleTextOf.set(key, known === undefined || known === text ? text : null);
    }
  }
  return witnesses.map((witness) => {
    const copies = witness.copies.filter((key) => soleTextOf.get(key) === null);
    return copies.length === witness.copies.length ? witness : { ...witness, copies };
  });
}

/** How many independent witnesses, in how many reports. */
export interface Breadth {
  readonly origins: number;
  readonly reports: number;
}

/** How broadly something is said (SPEC I8). */
export function breadthOf(witnesses: readonly (Witness & { readonly report: string })[]): Breadth {
  return {
    origins: countIndependent(witnesses),
    reports: new Set(witnesses.map(({ report }) => report)).size,
  };
}

/** Gives each witness the number of its text: those who share a key, or whose words nobody else has, are one text. */
function textsOf(witnesses: readonly Witness[]): (witness: number) => number {
  const parents = witnesses.map((_, i) => i);
  const root = (at: number): number => {
    let top = at;
    while (parents[top] !== top) top = parents[top]!;
    parents[at] = top;
    return top;
  };
  const firstWith = new Map<string, number>();
  for (const [i, { copies }] of witnesses.entries())
    for (const key of copies) {
      const other = firstWith.get(key);
      if (other === undefined) firstWith.set(key, i);
      else parents[root(i)] = root(other);
    }
  return root;
}

/** How many of the voices can be given a text each, no text twice: a maximum matching, by augmenting paths. */
function matchedOf(voices: readonly ReadonlySet<number>[]): number {
  const speakers = new Map<number, number>();
  const place = (voice: number, tried: Set<number>): boolean => {
    for (const text of voices[voice]!) {
      if (tried.has(text)) continue;
      tried.add(text);
      const holder = speakers.get(text);
      if (holder === undefined || place(holder, tried)) {
        speakers.set(text, voice);
        return true;
      }
    }
    return false;
  };
  return voices.filter((_, voice) => place(voice, new Set())).length;
}
