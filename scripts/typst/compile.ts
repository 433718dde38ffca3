import { createRequire } from 'node:module';

interface Compiler {
  pdf(document: { mainFileContent: string }, options: { pdfStandard: string }): Buffer;
}

interface Binding {
  readonly NodeCompiler: { create(): Compiler };
}

/** Sets markup by Typst's npm binding as PDF/UA-1; undefined where that is not installed (`npm install --prefix scripts/typst`). */
export function compileMarkup(markup: string): Buffer | undefined {
  const binding = loadBinding();
  return binding?.NodeCompiler.create().pdf({ mainFileContent: markup }, { pdfStandard: 'ua-1' });
}

function loadBinding(): Binding | undefined {
  try {
    return createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler') as Binding;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
