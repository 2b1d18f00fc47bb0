"""The joint tagger and parser: word features, a two-layer bidirectional LSTM, tags from layer 1, biaffine arcs from layer 2."""
import re
from collections import Counter

import torch
import torch.nn as nn
import torch.nn.functional as F

DIMENSIONS = [96, 24, 16, 32, 32, 16]
FARTHEST = 10
UNKNOWN = 1
NEVER = -1e4
PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


def norm_of(form):
    return re.sub(r"[0-9]", "0", form.translate(PLAIN).lower())


def shape_of(form):
    shape = ""
    for c in form.translate(PLAIN):
        kind = "X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c
        if not shape.endswith(kind * 3):
            shape += kind
    return shape


def keys_of(form):
    norm = norm_of(form)
    return [norm, norm[:3], norm[-2:], norm[-3:], norm[-4:], shape_of(form)]


class Vocabulary:
    """Feature values, tags and relations seen often enough in training; feature ids start at 2, 1 is the unknown."""

    def __init__(self, features, tags, labels):
        self.features, self.tags, self.labels = features, tags, labels
        self.rows = [{key: index + 2 for index, key in enumerate(keys)} for keys in features]
        self.tag_ids = {tag: index for index, tag in enumerate(tags)}
        self.label_ids = {label: index for index, label in enumerate(labels)}

    @classmethod
    def count(cls, sentences, more_forms=()):
        """What the sentences hold often enough; `more_forms` are normalised words to know beside theirs."""
        features, tags, labels = [Counter() for _ in DIMENSIONS], Counter(), Counter()
        for word in (word for words in sentences for word in words):
            for counter, key in zip(features, keys_of(word.form)):
                counter[key] += 1
            tags[f"{word.upos}|{word.xpos}"] += 1
            labels[word.relation] += 1
        kept = [[k for k, n in c.most_common() if n >= (2 if i == 0 else 4)] for i, c in enumerate(features)]
        kept[0] = list(dict.fromkeys([*kept[0], *more_forms]))
        others = [label for label, n in labels.most_common() if label != "root" and n >= 3]
        return cls(kept, [tag for tag, n in tags.most_common() if n >= 3], ["root"] + others)

    def ids_of(self, form):
        return [rows.get(key, UNKNOWN) for rows, key in zip(self.rows, keys_of(form))]


class Network(nn.Module):
    """`vectors` are rows known beforehand for the words of the vocabulary: a learned projection of them is added to
    what is learned for each word, so that a word the training text lacks still lies near those it resembles."""

    def __init__(self, vocabulary, hidden=128, layers=2, arc=64, label=64, dropout=0.35, widths=DIMENSIONS, vectors=None):
        super().__init__()
        self.sizes = {"hidden": hidden, "layers": layers, "arc": arc, "label": label}
        self.dropout = dropout
        self.word_dropout = 0.2
        self.embeddings = nn.ModuleList(
            nn.Embedding(len(keys) + 2, width) for keys, width in zip(vocabulary.features, widths)
        )
        self.register_buffer("vectors", vectors)
        self.projection = None if vectors is None else nn.Linear(vectors.shape[1], widths[0], bias=False)
        for index, embedding in enumerate(self.embeddings):
            nn.init.normal_(embedding.weight, std=0.1 if index == 0 else 0.3)
        width = 2 * hidden
        self.lstms = nn.ModuleList(
            nn.LSTM(sum(widths) if index == 0 else width, hidden, bidirectional=True, batch_first=True)
            for index in range(layers)
        )
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.tag = nn.Linear(width, len(vocabulary.tags))
        self.arc_dependent, self.arc_head = nn.Linear(width, arc), nn.Linear(width, arc)
        self.bilinear = nn.Parameter(torch.eye(arc) + 0.01 * torch.randn(arc, arc))
        self.head_bias = nn.Linear(arc, 1)
        self.by_distance = nn.Parameter(torch.zeros(2 * FARTHEST + 1))
        self.label_dependent, self.label_head = nn.Linear(width, label), nn.Linear(width, label)
        self.label_out = nn.Linear(label, len(vocabulary.labels))

    def drop(self, values):
        return F.dropout(values, self.dropout, self.training)

    def embed(self, ids):
        columns = [embedding(ids[:, :, index]) for index, embedding in enumerate(self.embeddings)]
        if self.projection is not None:
            columns[0] = columns[0] + self.projection(F.embedding(ids[:, :, 0], self.vectors))
        return torch.cat(columns, -1)

    def word_table(self):
        """The rows for whole words, with what the vectors add to them."""
        learned = self.embeddings[0].weight
        return learned if self.projection is None else learned + self.projection(self.vectors)

    def encode(self, ids, lengths):
        if self.training:
            ids = ids.clone()
            ids[:, :, 0][torch.rand(ids.shape[:2], device=ids.device) < self.word_dropout] = UNKNOWN
            without_ending = torch.rand(ids.shape[:2], device=ids.device) < 0.05
            ids[:, :, 3][without_ending] = UNKNOWN
            ids[:, :, 4][without_ending] = UNKNOWN
        state, states = self.drop(self.embed(ids)), []
        for lstm in self.lstms:
            packed = nn.utils.rnn.pack_padded_sequence(state, lengths, batch_first=True, enforce_sorted=False)
            state, _ = nn.utils.rnn.pad_packed_sequence(lstm(packed)[0], batch_first=True, total_length=ids.shape[1])
            state = self.drop(state)
            states.append(state)
        return states[0], states[-1]

    def forward(self, ids, mask, lengths):
        """Tag scores, arc scores [batch, dependent, head with the root first], label vectors of dependents and heads.

        `lengths` are the sentences' numbers of words, on the CPU.
        """
        first, last = self.encode(ids, lengths)
        heads = torch.cat([self.root.expand(len(ids), 1, -1), last], 1)
        as_dependent = self.drop(F.leaky_relu(self.arc_dependent(last), 0.1))
        as_head = self.drop(F.leaky_relu(self.arc_head(heads), 0.1))
        arcs = (as_dependent @ self.bilinear) @ as_head.transpose(1, 2) + self.head_bias(as_head).transpose(1, 2)
        count = last.shape[1]
        word = torch.arange(1, count + 1, device=ids.device).unsqueeze(1)
        head = torch.arange(0, count + 1, device=ids.device).unsqueeze(0)
        arcs = arcs + self.by_distance[(head - word).clamp(-FARTHEST, FARTHEST) + FARTHEST].unsqueeze(0)
        arcs = arcs.masked_fill((head == word).unsqueeze(0), NEVER)
        present = torch.cat([torch.ones(len(ids), 1, dtype=torch.bool, device=ids.device), mask], 1)
        arcs = arcs.masked_fill(~present.unsqueeze(1), NEVER)
        return self.tag(first), arcs, self.label_dependent(last), self.label_head(heads)

    def label_scores(self, as_dependent, as_head, heads):
        chosen = torch.gather(as_head, 1, heads.unsqueeze(-1).expand(-1, -1, as_head.shape[-1]))
        return self.label_out(self.drop(F.leaky_relu(as_dependent + chosen, 0.1)))
