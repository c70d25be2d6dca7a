/** Why a blueprint cannot be the inside of a step. */
export const levelMessages = {
  insideItself: (name: string) => `The blueprint “${name}” would lie inside itself.`,
  hasInside: (title: string) => `“${title || "Untitled step"}” has an inside already.`,
  stage: "Stage 1",
  untitled: "Inside",
};
