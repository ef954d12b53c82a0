/**
 * Rendered pages by path, found again by the keys of what they show. A data structure without clock, network or
 * chance: the instant is an argument.
 *
 * Three promises: a page whose key was dropped is never found again; a render begun before a drop of one of its
 * keys is not kept; no page is found at or after the end of what it shows.
 */
export interface KeptPage {
  readonly keys: readonly string[];
  /** Milliseconds since 1970; the page is not served from this instant on. Infinity: no end. */
  readonly until: number;
  readonly sizeBytes: number;
}

interface Slot<Page> {
  readonly path: string;
  readonly page: Page;
  /** The value of `trustEpoch` when the page was kept; older pages count as unconfirmed. */
  readonly epoch: number;
  /** Found since eviction last came by: such a page is spared once. */
  isUsed: boolean;
}

interface Change {
  readonly generation: number;
  /** `null`: every key. */
  readonly keys: ReadonlySet<string> | null;
}

/** How many drops are remembered one by one; a render begun before all of them is not kept. */
const rememberedChanges = 512;

export class PageCache<Page extends KeptPage> {
  readonly #slots = new Map<string, Slot<Page>>();
  readonly #pathsByKey = new Map<string, Set<string>>();
  readonly #changes: Change[] = [];
  readonly #maxBytes: number;
  #generation = 0;
  #trustEpoch = 0;
  #trustedUntil = -Infinity;
  #bytes = 0;

  constructor(options: { readonly maxBytes: number }) {
    this.#maxBytes = options.maxBytes;
  }

  get generation(): number {
    return this.#generation;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#slots.size;
  }

  /** The page to serve, when the cache is trusted and the page has not ended. */
  find(path: string, now: number): Page | undefined {
    if (now >= this.#trustedUntil) return undefined;
    const slot = this.#slots.get(path);
    if (slot === undefined || slot.epoch !== this.#trustEpoch || now >= slot.page.until)
      return undefined;
    slot.isUsed = true;
    return slot.page;
  }

  /** The page to serve while the database cannot be asked: trusted or not, but never one that was dropped or ended. */
  findUnconfirmed(path: string, now: number): Page | undefined {
    const page = this.#slots.get(path)?.page;
    return page !== undefined && now < page.until ? page : undefined;
  }

  /**
   * Keeps a page rendered since `generation`. Returns false when one of its keys was dropped meanwhile: then the
   * page may answer the request that asked for it, and nobody else.
   */
  keep(path: string, page: Page, generation: number): boolean {
    if (this.#changedSince(generation, page.keys)) return false;
    this.#remove(path);
    if (page.sizeBytes > this.#maxBytes) return false;
    this.#slots.set(path, { path, page, epoch: this.#trustEpoch, isUsed: false });
    this.#bytes += page.sizeBytes;
    for (const key of page.keys) {
      const paths = this.#pathsByKey.get(key);
      if (paths === undefined) this.#pathsByKey.set(key, new Set([path]));
      else paths.add(path);
    }
    this.#evict();
    return true;
  }

  /** Forgets every page that carries one of the keys and returns their paths, those in use last. */
  drop(keys: readonly string[]): readonly string[] {
    this.#note(new Set(keys));
    const paths = new Set<string>();
    for (const key of keys) for (const path of this.#pathsByKey.get(key) ?? []) paths.add(path);
    const slots = [...paths].flatMap((path) => this.#slots.get(path) ?? []);
    for (const { path } of slots) this.#remove(path);
    return slots
      .toSorted((first, second) => Number(first.isUsed) - Number(second.isUsed))
      .map(({ path }) => path);
  }

  /** Forgets everything. */
  dropAll(): readonly string[] {
    this.#note(null);
    const paths = [...this.#slots.keys()];
    this.#slots.clear();
    this.#pathsByKey.clear();
    this.#bytes = 0;
    return paths;
  }

  /**
   * Changes may have been missed: pages kept so far stay for `findUnconfirmed` only, and renders under way are
   * not kept.
   */
  distrust(): void {
    this.#note(null);
    this.#trustEpoch += 1;
    this.#trustedUntil = -Infinity;
  }

  /** Pages are known to be current until the given instant, when something opens or ends. */
  trustUntil(instant: number): void {
    this.#trustedUntil = instant;
  }

  #note(keys: ReadonlySet<string> | null): void {
    this.#generation += 1;
    this.#changes.push({ generation: this.#generation, keys });
    if (this.#changes.length > rememberedChanges) this.#changes.shift();
  }

  #changedSince(generation: number, keys: readonly string[]): boolean {
    if (generation === this.#generation) return false;
    const oldest = this.#changes[0];
    if (oldest === undefined || oldest.generation > generation + 1) return true;
    return this.#changes.some(
      (change) =>
        change.generation > generation &&
        (change.keys === null || keys.some((key) => change.keys?.has(key))),
    );
  }

  #remove(path: string): void {
    const slot = this.#slots.get(path);
    if (slot === undefined) return;
    this.#slots.delete(path);
    this.#bytes -= slot.page.sizeBytes;
    for (const key of slot.page.keys) {
      const paths = this.#pathsByKey.get(key);
      paths?.delete(path);
      if (paths?.size === 0) this.#pathsByKey.delete(key);
    }
  }

  /** Second chance: what was found since the last round goes to the back of the queue, the rest goes. */
  #evict(): void {
    for (const [path, slot] of this.#slots) {
      if (this.#bytes <= this.#maxBytes) return;
      if (slot.isUsed) {
        slot.isUsed = false;
        this.#slots.delete(path);
        this.#slots.set(path, slot);
      } else this.#remove(path);
    }
  }
}
