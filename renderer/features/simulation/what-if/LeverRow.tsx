import { leverValue } from "@shared/domain/simulation/what-if/lever-words.ts";
import type { OfferedLever } from "@shared/simulation/experiment/design/lever.ts";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { messages } from "./messages.ts";

interface LeverRowProps {
  offered: OfferedLever;
  name: string;
  value: number;
  /** What follows at once, e.g. how busy a pool is. */
  told?: { readonly text: string; readonly isWrong: boolean } | undefined;
  onMove(value: number): void;
}

/** A slider with a field to type the same number into. */
export function LeverRow({ offered, name, value, told, onMove }: LeverRowProps) {
  const { lever, now, minimum, maximum, step } = offered;
  const isMoved = value !== now;
  const isHeads = lever.kind === "heads";
  const isFactor = lever.kind === "arrivals" || lever.kind === "work";
  // Shares are typed as percent, without the digits that a share in binary has too many of.
  const shown = isHeads ? value : Math.round(value * 1000) / 10;
  return (
    <div className="what-if-lever" data-moved={isMoved || undefined}>
      <span className="what-if-name">
        {name}
        {isMoved && <small>{messages.was(leverValue(lever, now))}</small>}
        {told && <small data-wrong={told.isWrong || undefined}>{told.text}</small>}
      </span>
      {lever.kind === "approval" ? (
        <Checkbox checked={value > 0} label={name} onChange={(on) => onMove(on ? 1 : 0)}>
          {messages.askedFor}
        </Checkbox>
      ) : (
        <>
          <input
            type="range"
            aria-label={name}
            aria-valuetext={leverValue(lever, value)}
            min={minimum}
            max={maximum}
            step={step}
            value={value}
            onChange={(event) => onMove(nearest(event.target.valueAsNumber, offered))}
          />
          <NumberField
            label={name}
            hideLabel
            unit={isHeads ? undefined : isFactor ? messages.ofToday : messages.percent}
            value={shown}
            minimum={isHeads ? minimum : minimum * 100}
            maximum={isHeads ? 10_000 : isFactor ? 1000 : maximum * 100}
            whole={isHeads}
            onCommit={(typed) => typed !== null && onMove(isHeads ? typed : typed / 100)}
          />
        </>
      )}
    </div>
  );
}

/** What stands now can be reached again though it lies between two places of the slider. */
function nearest(value: number, { now, step }: OfferedLever): number {
  return Math.abs(value - now) < step / 2 ? now : Math.round(value * 1000) / 1000;
}
