import type { Id } from "@shared/base/ids.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { takeOverWhatIf } from "@shared/domain/simulation/commands/take-over-what-if.ts";
import { settingName } from "@shared/domain/simulation/what-if/lever-words.ts";
import { Check, RotateCcw } from "lucide-react";
import { useServices } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import { LeverGroups } from "./LeverGroups.tsx";
import { messages } from "./messages.ts";
import type { WhatIfView } from "./use-what-if.ts";
import { WhatIfAnswer } from "./WhatIfAnswer.tsx";
import "./what-if.css";

interface WhatIfPartProps {
  session: EngagementSession;
  view: WhatIfView;
  versions: readonly { readonly id: Id; readonly name: string }[];
  format: ReportFormat;
  /** A to-be was started: it is to be seen beside the others. */
  onStarted(blueprintId: Id): void;
}

/** Sliders over one version, and what clients would feel; it is written only when it is taken over. */
export function WhatIfPart({ session, view, versions, format, onStarted }: WhatIfPartProps) {
  const { notices } = useServices();
  const { whatIf, variant, model, moved } = view;
  const blueprint = session.model.get("blueprint", variant.id);
  const isToBe = blueprint?.kind === "to-be";
  const isShared = moved.some(({ lever }) => lever.kind === "heads" || lever.kind === "arrivals");
  const takeOver = () => {
    const named = moved.slice(0, 2).map(({ lever, value }) => settingName(lever, value, model));
    const what = named.join(", ").slice(0, 200);
    const more = moved.length - named.length;
    const name = messages.newName(more > 0 ? messages.andMore(what, more) : what);
    const id = session.run(takeOverWhatIf, { blueprintId: variant.id, settings: moved, name });
    if (id !== variant.id) onStarted(id);
    whatIf.choose(id);
    notices.show({ kind: "done", text: messages.takenOver(session.model.get("blueprint", id)?.name ?? "") });
  };
  return (
    <section className="simulation-part" aria-label={messages.title}>
      <header className="simulation-head">
        <h2>{messages.title}</h2>
        <span className="spring" />
        <Select
          label={messages.version}
          hideLabel
          value={variant.id}
          options={versions.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => whatIf.choose(id)}
        />
        <Button icon={RotateCcw} disabled={moved.length === 0} onClick={() => whatIf.reset()}>
          {messages.reset}
        </Button>
        <Button icon={Check} disabled={moved.length === 0 || session.readOnly} onClick={takeOver}>
          {isToBe ? messages.takeOver(blueprint.name) : messages.takeOverNew}
        </Button>
      </header>
      <p className="muted">
        {messages.text} {isShared && messages.takeOverShared}
      </p>
      <div className="what-if">
        <LeverGroups view={view} format={format} />
        <WhatIfAnswer view={view} format={format} />
      </div>
    </section>
  );
}
