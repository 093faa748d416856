# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that load_weights.py reads: safetensors, .npz, IDX and NumPy. Needs numpy and nothing else."""

import contextlib
import gzip
import io
import json
import math
import struct
import zipfile
import zlib

import numpy

LONGEST_HEADER = 100_000_000  # bytes, a limit of the safetensors format
IDX_TYPES = {8: "u1", 9: "i1", 11: ">i2", 12: ">i4", 13: ">f4", 14: ">f8"}
METADATA_NAME = "metadata.json"  # in an .npz file
NUMBER_TYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2", "I64": "<i8", "I32": "<i4", "U8": "|u1"}


class WeightsError(ValueError):
    """A file or array that is not what it should be; the text says what was expected and what was found."""


def expect(condition, message):
    if not condition:
        raise WeightsError(message)


@contextlib.contextmanager
def errors_about(path):
    """Whatever turns out to be wrong with the content of a weights file is a WeightsError that begins with its path."""
    try:
        yield
    except WeightsError as error:
        raise WeightsError(f"{path}: {error}") from None
    except KeyError as error:
        raise WeightsError(f"{path}: {error} is missing") from None
    except (AttributeError, TypeError, ValueError, RecursionError) as error:
        raise WeightsError(f"{path}: the metadata is damaged: {error}") from None


def read_weights(content):
    """The metadata and the tensors of exported weights, in either of the formats that hold them."""
    return read_npz(content) if content[:2] == b"PK" else read_safetensors(content)


def read_npz(content):
    """The metadata and the tensors of an .npz file: an array of each name, and metadata.json, text by name."""
    try:
        with numpy.load(io.BytesIO(content), allow_pickle=False) as file:
            content = {name: file[name] for name in file.files}
        metadata = json.loads(content.pop(METADATA_NAME).decode("utf-8"), object_pairs_hook=_without_repetition)
    except KeyError:
        raise WeightsError(f"not exported weights: there is no {METADATA_NAME}") from None
    except (ValueError, EOFError, zipfile.BadZipFile, zlib.error, NotImplementedError) as error:
        raise WeightsError(f"not an .npz file of exported weights, or damaged: {error}") from None
    expect(isinstance(metadata, dict) and all(isinstance(text, str) for text in metadata.values()),
           "the metadata must be text by name")
    return metadata, content


def read_safetensors(content):
    """The metadata and the tensors of a safetensors file, which is

        8 bytes          length of the header, little-endian
        header           JSON: {"__metadata__": {name: text},
                                name: {"dtype": "F32", "shape": [2, 3], "data_offsets": [begin, end]}, ...}
        numbers          little-endian, row by row; the offsets count from here
    """
    expect(len(content) >= 8, f"expected a safetensors file of at least 8 bytes, found {len(content)}")
    (length,) = struct.unpack("<Q", content[:8])
    expect(length <= min(LONGEST_HEADER, len(content) - 8),
            f"not a safetensors file, or cut short: expected a header of {length} bytes")
    try:
        header = json.loads(content[8:8 + length].decode("utf-8"), object_pairs_hook=_without_repetition)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        raise WeightsError("not a safetensors file: the header is not JSON") from None
    expect(isinstance(header, dict), "not a safetensors file: the header is not a JSON object")
    metadata = header.pop("__metadata__", {})
    expect(isinstance(metadata, dict) and all(isinstance(text, str) for text in metadata.values()),
            "the metadata must be text by name")
    return metadata, _read_tensors(header, memoryview(content)[8 + length:])


def _read_tensors(header, numbers):
    """The tensors, which must fill the numbers' bytes without gap or overlap."""
    tensors = {}
    position = 0
    for begin, end, shape, kind, name in sorted(_entry(*item) for item in header.items()):
        expect(begin == position, f"tensor {name} must begin at byte {position}, found {begin}")
        expect(end <= len(numbers), f"cut short: expected {end} bytes of numbers, found {len(numbers)}")
        array = numpy.frombuffer(numbers[begin:end], NUMBER_TYPES[kind]).reshape(shape)
        tensors[name] = _upper_halves(array) if kind == "BF16" else array
        position = end
    expect(position == len(numbers), f"expected {position} bytes of numbers, found {len(numbers)}")
    return tensors


def _entry(name, entry):
    """(begin, end, shape, dtype, name) of a tensor's header entry, checked by itself."""
    expect(isinstance(entry, dict) and set(entry) == {"dtype", "shape", "data_offsets"},
            f"tensor {name} must have dtype, shape and data_offsets")
    kind, shape, offsets = entry["dtype"], entry["shape"], entry["data_offsets"]
    expect(isinstance(kind, str) and kind in NUMBER_TYPES, f"tensor {name} has the unknown dtype {kind}")
    expect(_are_whole_numbers(shape) and _are_whole_numbers(offsets) and len(offsets) == 2,
            f"tensor {name} must have whole numbers from 0 in shape and data_offsets")
    expected = math.prod(shape) * numpy.dtype(NUMBER_TYPES[kind]).itemsize
    found = offsets[1] - offsets[0]
    expect(expected == found, f"tensor {name} needs {expected} bytes for its shape, found {found}")
    return *offsets, shape, kind, name


def _upper_halves(array):
    """bfloat16, which numpy has not: the upper 16 of the 32 bits of a number."""
    return (array.astype("<u4") << 16).view("<f4")


def read_idx(path):
    """The array in an IDX file, as MNIST comes in, plain or gzip: 2 zeros, type, rank, sizes, numbers, big-endian."""
    try:
        with (gzip.open if str(path).endswith(".gz") else open)(path, "rb") as file:
            content = file.read()
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise WeightsError(f"{path}: {error}") from None
    expect(len(content) >= 4 and content[:2] == b"\0\0" and content[2] in IDX_TYPES, f"{path}: expected an IDX file")
    kind, rank = numpy.dtype(IDX_TYPES[content[2]]), content[3]
    expect(len(content) >= 4 + 4 * rank, f"{path}: the header is cut short")
    shape = struct.unpack(f">{rank}I", content[4:4 + 4 * rank])
    found, wanted = len(content) - 4 - 4 * rank, math.prod(shape) * kind.itemsize
    expect(found == wanted, f"{path}: expected {wanted} bytes of numbers, found {found}")
    return numpy.frombuffer(content, kind, offset=4 + 4 * rank).reshape(shape)


def read_array(path):
    """The array in a .npy file of NumPy or in an IDX file, plain or .gz."""
    if not str(path).endswith(".npy"):
        return read_idx(path)
    try:
        return numpy.load(path, allow_pickle=False)
    except (ValueError, EOFError) as error:
        raise WeightsError(f"{path}: no array of numbers: {error}") from None


def _are_whole_numbers(values):
    return isinstance(values, list) and all(type(value) is int and value >= 0 for value in values)


def _without_repetition(pairs):
    result = dict(pairs)
    expect(len(result) == len(pairs), "the header gives a name twice")
    return result
