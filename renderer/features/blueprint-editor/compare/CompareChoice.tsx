import { earlierFirst } from "@shared/domain/measure/earlier-first.ts";
import { groupNameOf } from "@shared/domain/measure/group-names.ts";
import { type Contrast, contrasted, isNoContrast } from "@shared/domain/measure/heat/contrast.ts";
import { type AskedScope, NOTHING_CHOSEN } from "@shared/domain/scoring/scope.ts";
import { useState } from "react";
import { compareScope, restoreScope } from "../../../platform/queries/measure-scope.ts";
import { useMeasure } from "../../../platform/queries/use-measure.ts";
import { useMeasureScope } from "../../../platform/queries/use-measure-scope.ts";
import { Button } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { BlueprintHandle } from "../handle.ts";
import { compareMessages as words } from "./compare-messages.ts";
import "./compare.css";

interface CompareChoiceProps {
  editor: Pick<BlueprintHandle, "session" | "contrast" | "compareWith">;
  close(): void;
}

interface GroupOption {
  readonly contrast: Contrast;
  /** Respondents; null where that is not counted here. */
  readonly count: number | null;
}

const NOTHING = "";

/**
 * Whose figures stand left and right: both are asked for, as everybody beside a part of everybody is no fair
 * comparison. The first is the group whose figures the window shows; chosen is shown at once.
 */
export function CompareChoice({ editor, close }: CompareChoiceProps) {
  const { session, compareWith } = editor;
  const [scope] = useMeasureScope(session);
  const [chosen, setChosen] = useState(editor.contrast);
  const { result: segments } = useMeasure(session, "segmentChoices", {});
  const { result: waves } = useMeasure(session, "waves", {});
  const groups: readonly GroupOption[] = [
    { contrast: { kind: "segment", segments: [] }, count: null },
    ...(segments ?? []).flatMap(({ column, values }) =>
      values.map(
        ({ value, count }): GroupOption => ({
          contrast: { kind: "segment", segments: [{ column, value }] },
          count,
        }),
      ),
    ),
    ...(waves !== null && waves.length > 0 ? [{ contrast: ALL_WAVES, count: null }] : []),
    ...(waves ?? []).map(
      ({ key, respondents }): GroupOption => ({
        contrast: { kind: "wave", wave: key },
        count: respondents,
      }),
    ),
  ];
  const seconds = groups.filter(({ contrast }) => !isNoContrast(scope, contrast));
  const firsts = firstGroups(scope, groups);
  const choose = (contrast: Contrast | null) => {
    setChosen(contrast);
    compareWith(contrast);
  };
  const second = chosen && !isNoContrast(scope, chosen) ? JSON.stringify(chosen) : NOTHING;
  const pair = chosen && { first: scope, second: contrasted(scope, chosen) };
  const isTurned = pair !== null && earlierFirst(waves ?? [], pair) !== pair;
  return (
    <div className="compare-choice">
      {segments !== null && waves !== null && seconds.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.intro}</p>
          <Select
            label={words.first(isTurned)}
            value={JSON.stringify(scope)}
            options={firsts.map(({ scope: one, count }) => ({
              value: JSON.stringify(one),
              label: words.option(groupNameOf(one), count),
            }))}
            onChange={(key) => {
              const next = firsts.find((one) => JSON.stringify(one.scope) === key)?.scope;
              if (!next) return;
              compareScope(session, next);
              if (chosen && isNoContrast(next, chosen)) choose(null);
            }}
          />
          <Select
            label={words.second(isTurned)}
            value={second}
            options={[
              { value: NOTHING, label: words.nothing },
              ...seconds.map(({ contrast, count }) => ({
                value: JSON.stringify(contrast),
                label: words.option(nameOf(contrast), count),
              })),
            ]}
            onChange={(key) => {
              choose(seconds.find(({ contrast }) => JSON.stringify(contrast) === key)?.contrast ?? null);
              if (key === NOTHING) restoreScope(session);
            }}
          />
          {second !== NOTHING && <p>{words.fair}</p>}
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

const ALL_WAVES: Contrast = { kind: "wave", wave: null };

const nameOf = (contrast: Contrast): string =>
  contrast.kind === "wave" && contrast.wave === null
    ? words.allWaves
    : groupNameOf(contrasted(NOTHING_CHOSEN, contrast));

/** The group that is shown now and all that it can be changed to in one step, each once. */
function firstGroups(
  scope: AskedScope,
  groups: readonly GroupOption[],
): { scope: AskedScope; count: number | null }[] {
  // A count of the register is of all waves or of all segments: it says nothing of a group that is in one of both.
  const found = new Map([[JSON.stringify(scope), { scope, count: null as number | null }]]);
  for (const { contrast, count } of groups) {
    const one = contrasted(scope, contrast);
    const limits = one.segments.length + ((one.wave ?? null) === null ? 0 : 1);
    found.set(JSON.stringify(one), { scope: one, count: limits === 1 ? count : null });
  }
  return [...found.values()];
}
