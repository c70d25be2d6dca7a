import { type Brainstorm, MOST_DOTS, MOST_PEOPLE } from "@shared/domain/brainstorm/records.ts";
import type { Opportunity } from "@shared/domain/redesign/records.ts";
import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DialogButtons } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { messages } from "./messages.ts";
import "./brainstorm.css";

export interface BoardWish
  extends Pick<Brainstorm, "question" | "people" | "dotsPerPerson" | "minutes" | "anonymous" | "voting"> {
  readonly opportunityIds: readonly string[];
}

interface FormProps {
  start: BoardWish;
  isNew: boolean;
  opportunities: readonly Opportunity[];
  onDone(wish: BoardWish | null): void;
}

/** The question, what it is about, and how it is played. */
export function BoardForm({ start, isNew, opportunities, onDone }: FormProps) {
  const { question: q, opportunityIds, people, dotsPerPerson, minutes, anonymous, voting } = start;
  const [wish, setWish] = useState<BoardWish>({
    question: q,
    opportunityIds,
    people,
    dotsPerPerson,
    minutes,
    anonymous,
    voting,
  });
  const change = (patch: Partial<BoardWish>) => setWish((held) => ({ ...held, ...patch }));
  const question = wish.question.trim();
  const { form } = messages;
  return (
    <form
      className="form-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (question !== "") onDone({ ...wish, question });
      }}
    >
      <Field label={form.question} hint={form.questionHint}>
        {(id, describedBy) => (
          <input
            id={id}
            className="input"
            // biome-ignore lint/a11y/noAutofocus: the dialog begins here
            autoFocus
            aria-describedby={describedBy}
            maxLength={500}
            value={wish.question}
            onChange={(event) => change({ question: event.target.value })}
          />
        )}
      </Field>
      {opportunities.length > 0 && (
        <fieldset>
          <legend>{form.opportunities}</legend>
          {opportunities.map(({ id, title }) => (
            <Checkbox
              key={id}
              checked={wish.opportunityIds.includes(id)}
              onChange={(on) => {
                const others = wish.opportunityIds.filter((other) => other !== id);
                change({ opportunityIds: on ? [...others, id] : others });
              }}
            >
              {title}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <div className="board-form-numbers">
        <NumberField
          label={form.people}
          value={wish.people}
          minimum={1}
          maximum={MOST_PEOPLE}
          whole
          onCommit={(value) => change({ people: value })}
        />
        <NumberField
          label={form.dots}
          value={wish.dotsPerPerson}
          minimum={1}
          maximum={MOST_DOTS}
          whole
          onCommit={(value) => change({ dotsPerPerson: value ?? 1 })}
        />
        <NumberField
          label={form.minutes}
          hint={form.minutesHint}
          value={wish.minutes}
          minimum={1}
          maximum={240}
          whole
          onCommit={(value) => change({ minutes: value })}
        />
      </div>
      <Checkbox checked={wish.anonymous} onChange={(on) => change({ anonymous: on })}>
        {form.anonymous}
      </Checkbox>
      {!isNew && !anonymous && wish.anonymous && <p className="muted">{form.namesGo}</p>}
      <Checkbox
        checked={wish.voting === "counts"}
        onChange={(on) => change({ voting: on ? "counts" : "ballots" })}
      >
        {form.counts}
      </Checkbox>
      <DialogButtons>
        <Button onClick={() => onDone(null)}>{form.cancel}</Button>
        <Button kind="primary" type="submit" disabled={question === ""}>
          {isNew ? form.add : form.save}
        </Button>
      </DialogButtons>
    </form>
  );
}
