const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;

/** Why a file is not taken as a picture. */
export const pictureMessages = {
  notPicture: (name: string) => `${name} is not a PNG, JPEG, WebP or SVG picture. Nothing was changed.`,
  tooBig: (name: string, megabytes: number, limit: number) =>
    `${name} has ${megabytes.toFixed(1)} MB; a picture may have ${limit} MB. Save it smaller, then add it again.`,
  tooLarge: (name: string, width: number, height: number, limit: number) =>
    `${name} has ${width} × ${height} pixels; a picture may have ${limit} million. Save it smaller, then add it again.`,
  tooMany: (bytes: number, limit: number) =>
    `The pictures of this engagement come to ${inMegabytes(bytes)}; one engagement may have ${inMegabytes(limit)}. Save large ones smaller, or remove some.`,
  damaged: (name: string) => `${name} ends before its size is told: the file is damaged.`,
  noPicture: (name: string) => `${name} is a file, not a picture.`,
  otherKind: (name: string, kind: string) => `${name} is not ${kind}, as the engagement says.`,
  otherSum: (name: string) => `${name} is not the picture that was added: its sum differs.`,
  unsafeSvg: (name: string, what: string) =>
    `${name} holds ${what}, which a picture must not. Save it as a plain SVG or as PNG.`,
  unsafe: {
    script: "a script",
    handler: "a script that runs by an event",
    foreign: "a piece of a web page",
    entity: "entities of its own",
    outside: "a link to something outside of it",
    drawing: "another SVG inside of it",
    moving: "a reference that changes",
    unreadable: "tags that do not fit each other",
    growth: "parts that are used again within each other until they are too many to draw",
    elements: (limit: number) => `more than ${limit} elements`,
    depth: (limit: number) => `elements more than ${limit} deep in each other`,
  },
} as const;
