# SPDX-License-Identifier: GPL-3.0-or-later
"""Networks that ForwardForward Explorer trained and exported, in NumPy.

    from forwardforward import load
    model = load("weights.safetensors")
    print(model.predict(images))  # images [N, height, width] as they are in the files that were trained on
"""

from .load_weights import Model, load
from .weights_file import WeightsError, read_array

__all__ = ["Model", "WeightsError", "load", "read_array"]
