import { hasRecovery, rpnOf } from "@shared/domain/blueprint/fail-point.ts";
import type { StepBox } from "@shared/domain/blueprint/layout/types.ts";
import type { PairFigure } from "@shared/domain/blueprint/picture/pair-figure.ts";
import { detailLetters, stepDetail, stepTimesNote } from "@shared/domain/blueprint/picture/step-times.ts";
import { STEP_KIND_FACTS } from "@shared/domain/blueprint/step-kinds.ts";
import { softened } from "@shared/drawing/syllables.ts";
import { Handle, type Node, type NodeProps, Position } from "@xyflow/react";
import { Layers2, RotateCcw } from "lucide-react";
import { type CSSProperties, memo, useState } from "react";
import { flushSync } from "react-dom";
import { SignButton, type SignMark } from "../ui/SignButton.tsx";
import { CardInput } from "./CardInput.tsx";
import { messages } from "./messages.ts";
import { PairBand } from "./PairBand.tsx";
import { StepPicture } from "./StepPicture.tsx";
import "./step-recovered.css";
import "./problems.css";

export type StepNode = Node<
  {
    box: StepBox;
    change: "added" | "removed" | "changed" | undefined;
    editing: boolean;
    dimmed: boolean;
    /** It has a blueprint of its own inside. */
    inside: boolean;
    /** Its colour from far away; the kind's when there is none. */
    heat: string | undefined;
    /** What reads on it; without, nothing is written on it. */
    ink: string | undefined;
    /** Two groups side by side at its touch point. */
    pair: PairFigure | undefined;
    /** What is wrong with it. */
    problem: SignMark | undefined;
    onProblems(id: string): void;
    onRename(id: string, title: string | null): void;
  },
  "step"
>;

/** One step; renders again only when its own record, place or state changed. */
export const StepCard = memo(function StepCard({ data, selected }: NodeProps<StepNode>) {
  const { step } = data.box;
  // A handle of xyflow listens to every change of the view, so only the card that is reached for has any.
  const [near, setNear] = useState(false);
  const { pair } = data;
  // While two groups are compared what they differ by is what is read, not how long the step takes.
  const detail = pair && pair.difference !== "" ? [pair.difference] : stepDetail(step);
  const { outline, hasEdge, hue, isDashed, pictogram } = STEP_KIND_FACTS[step.kind];
  const [picture] = step.pictureIds;
  const point = step.failPoint;
  const isRecovered = point !== null && hasRecovery(point);
  return (
    <div
      className="step-card"
      data-element={step.id}
      data-kind={step.kind}
      data-outline={outline}
      data-hue={hasEdge ? hue : undefined}
      data-dashed={isDashed || undefined}
      data-selected={selected || undefined}
      data-change={data.change}
      data-dimmed={data.dimmed || undefined}
      data-heat={data.ink !== undefined || undefined}
      style={
        data.heat === undefined
          ? undefined
          : ({ "--heat": data.heat, "--heat-on": data.ink } as CSSProperties)
      }
      data-pair={pair !== undefined || undefined}
      data-apart={pair?.apart || undefined}
      title={[step.title, stepTimesNote(step), pair?.note ?? ""].filter((text) => text !== "").join("\n")}
      // At once: who presses the moment the card is reached presses its handle, not the place of it.
      onPointerEnter={() => flushSync(() => setNear(true))}
      onPointerLeave={(event) => event.buttons === 0 && setNear(false)}
    >
      {near || selected ? (
        <Handle type="target" position={Position.Left} className="step-handle" />
      ) : (
        <span className="step-handle step-handle-place react-flow__handle react-flow__handle-left" />
      )}
      <span className="step-shape" aria-hidden />
      {data.editing ? (
        <CardInput
          label={messages.stepTitle}
          of={step.id}
          value={step.title}
          onDone={(title) => data.onRename(step.id, title)}
        />
      ) : (
        <span className="step-text">
          <span className="step-title">{softened(step.title) || messages.untitled}</span>
          {detail.map((line) => (
            <small
              key={line}
              className="step-detail"
              style={{ "--fits": `${detailLetters(step, [line])}px` } as CSSProperties}
            >
              {line}
            </small>
          ))}
        </span>
      )}
      {pair && <PairBand pair={pair} />}
      {picture !== undefined && <StepPicture assetId={picture} />}
      {pictogram !== null && picture === undefined && (
        <svg className="step-icon" viewBox="0 0 24 24" width={16} height={16} aria-hidden>
          <path d={pictogram} />
        </svg>
      )}
      {point && (
        <>
          <span
            className="step-fail"
            role="img"
            aria-label={messages.failPoint(rpnOf(point), isRecovered)}
            title={messages.failPoint(rpnOf(point), isRecovered)}
          >
            F
          </span>
          <span className="step-rpn" data-truth={step.momentOfTruth || undefined} aria-hidden>
            {messages.rpn(rpnOf(point))}
          </span>
        </>
      )}
      {isRecovered && (
        <span className="step-recovered" aria-hidden>
          <RotateCcw size={8} strokeWidth={3} />
        </span>
      )}
      {data.inside && (
        <span className="step-inside" title={messages.inside}>
          <Layers2 size={12} strokeWidth={1.75} aria-hidden />
        </span>
      )}
      {data.problem && (
        <SignButton
          className="step-problem nopan nodrag"
          mark={data.problem}
          onOpen={() => data.onProblems(step.id)}
        />
      )}
      {step.momentOfTruth && <span className="step-truth" title={messages.momentOfTruth} />}
      {near || selected ? (
        <Handle type="source" position={Position.Right} className="step-handle" />
      ) : (
        <span className="step-handle step-handle-place react-flow__handle react-flow__handle-right" />
      )}
    </div>
  );
});
