import { groupNameOf } from "@shared/domain/chart/charts/comparison.ts";
import { type Contrast, isNoContrast } from "@shared/domain/measure/heat/contrast.ts";
import { useState } from "react";
import { useMeasureScope } from "../../../platform/queries/measure-scope.ts";
import { useMeasure } from "../../../platform/queries/use-measure.ts";
import { Button } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { BlueprintHandle } from "../handle.ts";
import { compareMessages as words } from "./compare-messages.ts";
import "./compare.css";

interface CompareChoiceProps {
  editor: Pick<BlueprintHandle, "session" | "contrast" | "compareWith">;
  close(): void;
}

const NOTHING = "";

/** With whom the figures stand side by side: a segment of the same wave, or a wave of the same segments. Chosen is shown at once. */
export function CompareChoice({ editor, close }: CompareChoiceProps) {
  const { session, compareWith } = editor;
  const [scope] = useMeasureScope(session);
  const [chosen, setChosen] = useState(editor.contrast);
  const { result: segments } = useMeasure(session, "segmentChoices", {});
  const { result: waves } = useMeasure(session, "waves", {});
  const contrasts: { contrast: Contrast; label: string }[] = [
    { contrast: { kind: "segment" as const, segments: [] }, label: words.everybody },
    ...(segments ?? []).flatMap(({ column, values }) =>
      values.map(({ value, count }) => ({
        contrast: { kind: "segment" as const, segments: [{ column, value }] },
        label: words.option(groupNameOf({ segments: [{ column, value }], wave: null }), count),
      })),
    ),
    ...(waves !== null && waves.length > 0
      ? [
          { contrast: { kind: "wave" as const, wave: null }, label: words.allWaves },
          ...waves.map(({ key, respondents }) => ({
            contrast: { kind: "wave" as const, wave: key },
            label: words.option(groupNameOf({ segments: [], wave: key }), respondents),
          })),
        ]
      : []),
  ].filter(({ contrast }) => !isNoContrast(scope, contrast));
  const options = contrasts.map(({ contrast, label }) => ({
    value: JSON.stringify(contrast),
    label,
    contrast,
  }));
  const choose = (key: string) => {
    const contrast = options.find(({ value }) => value === key)?.contrast ?? null;
    setChosen(contrast);
    compareWith(contrast);
  };
  return (
    <div className="compare-choice">
      {segments !== null && waves !== null && options.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.intro(groupNameOf(scope))}</p>
          <Select
            label={words.with}
            value={chosen && !isNoContrast(scope, chosen) ? JSON.stringify(chosen) : NOTHING}
            options={[{ value: NOTHING, label: words.nothing }, ...options]}
            onChange={choose}
          />
        </>
      )}
      <div className="compare-done">
        <Button kind="primary" onClick={close}>
          {words.done}
        </Button>
      </div>
    </div>
  );
}
