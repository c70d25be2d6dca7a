import { byOrder } from "@shared/base/order.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { importEventLog } from "@shared/domain/event-log/commands/import-event-log.ts";
import { guessSteps } from "@shared/domain/event-log/guess-steps.ts";
import { MOST_ACTIVITIES, MOST_ATTRIBUTES, readingOfLog } from "@shared/domain/event-log/reading-of-log.ts";
import { missingUses, type Uses } from "@shared/interchange/sources/source-kinds.ts";
import { useEffect, useMemo, useState } from "react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import { Select } from "../../ui/Select.tsx";
import { ActivityGrid } from "./ActivityGrid.tsx";
import { AttributeFields } from "./AttributeFields.tsx";
import { BadCellList } from "./BadCellList.tsx";
import { ImportFrame } from "./ImportFrame.tsx";
import { hiddenUses, keptUses, missingColumns } from "./kept-uses.ts";
import { messages } from "./messages.ts";
import { knownEditors, type OpenSource, type Prepared } from "./open-source.ts";
import { sourceMessages } from "./source-messages.ts";
import { UseFields } from "./UseFields.tsx";
import { useAsked } from "./use-asked.ts";

const NO_BLUEPRINT = "none";

/** What was done when in each case: which column is which, and which step each activity is. */
export function EventsPage({ source }: { source: OpenSource }) {
  const { session, reader, info, guess, rerunId, privacy } = source;
  const { registry } = useServices();
  const kept = session.model.get("eventLog", rerunId);
  const blueprints = useModel(session, (model) => model.all("blueprint").sort(byOrder));
  const [uses, setUses] = useState<Uses>(() => (kept ? keptUses(kept, info.names) : guess.uses.events));
  const [attributes, setAttributes] = useState<ReadonlySet<string>>(
    () => new Set((kept?.attributes ?? guess.attributes).filter((name) => info.names.includes(name))),
  );
  const [blueprintId, setBlueprintId] = useState(kept ? kept.blueprintId : (blueprints[0]?.id ?? null));
  const held = useModel(session, (model) => model.by("step", "blueprintId", blueprintId ?? ""));
  const steps = useMemo(() => held.map(({ id, title }) => ({ id, title })), [held]);
  const column = uses.activity ?? "";
  const activities = useAsked(column, () =>
    column === "" ? null : reader.ask("values", { column, most: MOST_ACTIVITIES }),
  );
  const times = [uses.time, uses.start].filter((name) => name !== undefined && name !== "") as string[];
  const bad = useAsked(JSON.stringify([times, [...source.dayOrders]]), () =>
    times.length === 0 ? null : reader.ask("badTimes", { columns: times }),
  );
  const [joined, setJoined] = useState<ReadonlyMap<string, string | null>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: guessed when the blueprint or the column changes, not with every edit of the map
  useEffect(() => {
    const names = activities.value?.values.map(({ value }) => value) ?? [];
    const known = new Map(
      kept?.blueprintId === blueprintId ? kept?.activities.map((one) => [one.name, one.stepId]) : [],
    );
    setJoined(
      new Map(
        guessSteps(names, steps).map(({ activity, stepId }) => [activity, known.get(activity) ?? stepId]),
      ),
    );
  }, [activities.value, blueprintId]);
  const roles = useMemo(
    () => new Set([uses.case, uses.activity, uses.time, uses.start, uses.lifecycle]),
    [uses],
  );
  const offered = info.names.filter((name) => !roles.has(name));
  const used = [...attributes].filter((name) => offered.includes(name) && !privacy.dropped.has(name));
  const absent = kept ? missingColumns(kept, info.names) : [];
  const different = activities.value?.different ?? 0;
  const prepare = (): Prepared => {
    let logId = "";
    return {
      dataset: { purpose: "events", moments: new Set(times) },
      label: sourceMessages.importEvents(info.rowCount, source.name),
      told: sourceMessages.eventsImported(info.rowCount, different),
      opens: () =>
        knownEditors(registry, [
          { label: sourceMessages.openEvents, input: { editor: "event-log", recordId: logId } },
        ]),
      take: (draft, dataset) => {
        if (!dataset) return;
        ({ logId } = runIn(draft, importEventLog, {
          dataset,
          name: source.name,
          reading: readingOfLog({
            uses,
            attributes: used,
            blueprintId,
            activities: (activities.value?.values ?? []).map(({ value }) => value),
            stepOf: (activity) => joined.get(activity) ?? null,
            limit: kept?.limit ?? null,
          }),
        }));
      },
    };
  };
  return (
    <ImportFrame
      source={source}
      problems={[
        ...missingUses("events", uses).map((use) => sourceMessages.needed(sourceMessages.uses[use])),
        ...hiddenUses(uses, privacy).map(sourceMessages.hidden),
        ...times.filter((name) => privacy.pseudonymous.has(name)).map(sourceMessages.timeHidden),
      ]}
      warnings={[
        ...(used.length > MOST_ATTRIBUTES
          ? [sourceMessages.tooManyAttributes(used.slice(MOST_ATTRIBUTES), MOST_ATTRIBUTES)]
          : []),
        ...(absent.length > 0 ? [messages.missingColumns(absent)] : []),
        ...(different > MOST_ACTIVITIES ? [sourceMessages.tooManyNames(different, MOST_ACTIVITIES)] : []),
      ]}
      summary={[messages.tableSize(info.rowCount, info.names.length), sourceMessages.activities(different)]}
      importLabel={sourceMessages.importEventRows(info.rowCount)}
      prepare={activities.current && bad.current ? prepare : null}
      keepsTable
      dates={times}
    >
      <section className="import-part" aria-label={sourceMessages.usesLabel}>
        <div className="import-options">
          <UseFields kind="events" names={info.names} uses={uses} onChange={setUses} />
          <Select
            label={sourceMessages.blueprint}
            value={blueprintId ?? NO_BLUEPRINT}
            options={[
              { value: NO_BLUEPRINT, label: sourceMessages.noBlueprint },
              ...blueprints.map(({ id, name, journeyId }) => ({
                value: id,
                label: sourceMessages.blueprintOf(session.model.get("journey", journeyId)?.name ?? "", name),
              })),
            ]}
            onChange={(id) => setBlueprintId(id === NO_BLUEPRINT ? null : id)}
          />
        </div>
        <AttributeFields offered={offered} chosen={attributes} onChange={setAttributes} />
        <BadCellList bad={bad.value?.bad ?? []} badCount={bad.value?.badCount ?? 0} />
        <ActivityGrid
          activities={activities.value?.values ?? []}
          steps={steps}
          joined={joined}
          onChange={setJoined}
        />
      </section>
    </ImportFrame>
  );
}
