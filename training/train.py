"""Trains the tagger and parser: one network of any size, by itself or after teachers.

    python train.py TRAIN.conllu --dev DEV.conllu --out model.pt [--epochs 34 | --seconds 240]
    python train.py TRAIN.conllu --dev DEV.conllu --out model.pt --teachers a.pt b.pt --raw RAW.txt
    python train.py TRAIN.conllu --dev DEV.conllu --out model.pt --start before.pt --rate 3e-4

With teachers the network learns from trees and from what the teachers hold likely, on the treebank and on raw sentences
(one a line, its words apart by spaces). The score printed for DEV takes each word's best head, without the tree
constraint; bench/parse.ts gives the real one.
"""
import argparse
import random
import time

import numpy
import torch
import torch.nn.functional as F

from corpus import PAD, Corpus
from network import DIMENSIONS, Network, Vocabulary, norm_of
from treebank import Word, read_conllu

AVERAGE_EVERY = 5
TEACHERS_SHARE = 0.7


def loss_of(network, batch):
    tag_scores, arcs, as_dependent, as_head = network(batch.ids, batch.mask, batch.lengths)
    label_scores = network.label_scores(as_dependent, as_head, batch.heads)
    arc_loss = F.cross_entropy(arcs.flatten(0, 1), batch.heads.masked_fill(~batch.mask, PAD).flatten(), ignore_index=PAD)
    label_loss = F.cross_entropy(label_scores.flatten(0, 1), batch.labels.flatten(), ignore_index=PAD)
    tag_loss = F.cross_entropy(tag_scores.flatten(0, 1), batch.tags.flatten(), ignore_index=PAD)
    return arc_loss + 0.8 * label_loss + 0.5 * tag_loss


def loss_from_teachers(network, batch, has_trees):
    tag_scores, arcs, as_dependent, as_head = network(batch.ids, batch.mask, batch.lengths)

    def soft(scores, wanted):
        return -(wanted * scores.log_softmax(-1)).sum(-1)[batch.mask].mean()

    of_heads = network.label_scores(as_dependent, as_head, batch.teachers_heads)
    loss = soft(arcs, batch.soft_arcs) + 0.8 * soft(of_heads, batch.soft_labels) + 0.5 * soft(tag_scores, batch.soft_tags)
    if not has_trees:
        return loss
    of_heads = network.label_scores(as_dependent, as_head, batch.heads)
    hard = F.cross_entropy(arcs.flatten(0, 1), batch.heads.masked_fill(~batch.mask, PAD).flatten(), ignore_index=PAD)
    hard = hard + 0.8 * F.cross_entropy(of_heads.flatten(0, 1), batch.labels.flatten(), ignore_index=PAD)
    hard = hard + 0.5 * F.cross_entropy(tag_scores.flatten(0, 1), batch.tags.flatten(), ignore_index=PAD)
    return TEACHERS_SHARE * loss + (1 - TEACHERS_SHARE) * hard


def rate(progress, step, highest):
    """Warm-up over 100 steps, level to 35 %, then down to 1 % in a straight line."""
    decay = 1 if progress < 0.35 else max(0.01, (1 - progress) / 0.65)
    return highest * min(1, step / 100 + 0.01) * decay


def evaluate(networks, corpus):
    """Scores of the networks' mean on a corpus with trees, in percent: heads, heads with labels, tags."""
    words = right_head = right_both = right_tag = 0
    for network in networks:
        network.eval()
    with torch.no_grad():
        for group in corpus.groups(6000, False):
            batch = corpus.batch(group)
            outputs = [network(batch.ids, batch.mask, batch.lengths) for network in networks]
            found = sum(output[1].softmax(-1) for output in outputs).argmax(-1)
            labels = sum(n.label_scores(o[2], o[3], found).softmax(-1) for n, o in zip(networks, outputs))
            labels[:, :, 0] = torch.where(found == 0, 1e4, -1e4)
            tags = sum(output[0].softmax(-1) for output in outputs).argmax(-1)
            same = (found == batch.heads) & batch.mask
            words += batch.mask.sum().item()
            right_head += same.sum().item()
            right_both += (same & (labels.argmax(-1) == batch.labels)).sum().item()
            right_tag += ((tags == batch.tags) & batch.mask).sum().item()
    return "heads %.2f with labels %.2f tags %.2f" % tuple(100 * n / words for n in (right_head, right_both, right_tag))


def read_raw(path):
    with open(path, encoding="utf-8") as lines:
        return [[Word(form, "_", "_", "_", 0, "_") for form in line.split()] for line in lines]


def load_vectors(path):
    kept = numpy.load(path)
    return list(map(str, kept["words"])), torch.tensor(kept["rows"].astype("f4"))


def rows_for(vocabulary, words, rows):
    """The vectors in the order of the vocabulary's words, zeros where there is none."""
    place = {word: index for index, word in enumerate(words)}
    table = torch.zeros(len(vocabulary.features[0]) + 2, rows.shape[1])
    for word, row in vocabulary.rows[0].items():
        if word in place:
            table[row] = rows[place[word]]
    return table


def more_forms(raw, words, most):
    """Words of the raw text seen three times or more, and the most frequent words with a vector."""
    counts = {}
    for word in (word for sentence in raw for word in sentence):
        norm = norm_of(word.form)
        counts[norm] = counts.get(norm, 0) + 1
    return [norm for norm, n in counts.items() if n >= 3] + words[:most]


def save(path, network, vocabulary, weights):
    parts = (vocabulary.features, vocabulary.tags, vocabulary.labels)
    widths = [embedding.embedding_dim for embedding in network.embeddings]
    torch.save({"weights": weights, "vocabulary": parts, "sizes": network.sizes, "widths": widths}, path)


def load(path, device):
    saved = torch.load(path, map_location=device)
    vocabulary = Vocabulary(*saved["vocabulary"])
    vectors = saved["weights"].get("vectors")
    network = Network(vocabulary, **saved["sizes"], widths=saved["widths"], vectors=vectors)
    network.load_state_dict(saved["weights"])
    return network.to(device).eval(), vocabulary


class Course:
    """What is learned from, in which order, and how far along we are: by epochs or by the clock."""

    def __init__(self, corpora, options):
        self.corpora, self.options = corpora, options
        self.start, self.steps = time.time(), 0
        self.per_epoch = sum(len(corpus.groups(options.words, True)) for corpus, _ in corpora)

    def progress(self):
        if self.options.seconds:
            return (time.time() - self.start) / self.options.seconds
        return self.steps / (self.per_epoch * self.options.epochs)

    def epoch(self):
        groups = [(c, trees, g) for c, trees in self.corpora for g in c.groups(self.options.words, True)]
        random.shuffle(groups)
        for corpus, trees, group in groups:
            if self.progress() >= 1:
                return
            self.steps += 1
            yield corpus, trees, group


def train(network, course, options, after_epoch):
    optimizer = torch.optim.Adam(network.parameters(), betas=(0.9, 0.95), eps=1e-8)
    average = {name: value.detach().clone() for name, value in network.state_dict().items()}
    epoch = 0
    while course.progress() < 1:
        network.train()
        for corpus, has_trees, group in course.epoch():
            for settings in optimizer.param_groups:
                settings["lr"] = rate(course.progress(), course.steps, options.rate)
            if corpus.soft_tags is None:
                loss = loss_of(network, corpus.batch(group))
            else:
                loss = loss_from_teachers(network, corpus.soft_batch(group), has_trees)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            if course.steps % AVERAGE_EVERY == 0:
                keep = min(options.average**AVERAGE_EVERY, course.steps / (course.steps + 20))
                for name, value in network.state_dict().items():
                    average[name].mul_(keep).add_(value, alpha=1 - keep)
        epoch += 1
        if epoch % options.every == 0 or course.progress() >= 1:
            current = {name: value.clone() for name, value in network.state_dict().items()}
            network.load_state_dict(average)
            after_epoch(epoch, loss.item(), average)
            network.load_state_dict(current)


def parse_arguments():
    options = argparse.ArgumentParser()
    options.add_argument("train", nargs="+")
    options.add_argument("--dev", required=True)
    options.add_argument("--test", nargs="*", default=[], help="scored once at the end, never learned from or chosen by")
    options.add_argument("--out", required=True)
    options.add_argument("--epochs", type=int, default=34)
    options.add_argument("--seconds", type=float)
    options.add_argument("--every", type=int, default=1, help="score and save after so many epochs")
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--words", type=int, default=1500)
    options.add_argument("--hidden", type=int, default=128)
    options.add_argument("--layers", type=int, default=2)
    options.add_argument("--arc", type=int, default=64)
    options.add_argument("--label", type=int, default=64)
    options.add_argument("--wide", type=float, default=1, help="times the widths of the word features")
    options.add_argument("--dropout", type=float, default=0.35)
    options.add_argument("--word-dropout", type=float, default=0.2)
    options.add_argument("--average", type=float, default=0.998)
    options.add_argument("--seed", type=int, default=2)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--device", default="cpu")
    options.add_argument("--raw", help="sentences without trees")
    options.add_argument("--vectors", help="what vectors.py wrote")
    options.add_argument("--most", type=int, default=15000, help="so many frequent words are known beside those seen")
    options.add_argument("--teachers", nargs="*", default=[])
    options.add_argument("--plain", nargs="*", default=[], help="more trees, learned without what teachers hold of them")
    options.add_argument("--start", help="a network to go on from; its sizes and vocabulary are kept")
    return options.parse_args()


def main():
    options = parse_arguments()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    sentences = [sentence for path in options.train for sentence in read_conllu(path)]
    raw = read_raw(options.raw) if options.raw else []
    words, rows = load_vectors(options.vectors) if options.vectors else ([], torch.zeros(0, 1))
    teachers = [load(path, options.device) for path in options.teachers]
    start = load(options.start, options.device) if options.start else None
    known = start or next(iter(teachers), None)
    vocabulary = known[1] if known else Vocabulary.count(sentences, more_forms(raw, words, options.most))
    if start:
        network = start[0]
        network.dropout = options.dropout
    else:
        network = Network(
            vocabulary,
            **{name: getattr(options, name) for name in ("hidden", "layers", "arc", "label", "dropout")},
            widths=[int(width * options.wide) for width in DIMENSIONS],
            vectors=rows_for(vocabulary, words, rows) if options.vectors else None,
        ).to(options.device)
    network.word_dropout = options.word_dropout
    dev = Corpus(read_conllu(options.dev), vocabulary, options.device)
    corpora = [(Corpus(sentences, vocabulary, options.device), True)]
    if options.teachers:
        teachers = [network for network, _ in teachers]
        print("teachers together: dev", evaluate(teachers, dev), flush=True)
        corpora += [(Corpus(raw, vocabulary, options.device), False)] if raw else []
        for corpus, _ in corpora:
            corpus.soften(teachers)
    if options.plain:
        plain = [sentence for path in options.plain for sentence in read_conllu(path)]
        corpora.append((Corpus(plain, vocabulary, options.device), True))
    course = Course(corpora, options)

    def after_epoch(epoch, loss, weights):
        seconds = time.time() - course.start
        print(f"{options.out} epoch {epoch} loss {loss:.3f} dev {evaluate([network], dev)} {seconds:.0f} s", flush=True)
        save(options.out, network, vocabulary, weights)

    train(network, course, options, after_epoch)
    network, _ = load(options.out, options.device)
    for path in options.test:
        print(options.out, path, evaluate([network], Corpus(read_conllu(path), vocabulary, options.device)), flush=True)


if __name__ == "__main__":
    main()
