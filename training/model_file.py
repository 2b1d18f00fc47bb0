"""The model file: 'demarcp1', header length, Adler-32 of what follows, header (ASCII JSON), tensors.

Tensors are little-endian, each at a multiple of four bytes; the header gives [offset, shape, type] by name, the
offset counted from the end of the header, the type 'i1' (int8) or 'f4' (float32).
"""
import json
import struct
import zlib

import numpy

MAGIC = b"demarcp1"


def write_model(path, header, tensors):
    """Writes a model; `tensors` maps names to (bytes, shape, type)."""
    body, table = bytearray(), {}
    for name, (data, shape, kind) in tensors.items():
        body += b"\0" * (-len(body) % 4)
        table[name] = [len(body), list(shape), kind]
        body += data
    text = json.dumps({**header, "tensors": table}, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    text += b" " * (-len(text) % 4)
    rest = text + bytes(body)
    with open(path, "wb") as out:
        out.write(MAGIC + struct.pack("<II", len(text), zlib.adler32(rest)) + rest)


def read_model(path):
    """The header and the tensors, as arrays of their shapes, of a model file."""
    with open(path, "rb") as source:
        data = source.read()
    length, checksum = struct.unpack("<II", data[8:16])
    if data[:8] != MAGIC or zlib.adler32(data[16:]) != checksum:
        raise ValueError(f"{path}: not a whole model file")
    header, start = json.loads(data[16 : 16 + length]), 16 + length
    tensors = {}
    for name, (offset, shape, kind) in header["tensors"].items():
        count = int(numpy.prod(shape))
        tensors[name] = numpy.frombuffer(data, "<" + kind, count, start + offset).reshape(shape)
    return header, tensors
