# SPDX-License-Identifier: GPL-3.0-or-later
"""Classifies images with exported weights, on the command line: prints the class of every image or, with labels, the
share of wrong answers.

    python3 -m forwardforward weights.safetensors images-idx3-ubyte[.gz] [labels-idx1-ubyte[.gz]]

.npy files are read too.
"""

import argparse
import sys

import numpy

from . import WeightsError, load, read_array
from .weights_file import expect


def _report(model, images, labels):
    labels = model.indices(labels)
    expect(len(labels) == len(images), f"expected {len(images)} labels, found {len(labels)}")
    text = f"error {100 * numpy.mean(model.predict_by_readout(images) != labels):.2f} % (readout)"
    if model.judges_answers:
        measure = {"mono-forward": "class score", "channel-groups": "class goodness"}.get(model.settings["mode"], "goodness")
        text += f" {100 * numpy.mean(model.predict_by_goodness(images) != labels):.2f} % ({measure})"
    print(f"{text} on {len(images)} images")


def main():
    parser = argparse.ArgumentParser(prog="forwardforward",
                                     description="Classify images with exported weights.")
    parser.add_argument("weights", help="weights.safetensors or .npz, as exported")
    parser.add_argument("images", help="images-idx3-ubyte, plain or .gz, or .npy")
    parser.add_argument("labels", nargs="?", help="labels of the same kinds: print the error instead")
    arguments = parser.parse_args()
    try:
        model = load(arguments.weights)
        images = read_array(arguments.images)
        if arguments.labels:
            _report(model, images, read_array(arguments.labels))
        else:
            print("\n".join(model.classes[i] for i in model.predict(images)))
    except (WeightsError, OSError) as error:
        sys.exit(str(error))



if __name__ == "__main__":
    main()
