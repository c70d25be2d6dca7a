import { minutesOf, objectiveWords, parseObjective } from "@shared/domain/standard/objective.ts";
import type { Calendar } from "@shared/domain/standard/records.ts";
import { useState } from "react";
import { TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import { objectiveProblem } from "./objective-problem.ts";

interface ObjectiveFieldProps {
  readonly label: string;
  /** How it is written. */
  readonly hint: string;
  readonly value: string;
  /** null = round the clock. */
  readonly calendar: Calendar | null;
  readonly disabled: boolean;
  /** Words that are none are not given on. */
  onCommit(text: string): void;
}

/** An objective or a time as one sentence; below it stands how it was read, or how it is written. */
export function ObjectiveField({ label, hint, value, calendar, disabled, onCommit }: ObjectiveFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>();
  const read = typed === null || typed.trim() === "" ? null : parseObjective(typed);
  const words = read && objectiveWords({ share: read.share, limit: minutesOf(read, calendar) }, calendar);
  return (
    <TextField
      label={label}
      value={value}
      hint={words ? messages.objectiveRead(words) : hint}
      disabled={disabled}
      maximumLength={500}
      error={error}
      onInput={(text) => {
        setTyped(text);
        setError(undefined);
      }}
      onCommit={(text) => {
        const problem = objectiveProblem(text, hint, onCommit);
        setError(problem);
        return problem === undefined;
      }}
    />
  );
}
