import { answerNames, entryOptionNames } from '../begin/command-words.ts';
import type { Say } from '../messages/program-texts.ts';
import { formIds } from '../print/forms/forms.ts';
import { commands, options } from './command-line.ts';

/** What `--help` prints. */
export function helpText(say: Say, version: string): string {
  const commandRows = commands.map((command) => [command, say(`help.command.${command}`)] as const);
  const optionRows = (Object.keys(options) as (keyof typeof options)[]).map(
    (name) => [optionUsage(name), say(`help.option.${name}`)] as const,
  );
  return [
    say('help.about', { version }),
    '',
    say('help.usage'),
    '',
    say('help.commands'),
    ...alignRows(commandRows),
    '',
    say('help.options'),
    ...alignRows(optionRows),
    '',
    say('help.init-options'),
    ...alignRows(answerNames.map((name) => [`--${name}`, say(`init.${name}`)])),
    '',
    say('help.new-options'),
    ...alignRows(entryOptionNames.map((name) => [`--${name}`, say(`new.option.${name}`)])),
  ].join('\n');
}

function optionUsage(name: keyof typeof options): string {
  const option = options[name];
  if (option.type === 'boolean') return `--${name}`;
  const values = name === 'profile' ? formIds : option.values;
  return `--${name} ${typeof values === 'string' ? values : values.join('|')}`;
}

function alignRows(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
