"""Sentences as flat tensors on one device, cut into padded batches there."""
import random

import torch

PAD = -100


class Corpus:
    """`sentences` are lists of Word; soft targets of teachers can be added with `soften`."""

    def __init__(self, sentences, vocabulary, device):
        words = [word for sentence in sentences for word in sentence]
        seen = {}
        for word in words:
            if word.form not in seen:
                seen[word.form] = vocabulary.ids_of(word.form)
        long = dict(dtype=torch.long, device=device)
        self.device = device
        self.lengths = [len(sentence) for sentence in sentences]
        self.starts, self.square_starts, start, square = [], [], 0, 0
        for length in self.lengths:
            self.starts.append(start)
            self.square_starts.append(square)
            start, square = start + length, square + length * (length + 1)
        self.squares = square
        self.ids = torch.tensor([seen[word.form] for word in words], **long)
        self.tags = torch.tensor([vocabulary.tag_ids.get(f"{w.upos}|{w.xpos}", PAD) for w in words], **long)
        self.heads = torch.tensor([word.head for word in words], **long)
        self.labels = torch.tensor([vocabulary.label_ids.get(word.relation, PAD) for word in words], **long)
        self.soft_tags = self.soft_arcs = self.soft_labels = None

    def __len__(self):
        return len(self.lengths)

    def groups(self, words, shuffled):
        """Numbers of sentences of about the same length together, at most `words` padded words a group."""
        order = sorted(range(len(self)), key=lambda s: self.lengths[s] + (random.random() * 2 if shuffled else 0))
        result, group = [], []
        for sentence in order:
            if group and self.lengths[sentence] * (len(group) + 1) > words:
                result.append(group)
                group = []
            group.append(sentence)
        result.append(group)
        if shuffled:
            random.shuffle(result)
        return result

    def places(self, group):
        """Of each padded word its place in the flat tensors, which are words, and of each pair its place in the squares."""
        lengths = torch.tensor([self.lengths[s] for s in group])
        longest = int(lengths.max())
        at = torch.arange(longest)
        mask = (at < lengths[:, None]).to(self.device)
        words = (torch.tensor([self.starts[s] for s in group])[:, None] + at.clamp(max=longest)).to(self.device)
        words = torch.where(mask, words, 0)
        return lengths, mask, words

    def pairs(self, group, lengths, mask):
        longest = mask.shape[1]
        starts = torch.tensor([self.square_starts[s] for s in group], device=self.device)[:, None, None]
        width = (lengths + 1).to(self.device)[:, None, None]
        row = torch.arange(longest, device=self.device)[None, :, None]
        column = torch.arange(longest + 1, device=self.device)[None, None, :]
        inside = mask[:, :, None] & (column < width)
        return torch.where(inside, starts + row * width + column, 0), inside

    def batch(self, group):
        lengths, mask, words = self.places(group)
        fill = lambda values: torch.where(mask, values[words], PAD)
        return Batch(
            ids=torch.where(mask[:, :, None], self.ids[words], 0),
            mask=mask,
            lengths=lengths,
            tags=fill(self.tags),
            heads=torch.where(mask, self.heads[words], 0),
            labels=fill(self.labels),
            words=words,
        )

    def soften(self, networks, words=12000):
        """Keeps what the networks hold together: the mean of their probabilities, and the heads they prefer."""
        count = len(self.tags)
        half = dict(dtype=torch.half, device=self.device)
        self.soft_tags = torch.zeros(count, networks[0].tag.out_features, **half)
        self.soft_labels = torch.zeros(count, networks[0].label_out.out_features, **half)
        self.soft_arcs = torch.zeros(self.squares, **half)
        self.teachers_heads = torch.zeros_like(self.heads)
        with torch.no_grad():
            for group in self.groups(words, False):
                batch = self.batch(group)
                outputs = [network(batch.ids, batch.mask, batch.lengths) for network in networks]
                tags = sum(output[0].softmax(-1) for output in outputs) / len(networks)
                arcs = sum(output[1].softmax(-1) for output in outputs) / len(networks)
                heads = arcs.argmax(-1)
                labels = [n.label_scores(o[2], o[3], heads).softmax(-1) for n, o in zip(networks, outputs)]
                flat = batch.words[batch.mask]
                self.soft_tags[flat] = tags[batch.mask].half()
                self.soft_labels[flat] = (sum(labels) / len(networks))[batch.mask].half()
                self.teachers_heads[flat] = heads[batch.mask]
                pairs, inside = self.pairs(group, batch.lengths, batch.mask)
                self.soft_arcs[pairs[inside]] = arcs[inside].half()

    def soft_batch(self, group):
        batch = self.batch(group)
        pairs, inside = self.pairs(group, batch.lengths, batch.mask)
        batch.soft_tags = self.soft_tags[batch.words].float()
        batch.soft_labels = self.soft_labels[batch.words].float()
        batch.soft_arcs = torch.where(inside, self.soft_arcs[pairs], 0).float()
        batch.teachers_heads = torch.where(batch.mask, self.teachers_heads[batch.words], 0)
        return batch


class Batch:
    def __init__(self, **fields):
        self.__dict__.update(fields)
