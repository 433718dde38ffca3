import nunjucks from 'nunjucks';
import { shareExports } from './template-exports.ts';
import type { Importable } from './template-exports.ts';
import { Context, Frame } from './template-names.ts';
import type {
  Callable,
  Callback,
  CurrentPage,
  Macro,
  RenderPart,
  TemplateParts,
  Variables,
} from './template-names.ts';

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

/** Gives a compiled template and its file; undefined where there is none of that name. */
export type LoadTemplate = (
  name: string,
) => { readonly path: string; readonly parts: TemplateParts } | undefined;

/** What Nunjucks' types do not tell of. */
const internals = nunjucks as unknown as {
  readonly runtime: {
    readonly SafeString: typeof nunjucks.runtime.SafeString;
    readonly callWrap: (
      called: unknown,
      name: string,
      context: object,
      values: readonly unknown[],
    ) => unknown;
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
  const page: CurrentPage = { variables: {}, isAsked: false };
  const find = (name: unknown): Template | undefined => {
    if (typeof name !== 'string') throw new Error(`template names must be a string: ${String(name)}`);
    const known = templates.get(name);
    if (known) return known;
    const loaded = load(name);
    if (!loaded) return undefined;
    const template = createTemplate(loaded.path, loaded.parts, { base, page, share });
    templates.set(name, template);
    return template;
  };
  const share = shareExports(find, () => new Context(page, base.globals));
  const get = (name: unknown): Template => {
    const template = find(name);
    if (!template) throw new Error(`template not found: ${String(name)}`);
    return template;
  };
  // As compiled templates call it.
  const getTemplate = (...[name, , , mayBeMissing, callback]: GetTemplate): void => {
    callback(
      null,
      mayBeMissing ? (find(name) ?? createTemplate('', nothing, { base, page, share })) : get(name),
    );
  };
  Object.assign(base, { getTemplate });
  return {
    render: (name, variables = {}) => {
      const template = get(name);
      const before = page.variables;
      page.variables = variables as Variables;
      try {
        return template.render();
      } finally {
        page.variables = before;
      }
    },
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
interface Template extends Importable {
  readonly blocks: TemplateParts;
  readonly rootRenderFunc: RenderPart;
  /** The page; or what another template includes, from its context: `callback` takes that. */
  readonly render: (includer?: Context, frame?: Frame, callback?: Callback<string>) => string;
  /** What another template imports, with its context or without: the last argument takes it. */
  readonly getExported: (...values: readonly unknown[]) => void;
  /** Never called: it is compiled. */
  readonly compile: () => void;
}

/** What all templates of an environment share. */
interface Surroundings {
  readonly base: { readonly globals: Variables };
  readonly page: CurrentPage;
  readonly share: ReturnType<typeof shareExports>;
}

/** For what is imported without context. */
const noPage: CurrentPage = { variables: {}, isAsked: false };

function createTemplate(path: string, parts: TemplateParts, { base, page, share }: Surroundings): Template {
  const { globals } = base;
  const { root } = parts;
  if (!root) throw new Error(`The template "${path}" was not compiled.`);
  const blocks = Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => (name.startsWith('b_') ? [[name.slice(2), part]] : [])),
  );
  const blockList = Object.entries(blocks);
  const run = (context: Context, frame: Frame, callback: Callback<string>): void => {
    for (const [name, block] of blockList) context.addBlock(name, block);
    frame.topLevel = true;
    root(base, context, frame, runtime, callback);
  };
  /** What is the same whoever imports it. */
  let alwaysExported: object | undefined;
  const template: Template = {
    blocks,
    rootRenderFunc: root,
    run,
    code: Object.values(parts).join('\n'),
    compile: () => undefined,
    render: (includer, frame, callback) => {
      let result = '';
      const context = includer ? new Context(includer, globals) : new Context(page, globals, new Map());
      run(context, frame ? frame.push(true) : new Frame(), (cause, text = '') => {
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
      const hasOnlyMacros = importer instanceof Context && importer.hasOnlyMacros();
      const ofPage = hasOnlyMacros ? importer.exportsOfPage : undefined;
      const known =
        importer instanceof Context
          ? (ofPage?.get(template) ?? (hasOnlyMacros ? share(template, importer) : undefined))
          : alwaysExported;
      if (known) {
        callback(null, known);
        return;
      }
      const context = new Context(importer instanceof Context ? importer : noPage, globals);
      run(context, frame instanceof Frame ? frame.push() : new Frame(), (error) => {
        if (error) {
          callback(error);
          return;
        }
        const exported = context.getExported();
        if (!(importer instanceof Context)) alwaysExported = exported;
        else if (context.hasOnlyMacros()) ofPage?.set(template, exported);
        callback(null, exported);
      });
    },
  };
  return template;
}

const noKeywords = Object.freeze({});

function makeMacro(names: readonly string[], keywords: readonly string[], body: Callable): Macro {
  const call = (values: readonly unknown[]): unknown => {
    const [first, second, third] = values;
    if (values.length !== names.length || hasKeywords(values.at(-1)))
      return internals.runtime.makeMacro(names, keywords, body)(...values);
    if (values.length === 1) return body(first, noKeywords);
    if (values.length === 2) return body(first, second, noKeywords);
    return values.length === 3 ? body(first, second, third, noKeywords) : body(...values, noKeywords);
  };
  const macro: Macro = (...values) => call(values);
  macro.callWith = call;
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
  callWrap: (
    called: Macro | undefined,
    name: string,
    context: Context,
    values: readonly unknown[],
  ): unknown =>
    called?.callWith ? called.callWith(values) : internals.runtime.callWrap(called, name, context, values),
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
