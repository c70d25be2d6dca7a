import type { MapStage } from "@shared/domain/blueprint/map-content.ts";
import type { SourceGroup } from "./bpmn-source.ts";

export const STAGE_WAYS = ["kept", "groups", "parts", "one"] as const;
/** How the columns are cut: as Frontstage exported them, by the diagram's named groups, in equal parts, not at all. */
export type StageWay = (typeof STAGE_WAYS)[number];

export interface Cut {
  readonly stages: readonly MapStage[];
  /** By column of the whole map. */
  readonly places: readonly { readonly stage: number; readonly column: number }[];
}

const PART = 8;
/** Above this many columns, one stage is no longer a help. */
const ONE_UP_TO = 12;
const MOST_COLUMNS = 500;

/** The first one is proposed. */
export function waysToCut(columns: number, groups: readonly SourceGroup[]): StageWay[] {
  const plain: StageWay[] = columns > ONE_UP_TO ? ["parts", "one"] : ["one", "parts"];
  return groups.length > 0 ? ["groups", ...plain] : plain;
}

export function cutIntoStages(
  middles: readonly number[],
  groups: readonly SourceGroup[],
  way: StageWay,
): Cut {
  const nameOf = (column: number): string | null => {
    if (way === "parts") return `Stage ${Math.floor(column / PART) + 1}`;
    if (way !== "groups") return "Stage 1";
    const x = middles[column] ?? 0;
    return groups.find(({ bounds }) => x >= bounds.x && x <= bounds.x + bounds.width)?.name ?? null;
  };
  const names: string[] = [];
  const counts: number[] = [];
  let before: string | null | undefined;
  const places = middles.map((_, column) => {
    const name = nameOf(column);
    const full = (counts.at(-1) ?? 0) >= MOST_COLUMNS;
    if (name !== before || full) {
      names.push(name ?? `Stage ${names.length + 1}`);
      counts.push(0);
      before = name;
    }
    const stage = counts.length - 1;
    const inStage = counts[stage] ?? 0;
    counts[stage] = inStage + 1;
    return { stage, column: inStage };
  });
  if (names.length === 0) return { stages: [{ name: "Stage 1", columns: 1 }], places };
  return { stages: names.map((name, index) => ({ name, columns: counts[index] ?? 1 })), places };
}
