import { BUILT_IN_RUBRICS } from "@shared/domain/scoring/built-in-rubrics.ts";
import { isScored } from "@shared/domain/scoring/observers.ts";
import { Columns3, Copy, ListPlus } from "lucide-react";
import { useState } from "react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { rubricMessages as messages } from "./rubric-messages.ts";
import type { RubricPartProps } from "./rubric-part.ts";

/** Name, scale, and how much hangs on the rubric. */
export function RubricHead({ session, rubric, change }: RubricPartProps) {
  const { commands } = useServices();
  // A refused bound is written anew with what is kept.
  const [refusals, setRefusals] = useState(0);
  const [sheets, scores] = useModel(session, (model) => {
    const held = model.by("scoreSheet", "rubricId", rubric.id);
    return [
      held.length,
      held.flatMap((sheet) => model.by("score", "sheetId", sheet.id)).filter(isScored).length,
    ];
  });
  const disabled = session.readOnly;
  const bound = (key: "minimum" | "maximum") => (
    <NumberField
      key={`${key} ${refusals}`}
      label={messages[key]}
      value={rubric[key]}
      disabled={disabled}
      onCommit={(value) => {
        if (value === null || !change({ [key]: value })) setRefusals(refusals + 1);
      }}
    />
  );
  const builtIn = BUILT_IN_RUBRICS.some(({ id }) => id === rubric.id);
  return (
    <section className="rubric-head" aria-label={messages.head}>
      <div className="rubric-fields">
        <TextField
          label={messages.name}
          value={rubric.name}
          maximumLength={500}
          disabled={disabled}
          onCommit={(name) => {
            if (name.trim() !== "") change({ name: name.trim() });
          }}
        />
        {bound("minimum")}
        {bound("maximum")}
        <TextArea
          label={messages.description}
          rows={1}
          value={rubric.description}
          disabled={disabled}
          onCommit={(description) => change({ description })}
        />
      </div>
      <div className="rubric-bar">
        <span className="muted">
          {builtIn ? `${messages.builtIn} ` : ""}
          {messages.used(sheets ?? 0, scores ?? 0)}.
        </span>
        <span className="spring" />
        <Button
          icon={Copy}
          tooltip={messages.duplicate}
          disabled={disabled}
          onClick={() => commands.run("scoring.rubric.duplicate", rubric.id)}
        >
          {messages.duplicateShort}
        </Button>
        <Button icon={Columns3} onClick={() => commands.run("scoring.observers.compare", rubric.id)}>
          {messages.compare}
        </Button>
        <Button
          icon={ListPlus}
          disabled={disabled}
          onClick={() => commands.run("scoring.sheet.new", rubric.id)}
        >
          {messages.newSheet}
        </Button>
      </div>
    </section>
  );
}
