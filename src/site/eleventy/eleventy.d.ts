/** The part of Eleventy 3.1 that the site uses; the package ships no types. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addGlobalData(name: string, value: () => unknown): void;
    addExtension(extension: string, options: { readonly key: string }): void;
    setTemplateFormats(extensions: readonly string[]): void;
    setUseGitIgnore(isUsed: boolean): void;
    readonly ignores: { clear(): void };
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
