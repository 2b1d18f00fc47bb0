"""Reading and writing CoNLL-U; a word is (form, lemma, upos, xpos, head, relation)."""
from typing import NamedTuple


class Word(NamedTuple):
    form: str
    lemma: str
    upos: str
    xpos: str
    head: int
    relation: str


def read_conllu(path):
    """The sentences of a file as lists of Word; comments, multiword and empty rows are passed over."""
    sentences, words = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) == 10 and columns[0].isdigit():
                _, form, lemma, upos, xpos, _, head, relation, _, _ = columns
                words.append(Word(form, lemma, upos, xpos, int(head), relation))
            elif line.strip() == "" and words:
                sentences.append(words)
                words = []
    if words:
        sentences.append(words)
    return sentences


def write_conllu(path, sentences):
    with open(path, "w", encoding="utf-8") as out:
        for words in sentences:
            for number, word in enumerate(words, 1):
                columns = [number, word.form, word.lemma, word.upos, word.xpos, "_", word.head, word.relation, "_", "_"]
                out.write("\t".join(map(str, columns)) + "\n")
            out.write("\n")
