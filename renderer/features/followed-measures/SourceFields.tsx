import { byOrder } from "@shared/base/order.ts";
import { followedMessages } from "@shared/domain/followed/messages.ts";
import { FOLLOWED_SOURCES, type FollowedMeasure } from "@shared/domain/followed/records.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";

const NONE = "";

interface SourceFieldsProps {
  session: EngagementSession;
  measure: FollowedMeasure;
  change(patch: Partial<Omit<FollowedMeasure, "id" | "type">>): void;
}

/** Where points are taken from, and from which touch point, standard or log. */
export function SourceFields({ session, measure, change }: SourceFieldsProps) {
  const touchPoints = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  const standards = useModel(session, (model) => model.all("standard").sort(byOrder));
  const logs = useModel(session, (model) => model.all("eventLog").sort(byOrder));
  const { source } = measure;
  const one = (
    field: "touchPointId" | "standardId" | "eventLogId",
    label: string,
    none: string,
    choices: readonly { readonly id: string; readonly name: string }[],
  ) => (
    <Select
      label={label}
      value={measure[field] ?? NONE}
      disabled={session.readOnly}
      options={[{ value: NONE, label: none }, ...choices.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(id) => change({ [field]: id === NONE ? null : id })}
    />
  );
  return (
    <>
      <Select
        label={messages.source}
        value={source}
        disabled={session.readOnly}
        options={FOLLOWED_SOURCES.map((value) => ({ value, label: followedMessages.sources[value] }))}
        onChange={(value) => change({ source: value })}
      />
      {source === "touch-point" && one("touchPointId", messages.touchPoint, messages.chooseOne, touchPoints)}
      {source === "complaints" &&
        one("touchPointId", messages.touchPoint, messages.anyTouchPoint, touchPoints)}
      {source === "standard" && one("standardId", messages.standard, messages.chooseOne, standards)}
      {source === "lead-time" && one("eventLogId", messages.eventLog, messages.chooseOne, logs)}
    </>
  );
}
