import type { ReplayScene } from "@shared/domain/simulation/replay/scene.ts";
import { replayMessages } from "./replay-messages.ts";

const SVG = "http://www.w3.org/2000/svg";
const RADIUS = 5;

/** Draws the frames of a scene into an SVG that lies over the map: a circle for each token, made once. */
export class TokenLayer {
  readonly #root: SVGSVGElement;
  readonly #scene: ReplayScene;
  readonly #circles: readonly SVGCircleElement[];
  readonly #numbers = document.createElementNS(SVG, "g");
  #shown: readonly boolean[];
  #followed: number | null = null;

  constructor(root: SVGSVGElement, scene: ReplayScene) {
    this.#root = root;
    this.#scene = scene;
    this.#circles = scene.tokens.map(({ client }) => {
      const circle = document.createElementNS(SVG, "circle");
      circle.setAttribute("r", String(RADIUS));
      circle.dataset.client = String(client);
      circle.style.display = "none";
      return circle;
    });
    this.#shown = scene.tokens.map(() => false);
    root.replaceChildren(...this.#circles, this.#numbers);
  }

  /** The tokens of this client stand out; null: nobody's do. */
  follow(client: number | null): void {
    this.#followed = client;
    this.#circles.forEach((circle) => {
      const isFollowed = circle.dataset.client === String(client);
      circle.toggleAttribute("data-followed", isFollowed);
      if (isFollowed) this.#root.insertBefore(circle, this.#numbers);
    });
  }

  draw(moment: number, travel: number): { inside: number; through: number } {
    const { tokens, more, inside, through } = this.#scene.at(moment, travel);
    const shown = this.#circles.map(() => false);
    for (const { index, x, y, state } of tokens) {
      const circle = this.#circles[index];
      if (!circle) continue;
      shown[index] = true;
      circle.setAttribute("cx", x.toFixed(1));
      circle.setAttribute("cy", y.toFixed(1));
      if (circle.dataset.state !== state) circle.dataset.state = state;
    }
    this.#circles.forEach((circle, index) => {
      if (shown[index] !== this.#shown[index]) circle.style.display = shown[index] ? "" : "none";
    });
    this.#shown = shown;
    this.#numbers.replaceChildren(
      ...more.map(({ x, y, count }) => {
        const text = document.createElementNS(SVG, "text");
        text.setAttribute("x", x.toFixed(1));
        text.setAttribute("y", (y + RADIUS).toFixed(1));
        text.textContent = replayMessages.more(count);
        return text;
      }),
    );
    return { inside, through };
  }

  get followed(): number | null {
    return this.#followed;
  }
}
