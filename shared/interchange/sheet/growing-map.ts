import {
  type MapContent,
  type MapFlow,
  type MapLane,
  type MapStage,
  type MapStep,
  mapStep,
} from "@shared/domain/blueprint/map-content.ts";
import { MAP_LIMITS } from "@shared/domain/blueprint/map-limits.ts";
import { BANDS, type Band } from "@shared/domain/blueprint/records.ts";
import { bandOfName } from "../guess-band.ts";

const { columns: MOST_COLUMNS, lanes: MOST_LANES, stages: MOST_STAGES } = MAP_LIMITS;

/** A map that is put together row by row: lanes and stages come up as they are named. */
export class GrowingMap {
  readonly #lanes: MapLane[] = [];
  readonly #stages: { name: string; columns: number }[] = [];
  readonly #laneAt = new Map<string, number>();
  readonly #stageAt = new Map<string, number>();
  readonly steps: MapStep[] = [];
  readonly flows: MapFlow[] = [];

  /** The lane of that name; null when there are too many. */
  lane(name: string, band?: string, subtitle = ""): number | null {
    const key = name.trim().toLowerCase();
    const known = this.#laneAt.get(key);
    if (known !== undefined) return known;
    if (this.#lanes.length >= MOST_LANES) return null;
    const said = BANDS.find((entry) => entry === band?.trim().toLowerCase()) ?? bandOfName(band ?? "");
    const guessed: Band = said ?? bandOfName(name) ?? "backstage";
    const at =
      this.#lanes.push({ band: guessed, name: name.trim().slice(0, 500), subtitle: subtitle.slice(0, 500) }) -
      1;
    this.#laneAt.set(key, at);
    return at;
  }

  /** A place in the stage of that name, in this column of it, or in the next free one; a full stage goes on in another. */
  place(stageName: string, column?: number): { stage: number; column: number } {
    let number = 1;
    if (column !== undefined) number = Math.floor(column / MOST_COLUMNS) + 1;
    for (;;) {
      const name = number === 1 ? stageName.trim() : `${stageName.trim()} (${number})`;
      const stage = this.#stage(name);
      const held = this.#stages[stage];
      const at = column === undefined ? (held?.columns ?? 0) : column % MOST_COLUMNS;
      if (held && at < MOST_COLUMNS) {
        held.columns = Math.max(held.columns, at + 1);
        return { stage, column: at };
      }
      // No further stage may be made: what is left stands above each other in the last column.
      if (this.#stages.length >= MOST_STAGES) return { stage, column: MOST_COLUMNS - 1 };
      number++;
    }
  }

  addStep(place: { lane: number; stage: number; column: number }, fields: Partial<MapStep>): number {
    const band = this.#lanes[place.lane]?.band;
    return (
      this.steps.push(mapStep(place, { ...(band === "evidence" && { kind: "evidence" }), ...fields })) - 1
    );
  }

  join(from: number, to: number): void {
    if (from === to) return;
    this.flows.push({ from, to, kind: "sequence", label: "", probability: null });
  }

  content(): MapContent {
    const stages: MapStage[] = this.#stages.map(({ name, columns }, index) => ({
      name: name || `Stage ${index + 1}`,
      columns: Math.max(1, columns),
    }));
    const lanes =
      this.#lanes.length > 0 ? this.#lanes : [{ band: "client" as const, name: "Client", subtitle: "" }];
    return {
      lanes,
      stages: stages.length > 0 ? stages : [{ name: "Stage 1", columns: 1 }],
      steps: this.steps,
      flows: this.flows,
    };
  }

  #stage(name: string): number {
    const key = name.toLowerCase();
    const known =
      this.#stageAt.get(key) ?? (this.#stages.length >= MOST_STAGES ? this.#stages.length - 1 : undefined);
    if (known !== undefined) return known;
    const at = this.#stages.push({ name: name.slice(0, 500), columns: 0 }) - 1;
    this.#stageAt.set(key, at);
    return at;
  }
}
