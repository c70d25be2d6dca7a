import { newId } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { sha256Of } from "@shared/base/sha256.ts";
import type { Picture } from "@shared/domain/engagement/picture.ts";
import { checkPicture, checkTotal, notShownWhy } from "@shared/domain/engagement/picture-bytes.ts";
import type { EngagementSession } from "../store/session.ts";
import { PictureShrinker } from "../workers/picture-shrinker.ts";
import { messages } from "./messages.ts";
import type { PictureService } from "./services.ts";

/** Small pictures held ready; older ones are made again when they are wanted. */
const MOST = 600;
const EDGES = [40, 96, 240, 480] as const;

/**
 * Originals lie in the store once, whatever they are used for; small ones are made when they are first shown, live as
 * long as the engagement is open, and are never stored.
 */
export class Pictures implements PictureService {
  readonly #session: () => EngagementSession | null;
  readonly #shrinker = new PictureShrinker();
  readonly #urls = new Map<string, Promise<string>>();

  constructor(session: () => EngagementSession | null) {
    this.#session = session;
  }

  async add(name: string, bytes: Uint8Array): Promise<Picture> {
    const { picture, held } = await this.#look(name, bytes, []);
    if (!held) await this.#open().writeAsset(picture.id, bytes);
    return picture;
  }

  /** Files are read twice: all are looked at before any is kept, and hundreds together are more than fits in memory. */
  async addFiles(files: readonly File[], check?: (pictures: readonly Picture[]) => void): Promise<Picture[]> {
    const pictures: Picture[] = [];
    const fresh: { readonly file: File; readonly picture: Picture }[] = [];
    for (const file of files) {
      const { picture, held } = await this.#look(file.name, await bytesOf(file), pictures);
      pictures.push(picture);
      if (!held) fresh.push({ file, picture });
    }
    check?.(pictures);
    for (const { file, picture } of fresh) {
      const bytes = await bytesOf(file);
      if ((await sha256Of(bytes)) !== picture.sha256) throw new UserError(messages.pictureChanged(file.name));
      await this.#open().writeAsset(picture.id, bytes);
    }
    return pictures;
  }

  /** What a record will say of it, and whether its bytes are there. `before`: to be kept with it. */
  async #look(name: string, bytes: Uint8Array, before: readonly Picture[]) {
    const session = this.#open();
    if (session.readOnly) throw new UserError(session.readOnlyReason);
    const mediaType = checkPicture(name, bytes);
    const sha256 = await sha256Of(bytes);
    const known = [...session.model.all("asset"), ...before];
    const held = known.find((asset) => asset.sha256 === sha256);
    if (!held) checkTotal(known, bytes.length);
    const id = held?.id ?? newId();
    const picture: Picture = { id, name: name.slice(0, 500), mediaType, size: bytes.length, sha256 };
    return { picture, held: held !== undefined };
  }

  thumbnailUrl(assetId: string, size: number): Promise<string> {
    const wanted = size * Math.min(2, Math.max(1, globalThis.devicePixelRatio ?? 1));
    const edge = EDGES.find((one) => one >= wanted) ?? EDGES[EDGES.length - 1] ?? wanted;
    return this.#kept(`${assetId} ${edge}`, async () => {
      const blob = await this.#original(assetId);
      // A drawing is sharp at any size, and a worker cannot draw it.
      return blob.type === "image/svg+xml" ? blob : this.#shrinker.shrink(blob, edge);
    });
  }

  originalUrl(assetId: string): Promise<string> {
    return this.#kept(`${assetId} original`, () => this.#original(assetId));
  }

  /** Another engagement is open. */
  forget(): void {
    for (const url of this.#urls.values()) release(url);
    this.#urls.clear();
  }

  #kept(key: string, make: () => Promise<Blob>): Promise<string> {
    const held = this.#urls.get(key);
    if (held) {
      // Last used stands last, so that the first one is the one to let go.
      this.#urls.delete(key);
      this.#urls.set(key, held);
      return held;
    }
    const url = make().then((blob) => URL.createObjectURL(blob));
    this.#urls.set(key, url);
    url.catch(() => this.#urls.delete(key));
    const [oldest] = this.#urls;
    if (this.#urls.size > MOST && oldest) {
      this.#urls.delete(oldest[0]);
      release(oldest[1]);
    }
    return url;
  }

  async #original(assetId: string): Promise<Blob> {
    const session = this.#open();
    const asset = session.model.get("asset", assetId);
    const bytes = asset && (await session.readAsset(assetId));
    if (!asset || !bytes) throw new UserError(messages.pictureGone(asset?.name ?? ""));
    const why = notShownWhy(asset, bytes);
    if (why !== null) throw new UserError(why);
    return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: asset.mediaType });
  }

  #open(): EngagementSession {
    const session = this.#session();
    if (!session) throw new Error("no engagement is open");
    return session;
  }
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

function release(url: Promise<string>): void {
  url.then(
    (made) => URL.revokeObjectURL(made),
    () => undefined,
  );
}
