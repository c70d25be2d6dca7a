import { byOrder } from "@shared/base/order.ts";
import { FileText, Plus, Scale } from "lucide-react";
import { useModel, useServices } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { messages } from "../messages.ts";

/** What the editor shows without a policy: those that there are, and the ways to one. */
export function NoPolicy({ session }: { session: EngagementSession }) {
  const { commands, editors } = useServices();
  const policies = useModel(session, (model) => model.all("policy").sort(byOrder));
  const hasAny = policies.length > 0;
  return (
    <EmptyState
      icon={Scale}
      title={hasAny ? messages.choose : messages.empty}
      text={hasAny ? messages.chooseText : messages.emptyText}
    >
      {policies.map(({ id, name }) => (
        <Button key={id} icon={Scale} onClick={() => editors.open({ editor: "policy", recordId: id })}>
          {name}
        </Button>
      ))}
      <Button
        kind={hasAny ? "quiet" : "primary"}
        icon={FileText}
        disabled={session.readOnly}
        onClick={() => void commands.run("policy.bring-in.open")}
      >
        {messages.bringIn}
      </Button>
      <Button
        kind={hasAny ? "quiet" : "normal"}
        icon={Plus}
        disabled={session.readOnly}
        onClick={() => void commands.run("policy.policy.new")}
      >
        {messages.add}
      </Button>
    </EmptyState>
  );
}
