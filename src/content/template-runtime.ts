import nunjucks from 'nunjucks';

/*
 * What compiled templates run on. Nunjucks' own (3.2.4) copies all variables of a page and makes all macros anew wherever a
 * template imports another, some forty times a page, and takes names apart as it goes: that was most of rendering a page.
 * Templates, what they mean, and what is said of their errors are the same.
 */

/** Renders templates by their names. */
export interface TemplateEnvironment {
  readonly render: (name: string, variables?: object) => string;
  readonly addFilter: (name: string, filter: (...values: never[]) => unknown) => void;
}

/** A compiled template: its root, and `b_<name>` for each block. */
export type TemplateParts = Readonly<Record<string, RenderPart>>;

type RenderPart = (
  environment: object,
  context: Context,
  frame: Frame,
  runtime: object,
  callback: Callback<string>,
) => void;
type Callback<Value> = (error: unknown, value?: Value) => void;
type Variables = Readonly<Record<string, unknown>>;
type Callable = (...values: readonly unknown[]) => unknown;
type Macro = Callable & { isMacro?: true };

/** Gives a compiled template and its file; undefined where there is none of that name. */
export type LoadTemplate = (
  name: string,
) => { readonly path: string; readonly parts: TemplateParts } | undefined;

/** What Nunjucks' types do not tell of. */
const internals = nunjucks as unknown as {
  readonly runtime: {
    readonly SafeString: typeof nunjucks.runtime.SafeString;
    readonly makeMacro: (names: readonly string[], keywords: readonly string[], body: Callable) => Callable;
  };
  readonly lib: {
    readonly escape: (text: string) => string;
    readonly _prettifyError: (path: string, keepsPlaces: boolean, error: unknown) => unknown;
  };
};
const { SafeString } = internals.runtime;

/** An environment with Nunjucks' filters, for templates that `load` has compiled with these options. */
export function createTemplateEnvironment(
  load: LoadTemplate,
  options: nunjucks.ConfigureOptions,
): TemplateEnvironment {
  const base = new nunjucks.Environment([], options) as nunjucks.Environment & {
    readonly globals: Variables;
  };
  const templates = new Map<string, Template>();
  const find = (name: unknown): Template | undefined => {
    if (typeof name !== 'string') throw new Error(`template names must be a string: ${String(name)}`);
    const known = templates.get(name);
    if (known) return known;
    const loaded = load(name);
    if (!loaded) return undefined;
    const template = createTemplate(loaded.path, loaded.parts, base);
    templates.set(name, template);
    return template;
  };
  const get = (name: unknown): Template => {
    const template = find(name);
    if (!template) throw new Error(`template not found: ${String(name)}`);
    return template;
  };
  // As compiled templates call it.
  const getTemplate = (...[name, , , mayBeMissing, callback]: GetTemplate): void => {
    callback(null, mayBeMissing ? (find(name) ?? createTemplate('', nothing, base)) : get(name));
  };
  Object.assign(base, { getTemplate });
  return {
    render: (name, variables = {}) => get(name).render(variables),
    addFilter: (name, filter) => void base.addFilter(name, filter as (...values: unknown[]) => unknown),
  };
}

type GetTemplate = [
  name: unknown,
  isCompiled: boolean,
  caller: string,
  mayBeMissing: boolean,
  callback: Callback<Template>,
];

const nothing: TemplateParts = {
  root: (_environment, _context, _frame, _runtime, callback) => {
    callback(null, '');
  },
};

/** A template as others call it. */
interface Template {
  readonly blocks: TemplateParts;
  readonly rootRenderFunc: RenderPart;
  /** A page from its variables; or what another template includes, from its context: `callback` takes that. */
  readonly render: (variables: object, frame?: Frame, callback?: Callback<string>) => string;
  /** What another template imports, with its context or without: the last argument takes it. */
  readonly getExported: (...values: readonly unknown[]) => void;
  /** Never called: it is compiled. */
  readonly compile: () => void;
}

function createTemplate(
  path: string,
  parts: TemplateParts,
  environment: { readonly globals: Variables },
): Template {
  const { globals } = environment;
  const { root } = parts;
  if (!root) throw new Error(`The template "${path}" was not compiled.`);
  const blocks = Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => (name.startsWith('b_') ? [[name.slice(2), part]] : [])),
  );
  const blockList = Object.entries(blocks);
  const run = (context: Context, frame: Frame, callback: Callback<string>): void => {
    for (const [name, block] of blockList) context.addBlock(name, block);
    frame.topLevel = true;
    root(environment, context, frame, runtime, callback);
  };
  /** What is the same whoever imports it. */
  let alwaysExported: object | undefined;
  const template: Template = {
    blocks,
    rootRenderFunc: root,
    compile: () => undefined,
    render: (variables, frame, callback) => {
      let result = '';
      run(new Context(variables, globals), frame ? frame.push(true) : new Frame(), (cause, text = '') => {
        const error = cause ? internals.lib._prettifyError(path, true, cause) : null;
        if (callback) callback(error, text);
        else if (error) throw error as Error;
        else result = text;
      });
      return result;
    },
    getExported: (...values) => {
      const [importer, frame] = values;
      const callback = values.at(-1) as Callback<object>;
      const page =
        importer instanceof Context && importer.hasOnlyMacros() ? importer.exportsOfPage : undefined;
      const known = importer instanceof Context ? page?.get(template) : alwaysExported;
      if (known) {
        callback(null, known);
        return;
      }
      const context = new Context(importer instanceof Context ? importer : {}, globals);
      run(context, frame instanceof Frame ? frame.push() : new Frame(), (error) => {
        if (error) {
          callback(error);
          return;
        }
        const exported = context.getExported();
        if (!(importer instanceof Context)) alwaysExported = exported;
        else if (context.hasOnlyMacros()) page?.set(template, exported);
        callback(null, exported);
      });
    },
  };
  return template;
}

/**
 * What the names in a template mean: its own macros and what it sets, then what those know who call it, then the page's variables,
 * then what every template knows.
 */
class Context {
  /** What templates export in this page where nothing but macros was set before. */
  readonly exportsOfPage: Map<Template, object>;
  readonly #variables: Variables;
  readonly #globals: Variables;
  readonly #outer: Context | undefined;
  readonly #own = new Map<string, unknown>();
  #ownAreMacros = true;
  readonly #exported: string[] = [];
  readonly #blocks = new Map<string, RenderPart[]>();

  constructor(outer: object, globals: Variables) {
    this.#outer = outer instanceof Context ? outer : undefined;
    this.#variables = this.#outer ? this.#outer.#variables : (outer as Variables);
    this.#globals = globals;
    this.exportsOfPage = this.#outer ? this.#outer.exportsOfPage : new Map<Template, object>();
  }

  lookup(name: string): unknown {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the walk begins here
    let context: Context | undefined = this;
    for (; context; context = context.#outer) {
      const value = context.#own.get(name);
      if (value !== undefined || (!context.#ownAreMacros && context.#own.has(name))) return value;
    }
    const value = this.#variables[name];
    return value === undefined && Object.hasOwn(this.#globals, name) ? this.#globals[name] : value;
  }

  setVariable(name: string, value: unknown): void {
    this.#own.set(name, value);
    if (!(value as Macro | undefined)?.isMacro) this.#ownAreMacros = false;
  }

  hasOnlyMacros(): boolean {
    return this.#ownAreMacros && (this.#outer?.hasOnlyMacros() ?? true);
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

/** The names of a macro's arguments, of a loop, of a block. */
class Frame {
  /** Whether what is set here is set for the whole template. */
  topLevel = false;
  readonly parent: Frame | undefined;
  readonly #isolatesWrites: boolean;
  /** Few, so that looking through them is the quickest. */
  readonly #names: string[] = [];
  readonly #values: unknown[] = [];

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
    const index = this.#names.indexOf(name);
    if (index >= 0) this.#values[index] = value;
    else {
      this.#names.push(name);
      this.#values.push(value);
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
    const index = this.#names.indexOf(name);
    return index < 0 ? undefined : this.#values[index];
  }

  #findHolder(name: string): Frame | undefined {
    if (this.#own(name) !== undefined) return this;
    let frame = this.#isolatesWrites ? undefined : this.parent;
    while (frame && frame.#own(name) === undefined) frame = frame.parent;
    return frame;
  }
}

const noKeywords = Object.freeze({});

function makeMacro(names: readonly string[], keywords: readonly string[], body: Callable): Macro {
  const macro: Macro = (...values) =>
    values.length === names.length && !hasKeywords(values.at(-1))
      ? body(...values, noKeywords)
      : internals.runtime.makeMacro(names, keywords, body)(...values);
  macro.isMacro = true;
  return macro;
}

function hasKeywords(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '__keywords');
}

const runtime = {
  ...internals.runtime,
  Frame,
  makeMacro,
  contextOrFrameLookup: (context: Context, frame: Frame, name: string): unknown => {
    const value = frame.lookup(name);
    return value === undefined ? context.lookup(name) : value;
  },
  memberLookup: (object: unknown, name: string): unknown => {
    if (object === undefined || object === null) return undefined;
    const value = (object as Record<string, unknown>)[name];
    return typeof value === 'function'
      ? (...values: unknown[]): unknown => value.apply(object, values) as unknown
      : value;
  },
  suppressValue: (value: unknown, isEscaped: boolean): string => {
    if (value === undefined || value === null) return '';
    const text = (value as { toString: () => string }).toString();
    return isEscaped && !(value instanceof SafeString) && special.test(text)
      ? internals.lib.escape(text)
      : text;
  },
};

const special = /[&"'<>\\]/;
