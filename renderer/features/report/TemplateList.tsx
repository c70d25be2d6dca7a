import { REPORT_KINDS } from "@shared/domain/report/records.ts";
import { Plus } from "lucide-react";
import { useId } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { composerMessages } from "./composer/messages.ts";
import { messages } from "./messages.ts";
import "./composer/composer.css";

/** Every template with what it is for. */
export function TemplateList({ disabled }: { disabled: boolean }) {
  const { commands } = useServices();
  const id = useId();
  return (
    <section className="report-templates" aria-label={composerMessages.newReport}>
      <h3>{composerMessages.newReport}</h3>
      {REPORT_KINDS.map((kind) => (
        <div key={kind}>
          <Button
            icon={Plus}
            disabled={disabled}
            aria-describedby={`${id}-${kind}`}
            onClick={() => void commands.run(`report.${kind}.new`)}
          >
            {messages.addKind[kind]}
          </Button>
          <p id={`${id}-${kind}`}>{composerMessages.templates[kind]}</p>
        </div>
      ))}
    </section>
  );
}
