"""The models of this folder by SimPy, as its users write them: python3 peer.py MODELS.json [share of the horizon]

Needs SimPy 3 or 4 (Debian: python3-simpy3). Prints a line of JSON for each model. Events are those of the service
(somebody comes, a delay, a piece of work or a wait ends), counted as the engine counts them; the processor's time counts.
"""
import json
import math
import random
import sys
import time

import simpy

Z90 = 1.2815515655446004


def sampler(given, rng):
    if given is None:
        return None
    kind = given["kind"]
    if kind == "fixed":
        return lambda: given["value"]
    if kind == "exponential":
        return lambda: rng.expovariate(1 / given["mean"])
    if kind == "lognormal":
        mu = math.log(given["median"])
        sigma = math.log(given["p90"] / given["median"]) / Z90
        return lambda: rng.lognormvariate(mu, sigma)
    low, mode, high = given["minimum"], given["mode"], given["maximum"]
    a = 1 + 4 * (mode - low) / (high - low)
    b = 1 + 4 * (high - mode) / (high - low)
    return lambda: low + (high - low) * rng.betavariate(a, b)


def run(model, horizon):
    rng = random.Random(1)
    env = simpy.Environment()
    pools = {pool["id"]: simpy.Resource(env, pool["heads"]) for pool in model["pools"]}
    steps = {}
    for step in model["steps"]:
        steps[step["id"]] = (
            sampler(step["handOffDelay"], rng),
            pools.get(step["poolId"]),
            sampler(step["work"], rng),
            step["reworkFactor"],
            sampler(step["wait"], rng),
            [flow["to"] for flow in step["next"]],
            [flow["probability"] for flow in step["next"]],
        )
    rate = model["arrivals"]["perHour"][0] / 60
    waits = {step: [] for step in steps}
    leads = []
    events = 0

    def journey(arrived):
        nonlocal events
        at = model["startId"]
        visits = {}
        while True:
            hand_off, pool, work, factor, wait, targets, weights = steps[at]
            visits[at] = visits.get(at, 0) + 1
            if hand_off:
                yield env.timeout(hand_off())
                events += 1
            if work:
                minutes = work() * (factor if visits[at] > 1 else 1)
                asked = env.now
                if pool is None:
                    yield env.timeout(minutes)
                else:
                    with pool.request() as head:
                        yield head
                        waits[at].append(env.now - asked)
                        yield env.timeout(minutes)
                events += 1
            if wait:
                yield env.timeout(wait())
                events += 1
            if not targets:
                leads.append(env.now - arrived)
                return
            at = targets[0] if len(targets) == 1 else rng.choices(targets, weights)[0]

    def arrivals():
        nonlocal events
        while True:
            yield env.timeout(rng.expovariate(rate))
            events += 1
            env.process(journey(env.now))

    started = time.process_time()
    env.process(arrivals())
    env.run(until=horizon)
    taken = time.process_time() - started
    waited = [minutes for step in waits.values() for minutes in step]
    return {
        "cases": len(leads),
        "events": events,
        "nanoseconds": 1e9 * taken / events,
        "lead": sum(leads) / len(leads),
        "wait": sum(waited) / len(waited),
    }


with open(sys.argv[1]) as file:
    models = json.load(file)
share = float(sys.argv[2]) if len(sys.argv) > 2 else 1
for one in models:
    print(json.dumps({"name": one["name"], **run(one["model"], share * one["horizon"])}), flush=True)
