import { Frame } from './template-names.ts';
import type { Callback, Context } from './template-names.ts';

/** A template as others import it. */
export interface Importable {
  /** Compiled. */
  readonly code: string;
  readonly run: (context: Context, frame: Frame, callback: Callback<string>) => void;
}

/** What a template exports to all pages alike. */
interface SharedExports {
  readonly exports: object;
  /** The names whose meaning its macros leave to the page. */
  readonly asked: ReadonlySet<string>;
}

/**
 * Gives what a template exports, from one run for all pages instead of some forty runs a page: a macro asks for the
 * variables of the page when it is called. Undefined where that is not the same: the template looks at the page while it
 * runs or sets more than macros, or a name that it leaves to the page is a macro of whoever imports it.
 */
export function shareExports(
  find: (name: string) => Importable | undefined,
  createContext: () => Context,
): (template: Importable, importer: Context) => object | undefined {
  const known = new Map<Importable, SharedExports | undefined>();
  const share = (template: Importable): SharedExports | undefined => {
    if (known.has(template)) return known.get(template);
    // One that imports itself must not wait for itself.
    known.set(template, undefined);
    const shared = runOnce(template);
    known.set(template, shared);
    return shared;
  };
  const runOnce = ({ code, run }: Importable): SharedExports | undefined => {
    const context = createContext();
    const failures: unknown[] = [];
    const hasLooked = context.watch(() => {
      run(context, new Frame(), (error) => {
        if (error) failures.push(error);
      });
    });
    // What has failed does so again, and is heard, where it is run for a page.
    if (failures.length > 0 || hasLooked || !context.hasOnlyMacros()) return undefined;
    const asked = listAsked(code);
    for (const { name, isImported } of listOthers(code)) {
      const other = name === undefined ? undefined : find(name);
      const names = other && (isImported ? share(other)?.asked : askedByIncluded(other));
      if (!names) return undefined;
      for (const one of names) asked.add(one);
    }
    for (const own of context.ownNames()) asked.delete(own);
    return { exports: context.getExported(), asked };
  };
  /** What it makes itself is counted as well: too many names do no harm. */
  const askedByIncluded = (template: Importable, seen = new Set<Importable>()): Set<string> | undefined => {
    const asked = listAsked(template.code);
    if (seen.has(template)) return asked;
    seen.add(template);
    for (const { name } of listOthers(template.code)) {
      const other = name === undefined ? undefined : find(name);
      const names = other && askedByIncluded(other, seen);
      if (!names) return undefined;
      for (const one of names) asked.add(one);
    }
    return asked;
  };
  return (template, importer) => {
    const shared = share(template);
    return shared && !importer.setsAny(shared.asked) ? shared.exports : undefined;
  };
}

function listAsked(code: string): Set<string> {
  return new Set(
    [...code.matchAll(/(?:contextOrFrameLookup\(context, frame, |context\.lookup\()"(\w+)"\)/g)].map(
      ([, name = '']) => name,
    ),
  );
}

/** The templates that one imports with its context, includes or extends; a name that is worked out is undefined. */
function listOthers(
  code: string,
): readonly { readonly name: string | undefined; readonly isImported: boolean }[] {
  return [
    ...code.matchAll(
      /\benv\.getTemplate\((?:"([^"]+)"|[^"])[^]*?function\(\w+,\w+\) \{\s*if\(\w+\) \{ cb\(\w+\); return; \}\s*(?:\w+\.getExported\((function|context))?/g,
    ),
  ]
    .filter(([, , begins]) => begins !== 'function')
    .map(([, name, begins]) => ({ name, isImported: begins === 'context' }));
}
