"""The drivers of statistics.bench.ts by Python with numpy: python3 test/bench/measure/statistics.py"""
import time

import numpy as np

random = np.random.default_rng(1)


def survey(n, count):
    mood = 4 * random.random(n)
    answer = lambda x: np.clip(np.round(x), 1, 7)
    x = answer(mood[:, None] + 4 * random.random((n, count)))
    y = answer(0.5 * x[:, 0] + 0.3 * x[:, 1] + 2.5 * random.random(n))
    return np.column_stack([x, y])


def relative_weights(correlations):
    values, vectors = np.linalg.eigh(correlations[:-1, :-1])
    root = vectors * np.sqrt(values) @ vectors.T
    return root**2 @ np.linalg.solve(root, correlations[:-1, -1]) ** 2


def drivers(data, samples):
    n = len(data)
    relative_weights(np.corrcoef(data, rowvar=False))
    drawn = np.array(
        [
            relative_weights(np.corrcoef(data[random.integers(0, n, n)], rowvar=False))
            for _ in range(samples)
        ]
    )
    return np.quantile(drawn, [0.025, 0.975], axis=0)


for rows, samples in [(1065, 1000), (130_000, 50)]:
    data = survey(rows, 23)
    start = time.perf_counter()
    drivers(data, samples)
    taken = time.perf_counter() - start
    print(f"{rows} rows: drivers, {samples} samples by row: {1000 * taken:.1f} ms")
    if samples < 1000:
        print(f"{rows} rows: the same for 1,000 samples, reckoned: {1000 * taken / samples * 1000:.1f} ms")
