import type { MapContent } from "@shared/domain/blueprint/map-content.ts";
import { touchPointCandidates } from "@shared/interchange/touch-point-candidates.ts";
import { useMemo } from "react";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { messages } from "./messages.ts";

interface TouchPointSectionProps {
  content: MapContent;
  /** Indexes of steps. */
  ticked: ReadonlySet<number>;
  onTick(ticked: ReadonlySet<number>): void;
}

/** Client steps that meet the organisation: those that are ticked are registered with the import. */
export function TouchPointSection({ content, ticked, onTick }: TouchPointSectionProps) {
  const candidates = useMemo(() => touchPointCandidates(content), [content]);
  const chosen = candidates.filter(({ step }) => ticked.has(step)).length;
  const toggle = (step: number, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(step);
    else next.delete(step);
    onTick(next);
  };
  return (
    <section className="exchange-section" aria-label={messages.touchPoints}>
      <div className="exchange-title">
        <h3>{messages.touchPoints}</h3>
        <p className="muted">{candidates.length === 0 ? messages.noTouchPoints : messages.touchPointsHint}</p>
      </div>
      {candidates.length > 0 && (
        <ul className="exchange-ticks">
          {candidates.length > 1 && (
            <li>
              <Checkbox
                checked={chosen === candidates.length}
                mixed={chosen > 0 && chosen < candidates.length}
                onChange={(on) => onTick(new Set(on ? candidates.map(({ step }) => step) : []))}
              >
                {messages.all}
              </Checkbox>
            </li>
          )}
          {candidates.map(({ step, lanes }) => (
            <li key={step}>
              <Checkbox checked={ticked.has(step)} onChange={(on) => toggle(step, on)}>
                {messages.with(
                  content.steps[step]?.title ?? "",
                  lanes.map((lane) => content.lanes[lane]?.name ?? ""),
                )}
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
