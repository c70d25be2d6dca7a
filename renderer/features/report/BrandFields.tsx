import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import type { Engagement } from "@shared/domain/engagement/records.ts";
import { Image } from "lucide-react";
import { useState } from "react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { contrastNote, shownColour } from "./contrast-note.ts";
import { messages } from "./messages.ts";

/** Whose report it is: kept with the engagement, the same on all of its reports. */
export function BrandFields({ session }: { session: EngagementSession }) {
  const { commands } = useServices();
  const [typed, setTyped] = useState<string | null>(null);
  const engagement = useModel(session, (model) => model.get("engagement", session.engagementId));
  if (!engagement) return null;
  const disabled = session.readOnly;
  const change = (patch: Partial<Omit<Engagement, "id" | "type">>) =>
    session.run(updateEngagement, { patch });
  const line = (key: "clientName" | "consultantName" | "consultantFirm" | "version" | "confidentiality") => (
    <TextField
      label={
        {
          consultantName: messages.consultant,
          consultantFirm: messages.firm,
          clientName: messages.clientName,
          version: messages.version,
          confidentiality: messages.confidentiality,
        }[key]
      }
      value={engagement[key]}
      disabled={disabled}
      onCommit={(text) => change({ [key]: text.trim() })}
    />
  );
  const note = contrastNote(typed ?? engagement.clientColour);
  return (
    <div className="report-group">
      <h2>{messages.brand}</h2>
      {line("clientName")}
      <div className="report-colour">
        <span style={{ background: shownColour(engagement.clientColour) }} aria-hidden />
        <TextField
          label={messages.colour}
          value={engagement.clientColour}
          placeholder={shownColour("")}
          disabled={disabled}
          hint={note.hint}
          error={note.error}
          onInput={setTyped}
          onCommit={(text) => {
            const clientColour = text.trim().toUpperCase();
            if (contrastNote(clientColour).error !== undefined) return false;
            setTyped(null);
            change({ clientColour });
          }}
        />
      </div>
      <Button icon={Image} disabled={disabled} onClick={() => void commands.run("engagement.logo.choose")}>
        {messages.logo}
      </Button>
      {line("consultantName")}
      {line("consultantFirm")}
      {line("version")}
      {line("confidentiality")}
    </div>
  );
}
