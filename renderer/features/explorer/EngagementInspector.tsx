import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import type { Engagement } from "@shared/domain/engagement/records.ts";
import { useModel, useSelection, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { LogoPicture } from "./LogoPicture.tsx";
import { messages } from "./messages.ts";
import "./explorer.css";

type TextKey =
  | "clientName"
  | "consultantName"
  | "consultantFirm"
  | "version"
  | "confidentiality"
  | "currency";
const TEXTS: readonly TextKey[] = [
  "clientName",
  "consultantName",
  "consultantFirm",
  "version",
  "confidentiality",
  "currency",
];

/** What the engagement says about itself; client name, colour and logo go onto every report. */
export function EngagementInspector({ session }: ViewProps) {
  const { commands } = useServices();
  const selected = useSelection();
  const engagement = useModel(session, (model) =>
    selected.map((id) => model.get("engagement", id)).find(Boolean),
  );
  if (!engagement) return null;
  const change = (patch: Partial<Omit<Engagement, "id" | "type">>) =>
    session.run(updateEngagement, { patch });
  const disabled = session.readOnly;
  return (
    <section className="item-details">
      <h2>{messages.engagement}</h2>
      <TextField
        label={messages.name}
        value={engagement.name}
        disabled={disabled}
        onCommit={(name) => name.trim() !== "" && change({ name: name.trim() })}
      />
      <TextArea
        label={messages.description}
        value={engagement.description}
        disabled={disabled}
        onCommit={(description) => change({ description })}
      />
      {TEXTS.map((key) => (
        <TextField
          key={key}
          label={messages.details[key]}
          value={engagement[key]}
          disabled={disabled}
          onCommit={(text) => change({ [key]: text.trim() })}
        />
      ))}
      <Field label={messages.clientColour}>
        {(id) => (
          <input
            id={id}
            type="color"
            className="colour"
            value={engagement.clientColour}
            disabled={disabled}
            onChange={(event) => change({ clientColour: event.target.value.toUpperCase() })}
          />
        )}
      </Field>
      <div className="logo">
        <h3>{messages.logo}</h3>
        <LogoPicture assetId={engagement.clientLogoId} />
        <Button disabled={disabled} onClick={() => commands.run("engagement.logo.choose")}>
          {messages.chooseLogo}
        </Button>
        {engagement.clientLogoId !== null && (
          <Button disabled={disabled} onClick={() => change({ clientLogoId: null })}>
            {messages.removeLogo}
          </Button>
        )}
      </div>
      <NumberField
        label={messages.smallSample}
        hint={messages.smallSampleHint}
        value={engagement.smallSample}
        whole
        minimum={0}
        disabled={disabled}
        onCommit={(smallSample) => change({ smallSample: smallSample ?? 30 })}
      />
      <NumberField
        label={messages.confidence}
        unit="%"
        value={engagement.confidence * 100}
        minimum={50}
        maximum={99.9}
        disabled={disabled}
        onCommit={(confidence) => change({ confidence: (confidence ?? 95) / 100 })}
      />
    </section>
  );
}
