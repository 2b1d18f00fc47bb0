"""The weighted mean of networks that were learned one from the other, which is often better than each of them.

    python mix.py OUT.pt before.pt 0.3 after.pt 0.7
"""
import sys

import torch


def main(out, *parts):
    shares = [(torch.load(path, map_location="cpu"), float(share)) for path, share in zip(parts[::2], parts[1::2])]
    first = shares[0][0]
    weights = {name: sum(share * saved["weights"][name] for saved, share in shares) for name in first["weights"]}
    torch.save({**first, "weights": weights}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
