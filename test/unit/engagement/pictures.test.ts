import { addEvidence } from "@shared/domain/blueprint/commands/add-evidence.ts";
import { addPictures } from "@shared/domain/blueprint/commands/add-pictures.ts";
import { removeElements } from "@shared/domain/blueprint/commands/remove-elements.ts";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { setLogo } from "@shared/domain/engagement/commands/set-logo.ts";
import type { Picture } from "@shared/domain/engagement/picture.ts";
import { checkPicture, mediaTypeOf, PICTURE_BYTES } from "@shared/domain/engagement/picture-bytes.ts";
import { pixelSize } from "@shared/domain/engagement/picture-size.ts";
import { deflateSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ServiceBuilder } from "../../builders/service.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const picture = (id: string, digit = id.length): Picture => ({
  id,
  name: `${id}.png`,
  mediaType: "image/png",
  size: 9,
  sha256: String(digit % 10).repeat(64),
});
const shop = () => {
  const { session } = sessionInMemory(
    new ServiceBuilder().blueprint("b").step("b", "ask", "client").step("b", "pay", "client").records,
  );
  const { model } = session;
  const assets = () => model.all("asset").map(({ id }) => id);
  const on = (id: string) => model.need("step", id).pictureIds;
  return { session, model, assets, on };
};

describe("pictures of steps", () => {
  test("come after those that are there, on every step that is named, in one undo", () => {
    const { session, assets, on } = shop();
    session.run(addPictures, { stepIds: ["ask"], pictures: [picture("desk", 1)] });
    session.run(addPictures, { stepIds: ["ask", "pay"], pictures: [picture("till", 2), picture("card", 3)] });
    expect(on("ask")).toEqual(["desk", "till", "card"]);
    expect(on("pay")).toEqual(["till", "card"]);
    session.undo();
    expect(assets()).toEqual(["desk"]);
    expect(on("pay")).toEqual([]);
  });

  test("the same bytes are kept once, whatever the file was called, also as the client's logo", () => {
    const { session, assets, on } = shop();
    session.run(addPictures, { stepIds: ["ask"], pictures: [picture("desk", 1)] });
    session.run(addPictures, { stepIds: ["ask", "pay"], pictures: [picture("desk-again", 1)] });
    session.run(setLogo, { ...picture("logo", 1), mediaType: "image/png" });
    expect(assets()).toEqual(["desk"]);
    expect([on("ask"), on("pay")]).toEqual([["desk"], ["desk"]]);
    expect(session.model.get("engagement", "e")?.clientLogoId).toBe("desk");
  });

  test("one that nothing uses any more is no record any more, until undo brings it back", () => {
    const { session, assets } = shop();
    session.run(addPictures, { stepIds: ["ask", "pay"], pictures: [picture("desk", 1)] });
    session.run(updateSteps, { stepIds: ["ask"], patch: { pictureIds: [] } });
    expect(assets()).toEqual(["desk"]);
    session.run(removeElements, { ids: ["pay"] });
    expect(assets()).toEqual([]);
    session.undo();
    expect(assets()).toEqual(["desk"]);
  });

  test("a thirteenth is refused in words, and nothing is changed", () => {
    const { session, on, assets } = shop();
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...picture(`p${index}`),
      sha256: index.toString(16).repeat(64),
    }));
    session.run(addPictures, { stepIds: ["ask"], pictures: many });
    const more = { ...picture("more"), sha256: "f".repeat(64) };
    expect(() => session.run(addPictures, { stepIds: ["ask"], pictures: [more] })).toThrow(
      "“ask” would have more than 12 pictures.",
    );
    expect(on("ask")).toHaveLength(12);
    expect(assets()).toHaveLength(12);
  });

  test("on a full step, one that it has already is no further one; thirteen at once are told in words", () => {
    const { session, on } = shop();
    const many = Array.from({ length: 13 }, (_, index) => ({
      ...picture(`p${index}`),
      sha256: index.toString(16).repeat(64),
    }));
    const words = "“ask” would have more than 12 pictures.";
    expect(() => session.run(addPictures, { stepIds: ["ask"], pictures: many })).toThrow(words);
    session.run(addPictures, { stepIds: ["ask"], pictures: many.slice(0, 12) });
    const [first] = many.map((one) => ({ ...one, id: "again" }));
    if (first) session.run(addPictures, { stepIds: ["ask"], pictures: [first, first] });
    expect(on("ask")).toEqual(many.slice(0, 12).map(({ id }) => id));
    expect(() => session.run(addPictures, { stepIds: ["ask"], pictures: many })).toThrow(words);
  });

  test("dropped on the evidence lane, each is a piece of evidence, side by side", () => {
    const { session, model, on } = shop();
    const pieces = [
      { title: "Rate card", picture: picture("card", 1) },
      { title: "Form", picture: picture("form", 2) },
    ];
    const ids = session.run(addEvidence, { laneId: "evidence", stageId: "s1", column: 3, pieces });
    const steps = ids.map((id) => model.need("step", id));
    expect(steps.map(({ title, kind, column }) => [title, kind, column])).toEqual([
      ["Rate card", "evidence", 3],
      ["Form", "evidence", 4],
    ]);
    expect(ids.map(on)).toEqual([["card"], ["form"]]);
  });
});

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === "string" ? [...part].map((c) => c.charCodeAt(0)) : part)),
  );
const png = (width: number, height: number) => {
  const head = new Uint8Array(24);
  head.set(bytes("\x89PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR"));
  new DataView(head.buffer).setUint32(16, width);
  new DataView(head.buffer).setUint32(20, height);
  return head;
};
const svg = (inner: string) =>
  new TextEncoder().encode(`<?xml version="1.0"?>\n<svg xmlns="x">${inner}</svg>`);

describe("a file is a picture by its bytes", () => {
  test("PNG, JPEG, WebP and SVG are, whatever their name", () => {
    expect(mediaTypeOf(png(1, 1))).toBe("image/png");
    expect(mediaTypeOf(bytes([0xff, 0xd8, 0xff, 0xe0]))).toBe("image/jpeg");
    expect(mediaTypeOf(bytes("RIFF", [0, 0, 0, 0], "WEBPVP8 "))).toBe("image/webp");
    expect(mediaTypeOf(svg("<rect/>"))).toBe("image/svg+xml");
    expect(mediaTypeOf(bytes("GIF89a"))).toBeNull();
    expect(mediaTypeOf(bytes("<html><svg></svg></html>"))).toBeNull();
    expect(mediaTypeOf(new Uint8Array())).toBeNull();
  });

  test("an SVG may have declarations and comments before its root, and many of them take no time", () => {
    const prolog = '\n<?xml version="1.0"?>\n<!-- a > b --><!---->\n<!DOCTYPE svg PUBLIC "a" "b">\n';
    expect(mediaTypeOf(bytes(`${prolog}<SVG>`))).toBe("image/svg+xml");
    expect(mediaTypeOf(bytes(`${prolog}<p>`))).toBeNull();
    expect(mediaTypeOf(bytes("<!-- never ends <svg>"))).toBeNull();
    // Every further comment once doubled the time: sixty of them were the end of the window.
    expect(mediaTypeOf(bytes("<!---->".repeat(500)))).toBeNull();
  });

  test("the size is read from the head of each kind", () => {
    expect(pixelSize(png(640, 480))).toEqual({ width: 640, height: 480 });
    const comment = [0xff, 0xfe, 0, 4, 1, 2];
    const frame = [0xff, 0xc0, 0, 17, 8, 1, 0xe0, 2, 0x80];
    expect(pixelSize(bytes([0xff, 0xd8, ...comment, ...frame]))).toEqual({
      width: 640,
      height: 480,
    });
    const lossy = bytes(
      "RIFF",
      [0, 0, 0, 0],
      "WEBPVP8 ",
      [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x80, 2, 0xe0, 1],
    );
    expect(pixelSize(lossy)).toEqual({ width: 640, height: 480 });
    const wide = bytes("RIFF", [0, 0, 0, 0], "WEBPVP8X", [0, 0, 0, 0, 0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0]);
    expect(pixelSize(wide)).toEqual({ width: 640, height: 480 });
    expect(pixelSize(png(640, 480).subarray(0, 20))).toBeNull();
  });

  test.each([
    ["a script", "<script>alert(1)</script>", "a script"],
    ["a handler", '<rect onload="alert(1)"/>', "a script that runs by an event"],
    ["a link that runs", '<a href="javascript:alert(1)"/>', "a script"],
    ["a page inside", "<foreignObject/>", "a piece of a web page"],
    ["a picture from elsewhere", '<image href="https://example.org/a.png"/>', "something outside"],
    ["a style from elsewhere", "<style>@import 'a.css'</style>", "something outside"],
    ["a fill from elsewhere", '<rect fill="url(other.svg#a)"/>', "something outside"],
  ])("an SVG with %s is refused, and the message says so", (_, inner, words) => {
    expect(() => checkPicture("plan.svg", svg(inner))).toThrow(words);
  });

  const doubled = (levels: number) =>
    Array.from({ length: levels }, (_, at) => {
      const use = `<use xlink:href="&#35;l${at}"/>`;
      return `<g id="l${at + 1}">${use}${use}</g>`;
    }).join("");
  const dots = (count: number) => "<rect/>".repeat(count);
  const uses = (count: number) => '<use href="#part"/>'.repeat(count);
  const image = (inner: string) => `<image href="data:image/svg+xml;base64,${btoa(inner)}"/>`;

  test.each([
    ["22 doublings", `<rect id="l0"/>${doubled(22)}<use href="#l22"/>`, "too many to draw"],
    ["parts used again four levels deep", `<rect id="l0"/>${doubled(4)}`, "too many to draw"],
    ["a part that holds itself", '<g id="a"><use href="#a"/></g>', "too many to draw"],
    ["a circle of parts", '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>', "too many to draw"],
    ["a large part used often", `<g id="part">${dots(99)}</g>${uses(101)}`, "too many to draw"],
    [
      "patterns of patterns",
      Array.from(
        { length: 7 },
        (_, at) => `<pattern id="p${at}">${`<rect fill="url(#p${at - 1})"/>`.repeat(9)}</pattern>`,
      ),
      "too many to draw",
    ],
    [
      "a marker on every corner of a long line",
      `<marker id="m">${dots(100)}</marker><path marker-mid="url(#m)" d="${"h1v1".repeat(2000)}"/>`,
      "too many to draw",
    ],
    ["a drawing inside, which may be such a one", image("<svg/>"), "another SVG inside"],
    [
      "a reference that is moved",
      '<use href="#a"><set attributeName="href" to="#b"/></use>',
      "reference that changes",
    ],
    ["too many elements", dots(20_000), "more than 20000 elements"],
    ["elements too deep in each other", "<g>".repeat(100) + "</g>".repeat(100), "more than 100 deep"],
    ["a tag that is not closed", "<g>", "tags that do not fit"],
    ["a link that is written in numbers", '<a href="&#106;avascript:x"/>', "a script"],
  ])("an SVG that would never be drawn, or not as it was checked, is refused: %s", (_, inner, words) => {
    expect(() => checkPicture("plan.svg", svg([inner].flat().join("")))).toThrow(words);
  });

  test.each([
    [
      "words that look like a script",
      "<text>only one = many, javascript: a book, href=there</text><!-- onload=x -->",
    ],
    ["parts used again three levels deep", `<rect id="l0"/>${doubled(3)}`],
    ["a part used often", `<g id="part">${dots(98)}</g>${uses(101)}`],
    ["many elements", dots(19_999)],
    [
      "a clip and a gradient on each of many",
      `<clipPath id="c"><rect/></clipPath>${'<rect clip-path="url(#c)" fill="url(#g)"/>'.repeat(9000)}`,
    ],
    ["a style", "<style>/* a > b */ <![CDATA[ rect { fill: url(#g) } ]]></style>"],
    ["megabytes of embedded pixels", `<image href="data:image/png;base64,${"A".repeat(12_000_000)}"/>`],
  ])("an SVG with %s is taken", (_, inner) => {
    expect(checkPicture("plan.svg", svg(inner))).toBe("image/svg+xml");
  });

  test("a plain SVG with gradients, embedded pixels and parts used again is taken", () => {
    const plain = '<rect fill="url(#g)"/><use xlink:href="#a"/><image href="data:image/png;base64,AA"/>';
    expect(checkPicture("plan.svg", svg(plain))).toBe("image/svg+xml");
  });

  test("too many bytes, too many pixels and a cut file are told with their name and the limit", () => {
    expect(() => checkPicture("big.png", new Uint8Array(PICTURE_BYTES + 100_000))).toThrow(
      "big.png has 20.1 MB; a picture may have 20 MB.",
    );
    expect(() => checkPicture("bomb.png", png(30_000, 30_000))).toThrow("30000 × 30000 pixels");
    expect(() => checkPicture("cut.png", png(9, 9).subarray(0, 18))).toThrow("damaged");
    expect(() => checkPicture("words.txt", deflateSync(bytes("words")))).toThrow("words.txt is not a PNG");
  });
});
