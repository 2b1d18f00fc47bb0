"""Reads a model file of the package back into what `train.py --start` goes on from.

    python unpack.py ../models/en-parser.bin model.pt

The weights are the rounded ones of the file; the two biases of an LSTM, added up there, come back as one.
"""
import sys

import numpy
import torch

from model_file import read_model


def main(source, target):
    header, tensors = read_model(source)
    hidden, layers = header["hidden"], header["layers"]
    get = lambda name: torch.tensor(tensors[name].astype("f4"))
    full = lambda name: get(name) * get(f"{name}.s")[:, None]
    weights = {f"embeddings.{i}.weight": full(f"emb{i}") for i in range(len(header["vocabularies"]))}
    for layer in range(layers):
        inputs, biases = full(f"ih{layer}"), get(f"ih{layer}.b")
        for index, direction in enumerate(("", "_reverse")):
            part = slice(index * 4 * hidden, (index + 1) * 4 * hidden)
            name = lambda kind: f"lstms.{layer}.{kind}_l0{direction}"
            weights[name("weight_ih")], weights[name("weight_hh")] = inputs[part], full(f"hh{layer}{direction}")
            weights[name("bias_ih")], weights[name("bias_hh")] = biases[part], torch.zeros(4 * hidden)
    tags = len(header["tags"])
    weights["tag.weight"], weights["tag.bias"] = full("tag")[:tags], get("tag.b")[:tags]
    heads, biases, start = full("heads"), get("heads.b"), 0
    for view in ("arc_dependent", "arc_head", "label_dependent", "label_head"):
        part = slice(start, start := start + header["arc" if view.startswith("arc") else "label"])
        weights[f"{view}.weight"], weights[f"{view}.bias"] = heads[part], biases[part]
    weights["bilinear"] = get("UT").t().contiguous()
    # A bias of all heads alike changes nothing, and is not in the file.
    weights["head_bias.weight"], weights["head_bias.bias"] = get("hb")[None], torch.zeros(1)
    weights["by_distance"] = get("dirb")
    weights["label_out.weight"], weights["label_out.bias"] = get("lo"), get("lo.b")
    weights["root"] = root_of(weights, get("rootA"), get("rootL"))
    sizes = {name: header[name] for name in ("hidden", "layers", "arc", "label")}
    parts = (header["vocabularies"], header["tags"], header["labels"])
    torch.save({"weights": weights, "vocabulary": parts, "sizes": sizes, "widths": header["dimensions"]}, target)


def root_of(weights, as_arc_head, as_label_head):
    """The root's state, of which the file keeps only its two views: the one nearest to both, by least squares."""
    before = torch.where(as_arc_head > 0, as_arc_head, as_arc_head / 0.1)
    matrix = torch.cat([weights["arc_head.weight"], weights["label_head.weight"]])
    wanted = torch.cat([before - weights["arc_head.bias"], as_label_head - weights["label_head.bias"]])
    return torch.tensor(numpy.linalg.lstsq(matrix.numpy(), wanted.numpy(), rcond=None)[0])


if __name__ == "__main__":
    main(*sys.argv[1:])
