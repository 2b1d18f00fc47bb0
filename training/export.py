"""Quantises a trained model to int8 rows and writes the package's model file.

    python export.py model.pt ../models/en-parser.bin
"""
import array
import sys

import torch

from model_file import write_model
from network import DIMENSIONS


def bytes_of(tensor, kind):
    values = tensor.contiguous().view(-1).tolist()
    return array.array({"i1": "b", "f4": "f"}[kind], map(int, values) if kind == "i1" else values).tobytes()


class Tensors(dict):
    def floats(self, name, tensor):
        self[name] = (bytes_of(tensor, "f4"), tensor.shape, "f4")

    def quantised(self, name, matrix):
        """Each row as int8 with its own scale."""
        scale = matrix.abs().max(1).values.clamp(min=1e-8) / 127
        self[name] = (bytes_of((matrix / scale[:, None]).round(), "i1"), matrix.shape, "i1")
        self.floats(f"{name}.s", scale)


def padded_rows(matrix, count):
    return torch.cat([matrix, matrix.new_zeros(count - len(matrix), *matrix.shape[1:])])


def leaky(vector):
    return torch.where(vector > 0, vector, 0.1 * vector)


def main(source, target):
    saved = torch.load(source, map_location="cpu")
    weights, sizes = saved["weights"], saved["sizes"]
    features, tags, labels = saved["vocabulary"]
    if sizes["hidden"] % 32 or sizes["arc"] != 64 or sizes["label"] != 64:
        sys.exit("the kernels need a hidden width that is a multiple of 32, and 64 for arcs and labels")
    tensors = Tensors()
    if "projection.weight" in weights:
        weights["embeddings.0.weight"] += weights["vectors"] @ weights["projection.weight"].t()
    for index in range(len(features)):
        tensors.quantised(f"emb{index}", weights[f"embeddings.{index}.weight"])
    for layer in range(sizes["layers"]):
        inputs, biases = [], []
        for direction in ("", "_reverse"):
            part = lambda name: weights[f"lstms.{layer}.{name}_l0{direction}"]
            inputs.append(part("weight_ih"))
            biases.append(part("bias_ih") + part("bias_hh"))
            tensors.quantised(f"hh{layer}{direction}", part("weight_hh"))
        tensors.quantised(f"ih{layer}", torch.cat(inputs))
        tensors.floats(f"ih{layer}.b", torch.cat(biases))
    count = -(-len(tags) // 32) * 32
    tensors.quantised("tag", padded_rows(weights["tag.weight"], count))
    tensors.floats("tag.b", padded_rows(weights["tag.bias"], count))
    views = ("arc_dependent", "arc_head", "label_dependent", "label_head")
    tensors.quantised("heads", torch.cat([weights[f"{view}.weight"] for view in views]))
    tensors.floats("heads.b", torch.cat([weights[f"{view}.bias"] for view in views]))
    tensors.floats("UT", weights["bilinear"].t())
    tensors.floats("hb", weights["head_bias.weight"][0])
    tensors.floats("dirb", weights["by_distance"])
    tensors.floats("lo", weights["label_out.weight"])
    tensors.floats("lo.b", weights["label_out.bias"])
    root = weights["root"]
    tensors.floats("rootA", leaky(weights["arc_head.weight"] @ root + weights["arc_head.bias"]))
    tensors.floats("rootL", weights["label_head.weight"] @ root + weights["label_head.bias"])
    header = {"name": f"en-ud-h{sizes['hidden']}", "licence": "CC-BY-SA-4.0", "vocabularies": features}
    header |= {"dimensions": DIMENSIONS, "tags": tags, "labels": labels, **sizes}
    write_model(target, header, tensors)


if __name__ == "__main__":
    main(*sys.argv[1:])
