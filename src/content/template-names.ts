/** A compiled template: its root, and `b_<name>` for each block. */
export type TemplateParts = Readonly<Record<string, RenderPart>>;

export type RenderPart = (
  environment: object,
  context: Context,
  frame: Frame,
  runtime: object,
  callback: Callback<string>,
) => void;
export type Callback<Value> = (error: unknown, value?: Value) => void;
export type Variables = Readonly<Record<string, unknown>>;
export type Callable = (...values: readonly unknown[]) => unknown;
/** `callWith` calls it without a list of its own, as templates do most. */
export type Macro = Callable & { callWith?: (values: readonly unknown[]) => unknown };

/** The variables of the page that is being rendered; all its templates, and macros made before, ask the same holder. */
export interface CurrentPage {
  variables: Variables;
  /** Whether anything was asked by its name. */
  isAsked: boolean;
}

/**
 * What the names in a template mean: its own macros and what it sets, then what those know who call it, then the page's variables,
 * then what every template knows.
 */
export class Context {
  /** What templates export in this page where nothing but macros was set before. */
  readonly exportsOfPage: Map<object, object> | undefined;
  readonly #page: CurrentPage;
  readonly #globals: Variables;
  readonly #outer: Context | undefined;
  readonly #own = new Map<string, unknown>();
  #ownAreMacros = true;
  readonly #exported: string[] = [];
  readonly #blocks = new Map<string, RenderPart[]>();

  constructor(outer: Context | CurrentPage, globals: Variables, exportsOfPage?: Map<object, object>) {
    this.#outer = outer instanceof Context ? outer : undefined;
    this.#page = outer instanceof Context ? outer.#page : outer;
    this.#globals = globals;
    this.exportsOfPage = this.#outer ? this.#outer.exportsOfPage : exportsOfPage;
  }

  lookup(name: string): unknown {
    this.#page.isAsked = true;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the walk begins here
    let context: Context | undefined = this;
    for (; context; context = context.#outer) {
      const value = context.#own.get(name);
      if (value !== undefined || (!context.#ownAreMacros && context.#own.has(name))) return value;
    }
    const { variables } = this.#page;
    const value = variables[name];
    const isUnknown = value === undefined && !(name in variables);
    return isUnknown && Object.hasOwn(this.#globals, name) ? this.#globals[name] : value;
  }

  setVariable(name: string, value: unknown): void {
    this.#own.set(name, value);
    if (!(value as Macro | undefined)?.callWith) this.#ownAreMacros = false;
  }

  hasOnlyMacros(): boolean {
    return this.#ownAreMacros && (this.#outer?.hasOnlyMacros() ?? true);
  }

  /** Whether anything was asked by its name while `run` ran. */
  watch(run: () => void): boolean {
    const page = this.#page;
    const before = page.isAsked;
    page.isAsked = false;
    run();
    const isAsked = page.isAsked;
    page.isAsked ||= before;
    return isAsked;
  }

  ownNames(): Iterable<string> {
    return this.#own.keys();
  }

  /** Whether one of the names is set here, or by those who call. */
  setsAny(names: ReadonlySet<string>): boolean {
    for (const name of this.#own.keys()) if (names.has(name)) return true;
    return this.#outer?.setsAny(names) ?? false;
  }

  /** For templates that are included or imported `with context`. */
  getVariables(): this {
    return this;
  }

  addExport(name: string): void {
    this.#exported.push(name);
  }

  getExported(): object {
    return Object.fromEntries(this.#exported.map((name) => [name, this.#own.get(name)]));
  }

  addBlock(name: string, block: RenderPart): void {
    const known = this.#blocks.get(name);
    if (known) known.push(block);
    else this.#blocks.set(name, [block]);
  }

  getBlock(name: string): RenderPart {
    const [block] = this.#blocks.get(name) ?? [];
    if (!block) throw new Error(`unknown block "${name}"`);
    return block;
  }

  /** Runs the block that `block` stands for. */
  getSuper(
    environment: object,
    name: string,
    block: RenderPart,
    frame: Frame,
    itsRuntime: object,
    callback: Callback<string>,
  ): void {
    const blocks = this.#blocks.get(name) ?? [];
    const index = blocks.indexOf(block);
    const next = index < 0 ? undefined : blocks[index + 1];
    if (!next) throw new Error(`no super block available for "${name}"`);
    next(environment, this, frame, itsRuntime, callback);
  }
}

const noValues: unknown[] = [];

/** The names of a macro's arguments, of a loop, of a block. */
export class Frame {
  /** Whether what is set here is set for the whole template. */
  topLevel = false;
  readonly parent: Frame | undefined;
  readonly #isolatesWrites: boolean;
  /** Few, so that looking through them is the quickest. */
  #names: string[] | undefined;
  #values: unknown[] = noValues;

  constructor(parent?: Frame, isolatesWrites = false) {
    this.parent = parent;
    this.#isolatesWrites = isolatesWrites;
  }

  set(name: string, value: unknown, inOuter = false): void {
    const holder = inOuter ? this.#findHolder(name) : undefined;
    if (holder) {
      holder.set(name, value);
      return;
    }
    const index = this.#names?.indexOf(name) ?? -1;
    if (index >= 0) this.#values[index] = value;
    else if (this.#names) {
      this.#names.push(name);
      this.#values.push(value);
    } else {
      this.#names = [name];
      this.#values = [value];
    }
  }

  /** `loop.index` and the like, which compiled templates set for every member of a list. */
  setLoop(name: string, value: unknown): void {
    const loop = this.#own('loop') as Record<string, unknown> | undefined;
    if (loop) loop[name] = value;
    else this.set('loop', { [name]: value });
  }

  lookup(name: string): unknown {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the walk begins here
    let frame: Frame | undefined = this;
    for (; frame; frame = frame.parent) {
      const value = frame.#own(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  push(isolatesWrites = false): Frame {
    return new Frame(this, isolatesWrites);
  }

  pop(): Frame | undefined {
    return this.parent;
  }

  #own(name: string): unknown {
    const index = this.#names?.indexOf(name) ?? -1;
    return index < 0 ? undefined : this.#values[index];
  }

  #findHolder(name: string): Frame | undefined {
    if (this.#own(name) !== undefined) return this;
    let frame = this.#isolatesWrites ? undefined : this.parent;
    while (frame && frame.#own(name) === undefined) frame = frame.parent;
    return frame;
  }
}
