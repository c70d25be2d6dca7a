import { Copy, Download } from "lucide-react";
import { useServices } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { MenuButton } from "../../../ui/MenuButton.tsx";
import { matrixMessages as messages } from "./matrix-messages.ts";
import type { ShownMatrix } from "./matrix-table.ts";

interface ButtonsProps {
  session: EngagementSession;
  shown: ShownMatrix;
}

/** The matrix as it is filtered, for a spreadsheet: with the wording, the decision and the controls of each clause. */
export function TableButtons({ session: { model }, shown }: ButtonsProps) {
  const services = useServices();
  const tell = (work: (out: typeof import("./matrix-table.ts")) => Promise<void>) =>
    void import("./matrix-table.ts")
      .then(work)
      .catch((error: Error) => services.notices.show({ kind: "error", text: error.message }));
  return (
    <>
      <Button kind="quiet" icon={Copy} onClick={() => tell((out) => out.copyMatrix(services, model, shown))}>
        {messages.copy}
      </Button>
      <MenuButton
        kind="quiet"
        icon={Download}
        label={messages.save}
        entries={() =>
          (["xlsx", "csv"] as const).map((form) => ({
            id: form,
            label: messages.forms[form],
            run: () => tell((out) => out.saveMatrix(services, model, shown, form)),
          }))
        }
      />
    </>
  );
}
