"""Trains the tagger and parser.

    python train.py TRAIN.conllu --dev DEV.conllu --out model.pt [--epochs 34] [--from model.pt]

The score printed for DEV takes each word's best head, without the tree constraint; bench/parse.ts gives the real one.
"""
import argparse
import random
import time

import torch
import torch.nn.functional as F

from network import Network, Vocabulary
from treebank import read_conllu

PAD = -100
AVERAGE_EVERY = 5


def encode(sentences, vocabulary):
    encoded = []
    for words in sentences:
        tags = [vocabulary.tag_ids.get(f"{w.upos}|{w.xpos}", PAD) for w in words]
        labels = [vocabulary.label_ids.get(w.relation, PAD) for w in words]
        columns = ([vocabulary.ids_of(w.form) for w in words], tags, [w.head for w in words], labels)
        encoded.append(tuple(map(torch.tensor, columns)))
    return encoded


def batches(encoded, words, shuffled):
    """Sentences of about the same length together, at most `words` padded words a batch."""
    order = sorted(encoded, key=lambda s: len(s[1]) + (random.random() * 2 if shuffled else 0))
    result, batch = [], []
    for sentence in order:
        if batch and len(sentence[1]) * (len(batch) + 1) > words:
            result.append(batch)
            batch = []
        batch.append(sentence)
    result.append(batch)
    if shuffled:
        random.shuffle(result)
    return [pad(batch) for batch in result]


def pad(batch):
    longest = max(len(tags) for _, tags, _, _ in batch)
    ids = torch.zeros(len(batch), longest, len(batch[0][0][0]), dtype=torch.long)
    tags, labels = torch.full((2, len(batch), longest), PAD)
    heads = torch.zeros(len(batch), longest, dtype=torch.long)
    mask = torch.zeros(len(batch), longest, dtype=torch.bool)
    for row, (sentence_ids, sentence_tags, sentence_heads, sentence_labels) in enumerate(batch):
        length = len(sentence_tags)
        ids[row, :length], tags[row, :length] = sentence_ids, sentence_tags
        heads[row, :length], labels[row, :length], mask[row, :length] = sentence_heads, sentence_labels, True
    return ids, tags, heads, labels, mask


def loss_of(network, batch):
    ids, tags, heads, labels, mask = batch
    tag_scores, arcs, as_dependent, as_head = network(ids, mask)
    label_scores = network.label_scores(as_dependent, as_head, heads)
    arc_loss = F.cross_entropy(arcs.flatten(0, 1), heads.masked_fill(~mask, PAD).flatten(), ignore_index=PAD)
    label_loss = F.cross_entropy(label_scores.flatten(0, 1), labels.flatten(), ignore_index=PAD)
    tag_loss = F.cross_entropy(tag_scores.flatten(0, 1), tags.flatten(), ignore_index=PAD)
    return arc_loss + 0.8 * label_loss + 0.5 * tag_loss


def rate(progress, step, highest):
    """Warm-up over 100 steps, level to 35 %, then down to 1 % in a straight line."""
    decay = 1 if progress < 0.35 else max(0.01, (1 - progress) / 0.65)
    return highest * min(1, step / 100 + 0.01) * decay


def evaluate(network, encoded):
    network.eval()
    words = right_head = right_both = right_tag = 0
    with torch.no_grad():
        for ids, tags, heads, labels, mask in batches(encoded, 6000, False):
            tag_scores, arcs, as_dependent, as_head = network(ids, mask)
            found = arcs.argmax(-1)
            label_scores = network.label_scores(as_dependent, as_head, found)
            label_scores[:, :, 0] = torch.where(found == 0, 1e4, -1e4)
            same = (found == heads) & mask
            words += mask.sum().item()
            right_head += same.sum().item()
            right_both += (same & (label_scores.argmax(-1) == labels)).sum().item()
            right_tag += ((tag_scores.argmax(-1) == tags) & mask).sum().item()
    network.train()
    return "dev heads %.2f with labels %.2f tags %.2f" % tuple(100 * n / words for n in (right_head, right_both, right_tag))


def parse_arguments():
    options = argparse.ArgumentParser()
    options.add_argument("train")
    options.add_argument("--dev", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--epochs", type=int, default=34)
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--words", type=int, default=1500)
    options.add_argument("--hidden", type=int, default=128)
    options.add_argument("--dropout", type=float, default=0.35)
    options.add_argument("--average", type=float, default=0.998)
    options.add_argument("--seed", type=int, default=2)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--from", dest="start", help="go on from this model, with its vocabulary")
    return options.parse_args()


def main():
    options = parse_arguments()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    sentences = read_conllu(options.train)
    saved = torch.load(options.start) if options.start else None
    vocabulary = Vocabulary(*saved["vocabulary"]) if saved else Vocabulary.count(sentences)
    network = Network(vocabulary, hidden=options.hidden, dropout=options.dropout)
    if saved:
        network.load_state_dict(saved["weights"])
    encoded, dev = encode(sentences, vocabulary), encode(read_conllu(options.dev), vocabulary)
    optimizer = torch.optim.Adam(network.parameters(), betas=(0.9, 0.95), eps=1e-8)
    average = {name: value.detach().clone() for name, value in network.state_dict().items()}
    total, step, start = len(batches(encoded, options.words, True)) * options.epochs, 0, time.time()
    for epoch in range(options.epochs):
        network.train()
        for batch in batches(encoded, options.words, True):
            for group in optimizer.param_groups:
                group["lr"] = rate(step / total, step, options.rate)
            loss = loss_of(network, batch)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            step += 1
            if step % AVERAGE_EVERY == 0:
                keep = min(options.average**AVERAGE_EVERY, step / (step + 20))
                for name, value in network.state_dict().items():
                    average[name].mul_(keep).add_(value, alpha=1 - keep)
        current = {name: value.clone() for name, value in network.state_dict().items()}
        network.load_state_dict(average)
        print(f"epoch {epoch + 1} loss {loss.item():.3f} {evaluate(network, dev)} {time.time() - start:.0f} s", flush=True)
        parts = (vocabulary.features, vocabulary.tags, vocabulary.labels)
        torch.save({"weights": average, "vocabulary": parts, "sizes": network.sizes}, options.out)
        network.load_state_dict(current)


if __name__ == "__main__":
    main()
