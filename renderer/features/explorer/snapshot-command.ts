import { momentInShort } from "@shared/base/date-words.ts";
import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import { createElement } from "react";
import type { Services } from "../../platform/services/services.ts";
import type { SnapshotInfo } from "../../platform/store/engagement-store.ts";
import { messages } from "./messages.ts";
import { SnapshotList } from "./SnapshotList.tsx";

/** A snapshot comes back as a copy: the present state is never put at risk, and both can be compared. */
export async function restoreSnapshot(services: Services): Promise<void> {
  const session = services.session();
  if (!session) return;
  if (!services.host.vault) {
    services.notices.show({ kind: "info", text: messages.snapshotsOnDesktop, sticky: true });
    return;
  }
  const snapshots = await services.store.snapshots(session.engagementId);
  if (snapshots.length === 0) {
    services.notices.show({ kind: "info", text: messages.noSnapshots, sticky: true });
    return;
  }
  let chosen: SnapshotInfo | null = null;
  await services.dialogs.open({
    title: messages.restoreSnapshot,
    width: 480,
    render: (close) =>
      createElement(SnapshotList, {
        snapshots,
        onChoose: (snapshot: SnapshotInfo) => {
          chosen = snapshot;
          close();
        },
        onCancel: close,
      }),
  });
  await restore(services, session.engagementId, chosen);
}

async function restore(services: Services, id: string, snapshot: SnapshotInfo | null): Promise<void> {
  if (!snapshot) return;
  const copy = await services.notices.progress(messages.restoreSnapshot, () =>
    services.store.restoreSnapshot(id, snapshot.id),
  );
  await services.openEngagement(copy);
  const session = services.session();
  const original = session?.model.get("engagement", copy)?.name ?? "";
  const when = momentInShort(snapshot.at);
  const name = messages.restoredName(original, when);
  session?.run(updateEngagement, { patch: { name } });
  services.notices.show({ kind: "done", text: messages.restored(name) });
}
