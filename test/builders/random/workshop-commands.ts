import { addBrainstorm } from "@shared/domain/brainstorm/commands/add-brainstorm.ts";
import { addCards } from "@shared/domain/brainstorm/commands/add-cards.ts";
import { addCluster } from "@shared/domain/brainstorm/commands/add-cluster.ts";
import { castBallot } from "@shared/domain/brainstorm/commands/cast-ballot.ts";
import { clusterLooseCards } from "@shared/domain/brainstorm/commands/cluster-loose-cards.ts";
import { decideCluster } from "@shared/domain/brainstorm/commands/decide-cluster.ts";
import { moveCards } from "@shared/domain/brainstorm/commands/move-cards.ts";
import { removeBallot } from "@shared/domain/brainstorm/commands/remove-ballot.ts";
import { removeBrainstorm } from "@shared/domain/brainstorm/commands/remove-brainstorm.ts";
import { removeCard } from "@shared/domain/brainstorm/commands/remove-card.ts";
import { removeCluster } from "@shared/domain/brainstorm/commands/remove-cluster.ts";
import { setPhase } from "@shared/domain/brainstorm/commands/set-phase.ts";
import { updateBrainstorm } from "@shared/domain/brainstorm/commands/update-brainstorm.ts";
import { updateCard } from "@shared/domain/brainstorm/commands/update-card.ts";
import { updateCluster } from "@shared/domain/brainstorm/commands/update-cluster.ts";
import { BRAINSTORM_PHASES } from "@shared/domain/brainstorm/records.ts";
import { CAUSE_CATEGORIES } from "@shared/domain/cause/categories.ts";
import { addCauses } from "@shared/domain/cause/commands/add-causes.ts";
import { answerCause } from "@shared/domain/cause/commands/answer-cause.ts";
import { moveCause } from "@shared/domain/cause/commands/move-cause.ts";
import { removeCause } from "@shared/domain/cause/commands/remove-cause.ts";
import { sortCause } from "@shared/domain/cause/commands/sort-cause.ts";
import { takeOverWhys } from "@shared/domain/cause/commands/take-over-whys.ts";
import { updateCause } from "@shared/domain/cause/commands/update-cause.ts";
import { CAUSE_KINDS } from "@shared/domain/cause/records.ts";
import { type Maker, maker, type Picker } from "./picker.ts";

const bone = (pick: Picker) => pick.of([...CAUSE_CATEGORIES, null]);
const failing = (pick: Picker) =>
  pick.of(pick.model.all("step").filter(({ failPoint }) => (failPoint?.whys.length ?? 0) > 0)).id;

/** Every command about root causes and brainstorms. */
export const WORKSHOP_COMMANDS: readonly Maker[] = [
  maker(addCauses, (pick) => {
    const { id, opportunityId } = pick.record("cause");
    const lines = [0, 1, 1].map((depth) => ({ text: pick.text, depth, kind: pick.of(CAUSE_KINDS) }));
    const parentCauseId = pick.of([id, null]);
    return { opportunityId, parentCauseId, afterId: pick.of([id, null]), category: bone(pick), lines };
  }),
  maker(updateCause, (pick) => ({
    id: pick.record("cause").id,
    patch: pick.of([{ text: pick.text }, { kind: pick.of(CAUSE_KINDS) }, { evidence: pick.text }]),
  })),
  maker(sortCause, (pick) => ({ id: pick.record("cause").id, category: bone(pick) })),
  maker(moveCause, (pick) => ({
    id: pick.record("cause").id,
    move: pick.of(["up", "down", "deeper", "out"] as const),
  })),
  maker(removeCause, (pick) => ({ id: pick.record("cause").id })),
  maker(takeOverWhys, (pick) => ({ opportunityId: pick.record("opportunity").id, stepId: failing(pick) })),
  maker(answerCause, (pick) => ({
    causeId: pick.record("cause").id,
    ideaId: pick.record("idea").id,
    answers: pick.number(3) > 0,
  })),
  maker(addBrainstorm, (pick) => ({ question: pick.text, opportunityIds: pick.ids("opportunity") })),
  maker(updateBrainstorm, (pick) => ({
    id: pick.record("brainstorm").id,
    patch: pick.of([
      { people: pick.number(20) },
      { dotsPerPerson: 1 + pick.number(5) },
      { anonymous: pick.number(2) === 0 },
      { voting: pick.of(["ballots", "counts"] as const) },
    ]),
  })),
  maker(setPhase, (pick) => ({ id: pick.record("brainstorm").id, phase: pick.of(BRAINSTORM_PHASES) })),
  maker(removeBrainstorm, (pick) => ({ id: pick.record("brainstorm").id })),
  maker(addCards, (pick) => ({
    brainstormId: pick.record("brainstorm").id,
    texts: [pick.text, "A second one"],
    author: pick.text,
  })),
  maker(updateCard, (pick) => ({ id: pick.record("brainstormCard").id, text: pick.text })),
  maker(moveCards, (pick) => ({
    ids: pick.ids("brainstormCard"),
    clusterId: pick.orNull("brainstormCluster"),
  })),
  maker(removeCard, (pick) => ({ id: pick.record("brainstormCard").id })),
  maker(addCluster, (pick) => ({
    brainstormId: pick.record("brainstorm").id,
    title: pick.text,
    cardIds: pick.ids("brainstormCard"),
  })),
  maker(clusterLooseCards, (pick) => ({ brainstormId: pick.record("brainstorm").id })),
  maker(updateCluster, (pick) => ({
    id: pick.record("brainstormCluster").id,
    patch: pick.of([{ title: pick.text }, { countedDots: pick.number(9) }, { hands: null }]),
  })),
  maker(removeCluster, (pick) => ({ id: pick.record("brainstormCluster").id })),
  maker(castBallot, (pick) => ({
    brainstormId: pick.record("brainstorm").id,
    voter: pick.text,
    dots: [{ clusterId: pick.record("brainstormCluster").id, count: pick.number(4) }],
  })),
  maker(removeBallot, (pick) => ({ id: pick.record("brainstormBallot").id })),
  maker(decideCluster, (pick) => {
    const { id } = pick.record("brainstormCluster");
    return pick.of([
      { id, decision: "accepted" as const, ideaId: pick.orNull("idea") },
      { id, decision: "parked" as const, reason: pick.text },
      { id, decision: null },
    ]);
  }),
];
