"""Makes trees of how reports of war are worded, from the sentence frames in `reports.txt`, which are ours.

    python reports.py reports.txt OUT.conllu [--count 4000] [--train TRAIN.conllu] [--seed 3]

A frame is a line: `word/TAG` is the head of what brackets stand round it, `word/TAG:relation` a leaf that depends on the
head, `[relation …]` a phrase that does, `@NAME` one of the lines under `NAME:`, or one of the same with `@NAME:relation`.
`a|b` takes one of several words, `?` before a leaf or a bracket leaves it out half
of the time. Names and nouns of people come from the treebank too (`@SUBJECT`), so that frames are learned and not names.
"""
import argparse
import random
import re

from treebank import Word, read_conllu, write_conllu

UPOS = {
    "CC": "CCONJ", "CD": "NUM", "DT": "DET", "PDT": "DET", "EX": "PRON", "HYPH": "PUNCT", "IN": "ADP", "JJ": "ADJ",
    "JJR": "ADJ", "JJS": "ADJ", "MD": "AUX", "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "POS": "PART",
    "PRP": "PRON", "PRP$": "PRON", "RB": "ADV", "RBR": "ADV", "RP": "ADP", "TO": "PART", "VB": "VERB", "VBD": "VERB",
    "VBG": "VERB", "VBN": "VERB", "VBP": "VERB", "VBZ": "VERB", "WDT": "PRON", "WP": "PRON", "WRB": "ADV",
}  # fmt: skip
HELPERS = ("aux", "aux:pass", "cop")


class Node:
    """A word with its relation to the node above; `before` and `after` are the nodes below in their order."""

    def __init__(self, form, tag, upos=None):
        self.form, self.tag, self.relation = form, tag, None
        self.upos = upos or UPOS.get(tag, "PUNCT")
        self.before, self.after = [], []


def pieces_of(line):
    return re.findall(r"\?|\[\S+|\]|[^\s\[\]?]+", line)


class Frames:
    def __init__(self, path, subjects):
        self.lines, name = {}, None
        with open(path, encoding="utf-8") as lines:
            for line in map(str.strip, lines):
                if line.endswith(":") and " " not in line:
                    name = line[:-1]
                    self.lines[name] = []
                elif line and not line.startswith("#"):
                    self.lines[name].append(pieces_of(line))
        self.subjects = subjects

    def one(self, name):
        if name == "SUBJECT" and self.subjects and random.random() < 0.4:
            return tree_of(random.choice(self.subjects))
        pieces = list(random.choice(self.lines["ACTOR" if name == "SUBJECT" else name]))
        return self.phrase(pieces)

    def phrase(self, pieces):
        """The node that the pieces up to the closing bracket make; they are taken off the list."""
        head, before, after = None, [], []
        while pieces and pieces[0] != "]":
            piece = pieces.pop(0)
            left_out = piece == "?" and random.random() < 0.5
            if piece == "?":
                piece = pieces.pop(0)
            node = self.node(piece, pieces)
            if left_out:
                continue
            if node.relation is not None:
                (before if head is None else after).append(node)
            elif head is not None:
                raise ValueError(f"two heads: {head.form}, {node.form}")
            else:
                head = node
        if pieces:
            pieces.pop(0)
        head.before, head.after = before + head.before, head.after + after
        return head

    def node(self, piece, pieces):
        if piece.startswith("["):
            node = self.phrase(pieces)
            node.relation = piece[1:]
        elif piece.startswith("@"):
            name, _, relation = piece[1:].partition(":")
            node = self.one(name)
            node.relation = relation or None
        else:
            forms, _, rest = piece.rpartition("/")
            tag, _, relation = rest.partition(":")
            tag, relation = ((rest[0], rest[2:]) if rest[0] in ".,:" else (tag, relation)) if rest else (tag, relation)
            node = Node(random.choice(forms.split("|")), tag)
            node.relation = relation or None
            if node.relation in HELPERS:
                node.upos = "AUX"
            if node.relation == "mark" and tag == "IN":
                node.upos = "SCONJ"
        return node


def tree_of(words):
    """The node of a subtree, given as a list of (number, Word); the first is never lowered, names stay as they are."""
    nodes = {number: Node(word.form, word.xpos, word.upos) for number, word in words}
    top = None
    for number, word in words:
        if word.head in nodes:
            nodes[number].relation = word.relation
            (nodes[word.head].before if number < word.head else nodes[word.head].after).append(nodes[number])
        else:
            top = nodes[number]
    return top


def words_of(root):
    order = []

    def walk(node, above):
        for child in node.before:
            walk(child, node)
        order.append((node, above))
        for child in node.after:
            walk(child, node)

    walk(root, None)
    place = {id(node): number for number, (node, _) in enumerate(order, 1)}
    words = [
        Word(n.form, "_", n.upos, n.tag, place[id(above)] if above else 0, n.relation or "root") for n, above in order
    ]
    first = words[0]
    words[0] = first._replace(form=first.form[:1].upper() + first.form[1:])
    return words


def subjects_in(sentences):
    """Short subjects headed by a name or a noun in the plural, without pronouns and clauses, as (number, Word)."""
    found = []
    for words in sentences:
        for number, word in enumerate(words, 1):
            if word.relation != "nsubj" or word.xpos not in ("NNP", "NNPS", "NNS") or number == 1:
                continue
            inside = {number}
            for _ in range(6):
                inside |= {n for n, w in enumerate(words, 1) if w.head in inside}
            numbers = sorted(inside)
            part = [(n, words[n - 1]) for n in numbers]
            whole = numbers[-1] - numbers[0] == len(numbers) - 1
            plain = all(w.upos in ("PROPN", "NOUN", "ADJ", "DET", "NUM", "ADP") for _, w in part)
            if whole and plain and len(part) <= 6 and numbers[0] > 1:
                found.append(part)
    return found


def main():
    options = argparse.ArgumentParser()
    options.add_argument("frames")
    options.add_argument("out")
    options.add_argument("--count", type=int, default=4000)
    options.add_argument("--train", help="a treebank to take subjects from")
    options.add_argument("--seed", type=int, default=3)
    options = options.parse_args()
    random.seed(options.seed)
    frames = Frames(options.frames, subjects_in(read_conllu(options.train)) if options.train else [])
    each = max(1, options.count // len(frames.lines["SENTENCE"]))
    made = [words_of(frames.phrase(list(pieces))) for pieces in frames.lines["SENTENCE"] for _ in range(each)]
    random.shuffle(made)
    write_conllu(options.out, made)
    print(f"{len(made)} trees from {len(frames.lines['SENTENCE'])} frames")


if __name__ == "__main__":
    main()
