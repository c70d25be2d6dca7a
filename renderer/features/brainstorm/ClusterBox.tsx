import type { Id } from "@shared/base/ids.ts";
import type { BrainstormCard, BrainstormCluster } from "@shared/domain/brainstorm/records.ts";
import { Ungroup } from "lucide-react";
import { useEffect, useRef } from "react";
import { IconButton } from "../../ui/Button.tsx";
import { WholeField } from "../../ui/TextField.tsx";
import { CardList } from "./CardList.tsx";
import type { CardActions } from "./card-actions.ts";
import { DropPlace } from "./DropPlace.tsx";
import { messages } from "./messages.ts";

const words = messages.cluster;

interface BoxProps extends CardActions {
  cluster: BrainstormCluster;
  cards: readonly BrainstormCard[];
  /** It was made a moment ago: its name is asked for. */
  focused: boolean;
  onDrop(ids: readonly Id[]): void;
  onName(title: string): void;
  onTakeApart(): void;
}

/** Cards that say the same, under one name. */
export function ClusterBox({ cluster, cards, focused, onDrop, onName, onTakeApart, ...actions }: BoxProps) {
  const box = useRef<HTMLElement>(null);
  const title = cluster.title || words.untitled;
  useEffect(() => {
    if (focused) box.current?.querySelector("textarea")?.focus();
  }, [focused]);
  return (
    <DropPlace className="cluster" onDrop={onDrop}>
      <section ref={box} aria-label={title}>
        <div className="cluster-head">
          <WholeField
            label={words.name}
            hideLabel
            placeholder={words.namePlaceholder}
            value={cluster.title}
            disabled={actions.readOnly}
            maximumLength={500}
            onCommit={onName}
          />
          <span className="muted">{words.count(cards.length)}</span>
          <IconButton
            icon={Ungroup}
            label={words.takeApart(title)}
            disabled={actions.readOnly}
            onClick={onTakeApart}
          />
        </div>
        <CardList label={title} cards={cards} {...actions} />
      </section>
    </DropPlace>
  );
}
