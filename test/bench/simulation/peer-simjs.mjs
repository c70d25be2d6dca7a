/**
 * The models of this folder by SIM.JS, as its users write them: node peer-simjs.mjs SIMJS MODELS.json [share of the horizon]
 *
 * SIMJS: the folder of its package. Prints a line of JSON for each model. Events are those of the service, counted as the
 * engine counts them; the processor's time counts. One entity serves all clients: one for each would only be slower.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [simPath, modelsPath, share = "1"] = process.argv.slice(2);
// It was built for a page, and gives what it has to the window.
globalThis.window = {};
createRequire(import.meta.url)(simPath);
const { Sim } = globalThis.window;
const Z90 = 1.2815515655446004;

/** Its own generator and its own distributions where it has them; PERT it has none, so two of its gammas make a beta. */
function sampler(given, random) {
  if (given === null) return null;
  if (given.kind === "fixed") return () => given.value;
  if (given.kind === "exponential") return () => random.exponential(1 / given.mean);
  if (given.kind === "lognormal") {
    const mu = Math.log(given.median);
    const sigma = Math.log(given.p90 / given.median) / Z90;
    return () => Math.exp(random.normal(mu, sigma));
  }
  const { minimum: low, mode, maximum: high } = given;
  const a = 1 + (4 * (mode - low)) / (high - low);
  const b = 1 + (4 * (high - mode)) / (high - low);
  return () => {
    const [x, y] = [random.gamma(a, 1), random.gamma(b, 1)];
    return low + ((high - low) * x) / (x + y);
  };
}

function run(model, horizon) {
  const random = new Sim.Random(1);
  const pools = new Map(
    model.pools.map(({ id, heads }) => [id, new Sim.Facility(id, Sim.Facility.FCFS, heads)]),
  );
  const steps = new Map(
    model.steps.map((step) => [
      step.id,
      {
        id: step.id,
        pool: pools.get(step.poolId),
        handOff: sampler(step.handOffDelay, random),
        work: sampler(step.work, random),
        wait: sampler(step.wait, random),
        factor: step.reworkFactor,
        next: step.next,
      },
    ]),
  );
  const rate = model.arrivals.perHour[0] / 60;
  const leads = [];
  let events = 0;

  function pick(next) {
    let unit = next.length === 1 ? 0 : random.random();
    for (const { to, probability } of next) {
      unit -= probability;
      if (unit < 0) return to;
    }
    return next.at(-1).to;
  }

  class Service extends Sim.Entity {
    start() {
      this.setTimer(random.exponential(rate)).done(this.come);
    }

    come() {
      events++;
      this.setTimer(random.exponential(rate)).done(this.come);
      this.reach({ arrived: this.time(), visits: new Map() }, model.startId);
    }

    after(minutes, then) {
      this.setTimer(minutes).done(() => {
        events++;
        then();
      });
    }

    reach(client, id) {
      const step = steps.get(id);
      client.visits.set(id, (client.visits.get(id) ?? 0) + 1);
      if (step.handOff) this.after(step.handOff(), () => this.work(client, step));
      else this.work(client, step);
    }

    work(client, step) {
      if (!step.work) return this.wait(client, step);
      const minutes = step.work() * (client.visits.get(step.id) > 1 ? step.factor : 1);
      if (!step.pool) return this.after(minutes, () => this.wait(client, step));
      // biome-ignore lint/correctness/useHookAtTopLevel: a method of the peer, no hook
      this.useFacility(step.pool, minutes).done(() => {
        events++;
        this.wait(client, step);
      });
    }

    wait(client, step) {
      if (step.wait) this.after(step.wait(), () => this.leave(client, step));
      else this.leave(client, step);
    }

    leave(client, step) {
      if (step.next.length === 0) leads.push(this.time() - client.arrived);
      else this.reach(client, pick(step.next));
    }
  }

  const sim = new Sim.Sim();
  sim.addEntity(Service);
  const from = process.cpuUsage();
  sim.simulate(horizon, Number.MAX_SAFE_INTEGER);
  const { user, system } = process.cpuUsage(from);
  return {
    cases: leads.length,
    events,
    nanoseconds: (1000 * (user + system)) / events,
    lead: leads.reduce((sum, lead) => sum + lead, 0) / leads.length,
  };
}

for (const { name, model, horizon } of JSON.parse(readFileSync(modelsPath, "utf8")))
  console.log(JSON.stringify({ name, ...run(model, Number(share) * horizon) }));
