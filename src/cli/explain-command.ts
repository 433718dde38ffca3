import { explainProblem, explainWords, showMessage } from '../explain/explanation.ts';
import type { ShownExplanation } from '../explain/explanation.ts';
import { listCodes, listGroups } from '../explain/groups.ts';
import type { MessageLanguage } from '../messages/message-language.ts';
import { findNearestName } from '../validate/places/nearest-name.ts';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './parse-arguments.ts';

/** `strategia explain`: what a problem means, by an example; without a code, all that there are. */
export function explain({ arguments: { code: asked, messages }, print, say }: CommandContext): 0 {
  if (asked === undefined) {
    print(listAll(messages).join('\n'));
    return 0;
  }
  const code = listCodes().find((known) => known === asked.toLowerCase());
  if (code === undefined) {
    const suggestion = findNearestName(asked, listCodes());
    const more =
      suggestion === undefined ? say('usage.see-codes') : say('usage.did-you-mean', { suggestion });
    throw new UsageError(`${say('usage.unknown-code', { found: asked })} ${more}`, messages);
  }
  print(writeExplanation(explainProblem(code, messages)).join('\n'));
  return 0;
}

function listAll(messages: MessageLanguage): string[] {
  const width = Math.max(...listCodes().map((code) => code.length));
  const words = explainWords[messages];
  return [
    ...listGroups().flatMap(({ title, codes }) => [
      words[title],
      ...codes.map((code) => `  ${code.padEnd(width)}  ${showMessage(code, messages).message}`),
      '',
    ]),
    words['list.intro'],
  ];
}

function writeExplanation({ code, message, hint, why, wrong, right }: ShownExplanation): string[] {
  return [
    code,
    [message, hint].filter((part) => part !== undefined).join(' '),
    '',
    why,
    '',
    ...writeExample(wrong),
    '',
    ...writeExample(right),
  ];
}

function writeExample({ heading, lines }: ShownExplanation['wrong']): string[] {
  return [heading, ...lines.map((line) => `    ${line}`.trimEnd())];
}
