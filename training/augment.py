"""Makes trees of what news has often and the treebanks seldom.

The speaker last: "X said (that) S." becomes "S, X said." (or "said X"), and speakers found that way are put after other
declaratives. The speaker first: "According to X, S." Headlines: sentences without articles, auxiliaries and full stop.

    python augment.py TRAIN.conllu OUT.conllu [--synthetic 1500] [--according 500] [--headlines 1500] [--seed 5]
"""
import argparse
import random

from treebank import Word, read_conllu, write_conllu

REPORTING = set(
    "say tell report announce add state warn claim confirm explain write note argue insist believe suggest "
    "acknowledge admit estimate allege declare".split()
)
FINITE = ("VBD", "VBZ", "VBP")
LOWERED = ("DET", "PRON", "ADP", "SCONJ", "ADV", "ADJ", "NOUN", "NUM", "CCONJ", "VERB")


class Speaker:
    """A reporting verb with its subject and the one adjunct it may have; subtrees are lists of (number, Word)."""

    def __init__(self, verb, subject, subject_head, adjunct, adjunct_head):
        self.verb, self.subject, self.subject_head = verb, subject, subject_head
        self.adjunct, self.adjunct_head = adjunct, adjunct_head


def subtree(words, root):
    children = {}
    for number, word in enumerate(words, 1):
        children.setdefault(word.head, []).append(number)
    found, stack = [], [root]
    while stack:
        number = stack.pop()
        found.append(number)
        stack += children.get(number, [])
    return sorted(found)


def numbered(words, numbers):
    return [(number, words[number - 1]) for number in numbers]


def read_speaker(words, verb_number):
    """The speaker of a reporting verb, or None when its subject is missing, long or a relative pronoun."""
    verb = words[verb_number - 1]
    dependents = [(n, w) for n, w in enumerate(words, 1) if w.head == verb_number]
    subjects = [n for n, w in dependents if w.relation == "nsubj" and n < verb_number]
    if len(subjects) != 1:
        return None
    subject = numbered(words, subtree(words, subjects[0]))
    relative = any(w.upos == "PRON" and w.form.lower() in ("who", "which", "that", "what") for _, w in subject)
    if len(subject) > 14 or relative:
        return None
    content = [n for n, w in dependents if w.relation == "ccomp" and n > verb_number]
    adjuncts = []
    for number, word in dependents:
        if word.relation in ("obl", "obl:unmarked", "advmod") and number > verb_number:
            part = subtree(words, number)
            if len(part) <= 5 and (not content or part[-1] < content[0]):
                adjuncts.append((numbered(words, part), number))
    adjunct, adjunct_head = adjuncts[0] if len(adjuncts) == 1 else ([], 0)
    return Speaker(verb, subject, subjects[0], adjunct, adjunct_head)


def read_content(words, verb_number):
    """What is said: its words in one piece without "that" and quotes, and its head; None when it is not in one piece."""
    dependents = [(n, w) for n, w in enumerate(words, 1) if w.head == verb_number]
    content = [n for n, w in dependents if w.relation == "ccomp" and n > verb_number]
    if len(content) != 1 or len(dependents) > 8:
        return None
    head = content[0]

    def left_out(number):
        word = words[number - 1]
        opener = word.relation == "punct" and (number < head and word.form in ',:"“' or word.form in '"”')
        return word.head == head and (opener or word.relation == "mark" and word.form.lower() == "that")

    numbers = [number for number in subtree(words, head) if not left_out(number)]
    whole = numbers == list(range(numbers[0], numbers[-1] + 1))
    edges = (words[numbers[0] - 1], words[numbers[-1] - 1])
    if not 4 <= len(numbers) <= 40 or not whole or any(word.upos == "PUNCT" for word in edges):
        return None
    return numbered(words, numbers), head


def capitalised(word):
    return word._replace(form=word.form[:1].upper() + word.form[1:])


def lowered(word):
    title = word.upos in LOWERED and word.form != "I" and word.form[1:].islower()
    if title or word.form in ("A", "It", "He", "We"):
        return word._replace(form=word.form[:1].lower() + word.form[1:])
    return word


def punctuation(form, xpos=None):
    return Word(form, form, "PUNCT", xpos or form, 0, "punct")


def say_last(body, body_head, speaker, quoted, verb_first):
    """The tree of `body, speaker verb.`; items are (key, word, key of the head, relation)."""
    verb, content = ("verb", 0), ("body", body_head)
    items = [(("quote", 1), punctuation('"', "``"), content, "punct")] if quoted else []
    for index, (number, word) in enumerate(body):
        is_head = number == body_head
        head = verb if is_head else ("body", word.head)
        items.append((("body", number), capitalised(word) if index == 0 else word, head, "ccomp" if is_head else word.relation))
    items.append((("comma", 0), punctuation(","), verb, "punct"))
    if quoted:
        items.append((("quote", 2), punctuation('"', "''"), content, "punct"))
    subject = []
    for index, (number, word) in enumerate(speaker.subject):
        is_head = number == speaker.subject_head
        head = verb if is_head else ("subject", word.head)
        subject.append((("subject", number), lowered(word) if index == 0 else word, head, "nsubj" if is_head else word.relation))
    saying = [(verb, speaker.verb, None, "root")]
    items += saying + subject if verb_first else subject + saying
    for number, word in speaker.adjunct:
        head = verb if number == speaker.adjunct_head else ("adjunct", word.head)
        items.append((("adjunct", number), word, head, word.relation))
    items.append((("stop", 0), punctuation("."), verb, "punct"))
    return renumbered(items)


def renumbered(items):
    """The tree of items (key, word, key of the head or None, relation)."""
    place = {key: number for number, (key, *_) in enumerate(items, 1)}
    return [w._replace(head=place[head] if head else 0, relation=relation) for _, w, head, relation in items]


def according_to(words, speaker):
    """The tree of `According to speaker, words`."""
    root = next(number for number, word in enumerate(words, 1) if word.relation == "root")
    head = ("subject", speaker.subject_head)
    items = [
        ("according", Word("According", "accord", "VERB", "VBG", 0, "case"), head, "case"),
        ("to", Word("to", "to", "ADP", "IN", 0, "fixed"), "according", "fixed"),
    ]
    for index, (number, word) in enumerate(speaker.subject):
        is_head = number == speaker.subject_head
        above = ("body", root) if is_head else ("subject", word.head)
        items.append((("subject", number), lowered(word) if index == 0 else word, above, "obl" if is_head else word.relation))
    items.append(("comma", punctuation(","), head, "punct"))
    for number, word in enumerate(words, 1):
        above = ("body", word.head) if word.head else None
        items.append((("body", number), lowered(word) if number == 1 else word, above, word.relation))
    return renumbered(items)


def headline(words):
    """The tree without articles, copulas, the "be" of "be doing" and the full stop; None for what no headline says.

    The helper of a passive stays: without it a past form would be learned as a passive wherever its object is not near.
    """
    if any(word.upos == "PRON" or word.xpos == "MD" for word in words):
        return None
    heads = {word.head for word in words}

    def left_out(number, word):
        article = word.relation == "det" and word.form.lower() in ("the", "a", "an")
        helper = word.lemma == "be" and word.relation in ("aux", "cop") and word.upos == "AUX"
        stop = number == len(words) and word.form == "."
        return number not in heads and (article or helper or stop)

    kept = [(number, word) for number, word in enumerate(words, 1) if not left_out(number, word)]
    if len(words) - len(kept) < 2 or len(kept) < 4:
        return None
    items = [(number, w, w.head or None, w.relation) for number, w in kept]
    items[0] = (items[0][0], capitalised(items[0][1]), *items[0][2:])
    return renumbered(items)


def is_declarative(words):
    root = [w for w in words if w.relation == "root"]
    return (
        8 <= len(words) <= 32
        and words[-1].form == "."
        and words[0].upos != "PUNCT"
        and any(w.upos == "VERB" and w.xpos in FINITE + ("VBN",) for w in root)
        and any(w.relation.startswith("nsubj") for w in words)
        and not any(w.form in ('"', "“", "”", ":", "?", "!", "(") for w in words)
    )


def main():
    options = argparse.ArgumentParser()
    options.add_argument("train")
    options.add_argument("out")
    options.add_argument("--synthetic", type=int, default=1500)
    options.add_argument("--according", type=int, default=500)
    options.add_argument("--headlines", type=int, default=1500)
    options.add_argument("--seed", type=int, default=5)
    options = options.parse_args()
    random.seed(options.seed)
    sentences = read_conllu(options.train)
    speakers, made = [], []
    for words in sentences:
        for number, word in enumerate(words, 1):
            if word.lemma in REPORTING and word.upos == "VERB" and word.relation == "root" and word.xpos in FINITE:
                speaker = read_speaker(words, number)
                if speaker is None:
                    continue
                speakers.append(speaker)
                content = read_content(words, number)
                if content is not None:
                    first = random.random() < 0.2 and words[speaker.subject_head - 1].upos != "PRON"
                    made.append(say_last(*content, speaker, random.random() < 0.4, first))
    turned = len(made)
    long_names = [s for s in speakers if len(s.subject) >= 2]
    with_apposition = [s for s in speakers if any(w.relation == "appos" for _, w in s.subject)]
    declaratives = [words for words in sentences if is_declarative(words)]
    random.shuffle(declaratives)
    for words in declaratives[: options.synthetic]:
        root = next(n for n, w in enumerate(words, 1) if w.relation == "root")
        pool = with_apposition if with_apposition and random.random() < 0.3 else long_names
        if words[-1].head == root:
            body = list(enumerate(words[:-1], 1))
            made.append(say_last(body, root, random.choice(pool), random.random() < 0.25, random.random() < 0.2))
    last = len(made)
    random.shuffle(declaratives)
    made += [according_to(words, random.choice(long_names)) for words in declaratives[: options.according]]
    random.shuffle(declaratives)
    made += [tree for tree in map(headline, declaratives) if tree is not None][: options.headlines]
    write_conllu(options.out, made)
    print(f"{turned} turned round, {len(made) - turned} put together, {len(speakers)} speakers")
    print(f"{len(made) - last} of them according to somebody or headlines")


if __name__ == "__main__":
    main()
