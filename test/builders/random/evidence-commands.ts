import { EVIDENCE_KINDS } from "@shared/domain/evidence/records.ts";
import { gatherEvidenceInto, type Taken } from "@shared/domain/redesign/commands/gather-evidence.ts";
import { noteEvidence } from "@shared/domain/redesign/commands/note-evidence.ts";
import { setAsideEvidence } from "@shared/domain/redesign/commands/set-aside-evidence.ts";
import { setRanking } from "@shared/domain/redesign/commands/set-ranking.ts";
import { takeBackEvidence } from "@shared/domain/redesign/commands/take-back-evidence.ts";
import { unlinkEvidence } from "@shared/domain/redesign/commands/unlink-evidence.ts";
import { RANKINGS } from "@shared/domain/redesign/records.ts";
import { type Maker, maker, type Picker } from "./picker.ts";

const taken = (pick: Picker): Taken => {
  const elementId = pick.record("touchPoint").id;
  return {
    title: pick.text,
    link: { kind: pick.of(EVIDENCE_KINDS), elementId, source: "", words: pick.text, figure: 1, takenOn: "" },
    touchPointIds: [elementId],
    stepIds: [],
  };
};

/** Every command that gathers evidence into opportunities and ranks them. */
export const EVIDENCE_COMMANDS: readonly Maker[] = [
  maker(gatherEvidenceInto, (pick) => ({
    taken: [taken(pick), taken(pick)],
    to: pick.orNull("opportunity"),
    together: pick.number(2) === 1,
  })),
  maker(noteEvidence, (pick) => ({ id: pick.record("opportunity").id, words: pick.text, takenOn: "" })),
  maker(unlinkEvidence, (pick) => {
    const { id, evidenceLinks } = pick.record("opportunity");
    return { id, linkId: pick.of(evidenceLinks).id };
  }),
  maker(setAsideEvidence, (pick) => ({
    keys: [{ kind: "complaints" as const, elementId: pick.record("touchPoint").id, source: "" }],
    reason: pick.text,
  })),
  maker(takeBackEvidence, (pick) => ({ ids: [pick.record("setAside").id] })),
  maker(setRanking, (pick) => ({ method: pick.of(RANKINGS), formula: pick.text })),
];
