import { attachSigned } from '../publish/attach-signed.ts';
import type { CommandContext } from './command-context.ts';

/** `strategia attach-signed FILE.pdf`: stores a signed document, which the next build offers beside the unsigned one. */
export async function attachSignedFile(context: CommandContext): Promise<void> {
  const { arguments: options, settings, say, print } = context;
  const { document: file = '', edition, documentLanguage: language } = options;
  const { isNew, ...values } = await attachSigned({ file, edition, language }, settings);
  print(say(isNew ? 'signed.done' : 'signed.there', values));
  print(say('signed.next'));
}
