import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { addCluster } from "@shared/domain/brainstorm/commands/add-cluster.ts";
import { clusterLooseCards } from "@shared/domain/brainstorm/commands/cluster-loose-cards.ts";
import { moveCards } from "@shared/domain/brainstorm/commands/move-cards.ts";
import { removeCard } from "@shared/domain/brainstorm/commands/remove-card.ts";
import { removeCluster } from "@shared/domain/brainstorm/commands/remove-cluster.ts";
import { updateCard } from "@shared/domain/brainstorm/commands/update-card.ts";
import { updateCluster } from "@shared/domain/brainstorm/commands/update-cluster.ts";
import { clustersOf } from "@shared/domain/brainstorm/tally.ts";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { Menu, type MenuEntries, type MenuPlace } from "../../ui/Menu.tsx";
import { CardList } from "./CardList.tsx";
import { ClusterBox } from "./ClusterBox.tsx";
import { DropPlace } from "./DropPlace.tsx";
import { messages } from "./messages.ts";
import type { PhaseProps } from "./phase-props.ts";
import { goTo } from "./phases.ts";
import { useChosenCards } from "./use-chosen-cards.ts";

const words = messages.cluster;

/** The cards face up: dragged together or moved by keys, until what says the same lies together under a name. */
export function ClusterPhase({ session, board }: PhaseProps) {
  const services = useServices();
  const { model, readOnly } = session;
  const cards = model.by("brainstormCard", "brainstormId", board.id).sort(byOrder);
  const clusters = clustersOf(model, board.id);
  const chosen = useChosenCards(cards);
  const [menu, setMenu] = useState<{ at: MenuPlace; ids: readonly Id[] } | null>(null);
  const [named, setNamed] = useState<Id | null>(null);
  const move = (ids: readonly Id[], clusterId: Id | null) => {
    const moved = ids.filter((id) => model.get("brainstormCard", id)?.clusterId !== clusterId);
    if (!readOnly && moved.length > 0) session.run(moveCards, { ids: moved, clusterId });
    chosen.clear();
  };
  const create = (ids: readonly Id[]) => {
    if (readOnly) return;
    setNamed(session.run(addCluster, { brainstormId: board.id, title: "", cardIds: [...ids] }));
    chosen.clear();
  };
  const shared = {
    readOnly,
    chosen,
    onMenu: (at: MenuPlace, ids: readonly Id[]) => !readOnly && setMenu({ at, ids }),
    onEdit: (id: Id, text: string) => session.run(updateCard, { id, text }),
    onRemove: (id: Id) => session.run(removeCard, { id }),
    /** A card on another makes a cluster of both, or joins the one that the other is in. */
    onJoin: (ids: readonly Id[], on: Id) => {
      const clusterId = model.get("brainstormCard", on)?.clusterId ?? null;
      if (clusterId === null) create([on, ...ids]);
      else move(ids, clusterId);
    },
  };
  const loose = cards.filter(({ clusterId }) => clusterId === null);
  const entries = (ids: readonly Id[]): MenuEntries => [
    ...clusters.map(({ id, title }) => ({
      id,
      label: title || words.untitled,
      run: () => move(ids, id),
    })),
    "line",
    { id: "new", label: words.addOf(ids.length), run: () => create(ids) },
    { id: "out", label: words.out, run: () => move(ids, null) },
  ];
  return (
    <section className="board-body cluster-phase" aria-label={messages.phases.cluster}>
      <div className="board-actions">
        <Button icon={Plus} disabled={readOnly} onClick={() => create(chosen.ids)}>
          {words.addOf(chosen.ids.length)}
        </Button>
        <Button
          kind="quiet"
          disabled={readOnly || loose.length === 0}
          onClick={() => session.run(clusterLooseCards, { brainstormId: board.id })}
        >
          {words.each}
        </Button>
        <span className="muted">{words.keys}</span>
      </div>
      <div className="cluster-grid" data-sorted={loose.length === 0 || undefined}>
        <DropPlace className="cluster-loose" onDrop={(ids) => move(ids, null)}>
          <h3>{words.loose(loose.length)}</h3>
          <CardList label={words.looseLabel} cards={loose} {...shared} />
        </DropPlace>
        <div className="clusters">
          {clusters.map((cluster) => (
            <ClusterBox
              key={cluster.id}
              cluster={cluster}
              cards={cards.filter(({ clusterId }) => clusterId === cluster.id)}
              focused={cluster.id === named}
              onDrop={(ids) => move(ids, cluster.id)}
              onName={(title) => session.run(updateCluster, { id: cluster.id, patch: { title } })}
              onTakeApart={() => session.run(removeCluster, { id: cluster.id })}
              {...shared}
            />
          ))}
          {!readOnly && (
            <DropPlace className="cluster-new" onDrop={create}>
              {words.dropNew}
            </DropPlace>
          )}
        </div>
      </div>
      <div className="board-foot">
        <Button
          kind="primary"
          disabled={readOnly || clusters.length === 0}
          onClick={() => void goTo(services, session, board, "vote")}
        >
          {words.vote}
        </Button>
      </div>
      {menu && (
        <Menu
          label={words.moveTo}
          entries={entries(menu.ids)}
          at={menu.at}
          keyboard
          onClose={() => setMenu(null)}
        />
      )}
    </section>
  );
}
