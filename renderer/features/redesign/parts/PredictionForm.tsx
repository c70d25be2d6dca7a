import type { PredictedTouchPoint } from "@shared/domain/redesign/predictions.ts";
import { PREDICTION_BASES, type Prediction, type PredictionBasis } from "@shared/domain/redesign/records.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { digitsFor } from "@shared/drawing/figure-text.ts";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "../../../ui/Button.tsx";
import { DialogButtons } from "../../../ui/Dialog.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import { partMessages as words } from "./part-messages.ts";
import { readScores, type TypedScores, type Wrong } from "./read-prediction.ts";

type Said = Pick<Prediction, "expected" | "low" | "high" | "reason" | "basis" | "author">;

interface PredictionFormProps {
  point: PredictedTouchPoint;
  /** Sentences of the computed difference. */
  reasons: readonly string[];
  format: ReportFormat;
  /** Null: nothing is said. */
  onDone(said: Said | null): void;
  onWithdraw: (() => void) | null;
}

const textOf = (value: number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value).replace("-", "−");

/** What clients will say of a touch point: the mean, between what, why, and on what it rests. */
export function PredictionForm({ point, reasons, format, onDone, onWithdraw }: PredictionFormProps) {
  const { figures, prediction } = point;
  const [typed, setTyped] = useState<TypedScores>({
    expected: textOf(prediction?.expected),
    low: textOf(prediction?.low),
    high: textOf(prediction?.high),
  });
  const [wrong, setWrong] = useState<Wrong>({});
  const [reason, setReason] = useState(prediction?.reason ?? "");
  const [basis, setBasis] = useState<PredictionBasis>(prediction?.basis ?? "judgement");
  const [author, setAuthor] = useState(prediction?.author ?? "");
  const digits = figures ? digitsFor(figures) : 1;
  const bounds = figures && { minimum: figures.minimum, maximum: figures.maximum };
  const take = () => {
    const read = readScores(typed, bounds);
    if ("wrong" in read) setWrong(read.wrong);
    else onDone({ ...read.scores, reason: reason.trim(), basis, author: author.trim() });
  };
  const score = (field: keyof TypedScores, label: string, hint: string | undefined) => (
    <Field label={label} error={wrong[field]} hint={hint}>
      {(id, describedBy) => (
        <input
          id={id}
          className="input"
          inputMode="decimal"
          // biome-ignore lint/a11y/noAutofocus: the dialog begins here
          autoFocus={field === "expected"}
          value={typed[field]}
          aria-describedby={describedBy}
          aria-invalid={wrong[field] ? true : undefined}
          onChange={(event) => {
            setTyped((held) => ({ ...held, [field]: event.target.value }));
            setWrong({});
          }}
        />
      )}
    </Field>
  );
  return (
    <form
      className="prediction-form"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <p className="muted">
        {figures?.perception && figures.expectation
          ? words.today(
              format.number(figures.perception.mean, digits),
              format.number(figures.expectation.mean, digits),
            )
          : words.unmeasured}
      </p>
      <div className="prediction-scores">
        {score(
          "expected",
          words.expected,
          bounds ? words.scale(String(bounds.minimum), String(bounds.maximum)) : undefined,
        )}
        {score("low", words.low, words.optional)}
        {score("high", words.high, words.optional)}
      </div>
      <Field label={words.reason}>
        {(id) => (
          <textarea
            id={id}
            className="input"
            rows={3}
            placeholder={words.reasonHint}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      {reasons.length > 0 && (
        <fieldset className="prediction-reasons">
          <legend>{words.take}</legend>
          {reasons.map((text) => (
            <Button
              key={text}
              kind="quiet"
              icon={Plus}
              disabled={reason.includes(text)}
              onClick={() => setReason((held) => [held.trim(), text].filter((part) => part !== "").join(" "))}
            >
              {text}
            </Button>
          ))}
        </fieldset>
      )}
      <div className="prediction-rests">
        <Select<PredictionBasis>
          label={words.basis}
          value={basis}
          options={PREDICTION_BASES.map((value) => ({ value, label: words.bases[value] }))}
          onChange={setBasis}
        />
        <Field label={words.author}>
          {(id) => (
            <input
              id={id}
              className="input"
              value={author}
              maxLength={500}
              onChange={(event) => setAuthor(event.target.value)}
            />
          )}
        </Field>
      </div>
      <DialogButtons>
        {onWithdraw && (
          <Button kind="danger" onClick={onWithdraw}>
            {words.withdraw}
          </Button>
        )}
        <Button onClick={() => onDone(null)}>{words.cancel}</Button>
        <Button kind="primary" type="submit">
          {words.save}
        </Button>
      </DialogButtons>
    </form>
  );
}
