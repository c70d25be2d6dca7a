/** Words of changes that are dropped, or taken into the as-is. */
export const takeOverMessages = {
  drop: (count: number) => (count === 1 ? "Drop a change" : `Drop ${count} changes`),
  accept: (count: number) =>
    count === 1 ? "Take a change into the as-is" : `Take ${count} changes into the as-is`,
  standsAlone: "This to-be was not branched from a blueprint that is still there.",
} as const;
