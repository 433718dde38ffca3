/** The part of Eleventy 3.1 that the site uses; the package ships no types. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addGlobalData(name: string, value: () => unknown): void;
    addExtension<Data extends object>(extension: string, language: TemplateLanguage<Data>): void;
    setTemplateFormats(extensions: readonly string[]): void;
    setUseGitIgnore(isUsed: boolean): void;
    setUseTemplateCache(isUsed: boolean): void;
    readonly ignores: Set<string>;
  }

  /** https://www.11ty.dev/docs/languages/custom/ */
  export interface TemplateLanguage<Data extends object> {
    readonly compileOptions: { readonly cache: boolean };
    readonly compile: () => (data: Data) => Promise<string | Buffer>;
  }

  export interface EleventyOptions {
    readonly configPath: string;
    readonly quietMode: boolean;
    readonly config: (configuration: UserConfig) => void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
