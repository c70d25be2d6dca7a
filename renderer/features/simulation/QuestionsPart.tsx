import type { ExperimentInput } from "@shared/domain/simulation/experiment-input.ts";
import { staffingCurveContent } from "@shared/domain/simulation/picture/staffing-curve.ts";
import type { ChartContent } from "@shared/drawing/chart.ts";
import {
  bottleneckIn,
  oneMoreEach,
  sharesWithin,
  withHeads,
  withLimit,
} from "@shared/simulation/experiment/questions.ts";
import { isTooFew, leastHeads, type StaffingPoint } from "@shared/simulation/output/staffing-search.ts";
import { useEffect, useMemo, useState } from "react";
import { ChartFigure } from "../../platform/charts/ChartFigure.tsx";
import type { EngagementSession } from "../../platform/store/session.ts";
import { SimulationRunner } from "../../platform/workers/simulation-runner.ts";
import { Button } from "../../ui/Button.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import { askSimulation } from "./ask-simulation.ts";
import { messages } from "./messages.ts";
import type { Results } from "./results.ts";
import { differenceText, figureWithInterval, percentOf } from "./what-if/figure-words.ts";

const WIDTH = 560;
const DAY = 1440;
const MOST_HEADS = 200;
const { questions: words } = messages;

interface QuestionsPartProps {
  session: EngagementSession;
  input: ExperimentInput;
  names: readonly string[];
  format: Results["format"];
}

/** Two questions that are asked at the table: where one more person helps, and how many people a promise takes. */
export function QuestionsPart({ session, input, names, format }: QuestionsPartProps) {
  const [variantId, setVariant] = useState<string | null>(null);
  const [poolId, setPool] = useState<string | null>(null);
  const [share, setShare] = useState(90);
  const [days, setDays] = useState(2);
  const [answers, setAnswers] = useState<readonly string[]>([]);
  const [curve, setCurve] = useState<ChartContent | null>(null);
  const [busy, setBusy] = useState<AbortController | null>(null);
  const runner = useMemo(() => new SimulationRunner(), []);
  useEffect(() => () => runner.dispose(), [runner]);
  const at = Math.max(
    0,
    input.variants.findIndex(({ id }) => id === variantId),
  );
  const variant = input.variants[at];
  if (!variant || variant.model.pools.length === 0) return null;
  const { model } = variant;
  const name = names[at] ?? "";
  const pool = model.pools.find(({ id }) => id === poolId) ?? model.pools[0];
  const { confidence } = input.options;
  const options = { ...input.options, traced: 0 };

  const ask = async (question: (signal: AbortSignal) => Promise<readonly string[]>) => {
    const controller = new AbortController();
    setBusy(controller);
    setAnswers([]);
    setCurve(null);
    try {
      setAnswers(await question(controller.signal));
    } catch (error) {
      if (!controller.signal.aborted)
        setAnswers([messages.failed(error instanceof Error ? error.message : String(error))]);
    } finally {
      setBusy(null);
    }
  };
  const askBottleneck = () =>
    ask(async (signal) => {
      const figures = await askSimulation(runner, oneMoreEach(model), options, signal);
      const { poolId: best, rivalIds, effects } = bottleneckIn(figures, confidence);
      const title = (id: string) => model.pools.find((other) => other.id === id)?.name ?? id;
      const first = effects.find((effect) => effect.poolId === best);
      return [
        !first
          ? words.nobodyHelps(name)
          : rivalIds.length > 0
            ? words.helpsToo(name, [first.poolId, ...rivalIds].map(title))
            : words.helpsMost(name, title(first.poolId), differenceText(first.change, format.minutes)),
        ...effects.map(({ poolId, change, proven }) =>
          words.effect(title(poolId), differenceText(change, format.minutes), proven),
        ),
        words.together(format.percent(confidence)),
      ];
    });
  const askHeads = () =>
    ask(async (signal) => {
      if (!pool) return [];
      const asked = withLimit(model, days * DAY, null);
      const answer = await leastHeads(
        { share: share / 100, fewest: 1, most: MOST_HEADS, confidence },
        async (count) => {
          const tried = [{ id: String(count), model: withHeads(asked, pool.id, count) }];
          return sharesWithin(await askSimulation(runner, tried, options, signal));
        },
      );
      const { heads, points } = answer;
      const within = format.days(days);
      setCurve(staffingCurveContent({ pool: pool.name, answer, share: share / 100, within, confidence }));
      const reached = (point: StaffingPoint | undefined) =>
        figureWithInterval(point?.figure, percentOf(format));
      const wanted = format.percent(share / 100);
      if (heads === null) {
        const most = points.at(-1);
        return [
          most && isTooFew(most, share / 100)
            ? words.notByHeads(pool.name, wanted, within, reached(most))
            : words.notTold(most?.heads ?? 0, pool.name, wanted, within, reached(most)),
        ];
      }
      const fewer = points.find((point) => point.heads === heads - 1);
      return [
        words.headsNeeded(heads, pool.name, wanted, within, pool.heads),
        ...(fewer ? [words.oneFewer(reached(fewer), isTooFew(fewer, share / 100))] : []),
      ];
    });
  return (
    <section className="simulation-part" aria-label={words.title}>
      <header className="simulation-head">
        <h2>{words.title}</h2>
        <span className="spring" />
        <Select
          label={messages.versions}
          hideLabel
          value={variant.id}
          options={input.variants.map(({ id }, index) => ({ value: id, label: names[index] ?? "" }))}
          onChange={setVariant}
        />
      </header>
      <div className="simulation-question">
        <Button disabled={busy !== null} onClick={() => void askBottleneck()}>
          {words.askBottleneck}
        </Button>
      </div>
      <div className="simulation-question">
        <Select
          label={messages.pool}
          value={pool?.id ?? null}
          options={model.pools.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setPool}
        />
        <NumberField
          label={words.share}
          unit="%"
          value={share}
          minimum={1}
          maximum={99.9}
          onCommit={(value) => setShare(value ?? 90)}
        />
        <NumberField
          label={words.within}
          unit={words.days}
          value={days}
          minimum={0.01}
          maximum={3650}
          onCommit={(value) => setDays(value ?? 2)}
        />
        <Button disabled={busy !== null} onClick={() => void askHeads()}>
          {words.askHeads}
        </Button>
        {busy && (
          <Button onClick={() => busy.abort(new DOMException("stopped", "AbortError"))}>
            {messages.stop}
          </Button>
        )}
      </div>
      <div role="status">
        {busy && <p className="muted">{words.busy}</p>}
        {answers.map((answer, index) => (
          <p key={answer} className={index === 0 ? "simulation-answer" : "muted"}>
            {answer}
          </p>
        ))}
      </div>
      {curve && <ChartFigure session={session} content={curve} width={WIDTH} />}
    </section>
  );
}
